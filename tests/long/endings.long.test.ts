import path from 'node:path'

import { describe, expect, test } from 'vitest'

import { aFolder, aLoadedFolder } from './folders'
import { Launch, start } from './launcher'
import { cutPower, processesOn } from './processes'

describe('someone whose site has ended', () => {
  test('by Ctrl-C has the prompt back within five seconds and nothing left running', async () => {
    const { folder } = await aLoadedFolder()
    const site = await start(folder)
    expect(processesOn(folder).length).toBeGreaterThan(4)

    expect(await site.ctrlC()).toBeLessThan(5)
    expect(site.parent.exitCode).toBe(0)
  })

  test('by Ctrl-C while it was still starting has the prompt back just as soon', async () => {
    const site = await Launch.begin(path.join(aFolder(), 'data'), {})
    await site.says('Local mailbox ready')
    expect(await site.ctrlC()).toBeLessThan(5)
    expect(site.parent.exitCode).toBe(0)
    expect(site.said).not.toContain('Everything runs')
  })

  test('by a power cut starts it again and finds every story', async () => {
    const { folder, stories } = await aLoadedFolder()
    await start(folder)
    await cutPower(folder)

    const again = await start(folder)
    expect(await again.stories()).toBe(stories)
  })

  test('because only the command was killed starts it again at once, on the same port, and finds every story', async () => {
    const { folder, stories } = await aLoadedFolder()
    const site = await start(folder)
    site.parent.kill('SIGKILL')
    await site.ended

    const again = await start(folder, { PORT: new URL(site.url).port })
    expect(await again.stories()).toBe(stories)
  })
})
