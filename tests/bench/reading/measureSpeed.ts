import { execFileSync } from 'node:child_process'

import { places } from '../../e2e/places'
import { bind, coresHere, secondsUsed } from '../cores'
import { fetchBytes } from '../fetchBytes'
import type { Bench, Figure } from '../Figure'
import { median } from '../statistics'
import { serveStatically } from './serveStatically'

/** `busy` is the part of the time in which the server had its core; on a machine with other work it is less than all. */
type Round = { perSecond: number; busy: number; perBusySecond: number }

/** A story per second from the press and from nginx with the same bytes, each alone on one core, the clients on another. */
export async function measureSpeed({ a, seconds, rounds }: Bench): Promise<Figure[]> {
  const [core = 0, clients = 1] = coresHere()
  const { body } = await fetchBytes(a.url + places.en.story, 'gzip')
  const nginx = await serveStatically({ gzip: body, core })
  const from = {
    press: { pid: a.front, url: a.url + places.en.story },
    nginx: { pid: nginx.worker, url: nginx.url },
  }
  bind(a.front, [core])
  try {
    const take = (name: keyof typeof from, length: number) => ask({ ...from[name], core: clients, seconds: length })
    for (const name of ['press', 'nginx'] as const) take(name, 3)
    const measured = Array.from({ length: rounds }, (_, nth) => {
      const nginxFirst = nth % 2 ? take('nginx', seconds) : undefined
      const press = take('press', seconds)
      return { press, nginx: nginxFirst ?? take('nginx', seconds) }
    })
    return [figureOf(measured, body.length)]
  } finally {
    bind(a.front, coresHere())
    await nginx.stop()
  }
}

function figureOf(measured: { press: Round; nginx: Round }[], bytes: number): Figure {
  const ratioOf = (key: keyof Round) => median(measured.map(({ press, nginx }) => press[key] / nginx[key]))
  const [press, nginx] = (['press', 'nginx'] as const).map((name) =>
    Math.round(median(measured.map((round) => round[name].perSecond))),
  )
  const [ratio, busyRatio] = [ratioOf('perSecond'), ratioOf('perBusySecond')]
  return {
    what: 'story per second against nginx gzip_static',
    aim: '≥ 0.8',
    found: `${ratio.toFixed(2)} (${press} to ${nginx}); per second of processor ${busyRatio.toFixed(2)}`,
    reached: ratio >= 0.8,
    details: { ratio, busyRatio, bytes, measured },
  }
}

/** Asks with 32 connections. */
function ask({ pid, url, core, seconds }: { pid: number; url: string; core: number; seconds: number }): Round {
  const before = { used: secondsUsed(pid), at: Date.now() }
  const wrk = ['wrk', '-t1', '-c32', `-d${seconds}s`, '-H', 'Accept-Encoding: gzip', url]
  const said = execFileSync('taskset', ['-c', String(core), ...wrk], { encoding: 'utf8' })
  const busy = (secondsUsed(pid) - before.used) / ((Date.now() - before.at) / 1000)
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1])
  if (!perSecond || /Non-2xx|Socket errors/.test(said)) throw new Error(`wrk on ${url} says:\n${said}`)
  return { perSecond, busy, perBusySecond: perSecond / busy }
}
