import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { en } from './en'

/** Every key of the messages, as the code writes it; the types hold the other languages to the same keys. */
const keysOf = (words: object, above = ''): string[] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string' ? [above + name] : keysOf(value as object, `${above}${name}.`),
  )

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file) && !file.startsWith('messages/'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n')

/** `desk.code.${reason}` stands for each word there; `${isSet ? 'a' : 'b'}` for two of them. */
const shapes = [...code.matchAll(/`([a-zA-Z]+\.(?:[\w.]|\$\{[^}]*\})*)`/g)].map(([, shape = '']) => {
  const parts = shape
    .split(/(\$\{[^}]*\})/)
    .map((part) =>
      part.startsWith('$')
        ? (/\? '(\w+)' : '(\w+)'\}$/.exec(part)?.slice(1).join('|') ?? '[^.]+')
        : part.replaceAll('.', '\\.'),
    )
  return new RegExp(`^${parts.map((part) => `(?:${part})`).join('')}$`)
})

test('somebody says every word that the messages keep', () => {
  const isWritten = (key: string) => new RegExp(`\\b${key.replaceAll('.', '\\.')}\\b`).test(code)
  const silent = keysOf(en).filter((key) => !shapes.some((shape) => shape.test(key)) && !isWritten(key))

  expect(silent).toEqual([])
})
