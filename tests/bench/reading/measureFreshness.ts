import { editorAt } from '../../helpers/editorAt'
import { fetchBytes } from '../fetchBytes'
import type { Bench, Figure } from '../Figure'
import { percentile } from '../statistics'

type Publication = { fromClick: number; fromAnswer: number }

/** Milliseconds from publishing a change on one instance until a reader of the other, who asks without pause, has it. */
export async function measureFreshness({ a, b, publications }: Bench): Promise<Figure[]> {
  const editor = await editorAt(a.url)
  const { id, path } = await editor.newStory({ title: `Measured at ${Date.now()}` })
  const measured: Publication[] = []
  try {
    for (let nth = 0; nth <= publications; nth += 1) {
      const title = `Measured ${nth} at ${Date.now()}`
      await editor.change(id, { title })
      const one = await publishAndWait(() => editor.publish(id), { url: b.url + path, title })
      if (nth > 0) measured.push(one) // The first makes the address and warms both.
    }
  } finally {
    await editor.unpublish(id)
    await editor.forget(id)
  }
  const [click = NaN, answer = NaN] = (['fromClick', 'fromAnswer'] as const).map((since) =>
    Math.round(
      percentile(
        measured.map((one) => one[since]),
        95,
      ),
    ),
  )
  return [
    {
      what: `published on one, seen on the other, p95 of ${publications}`,
      aim: '≤ 500 ms',
      found: `${click} ms after the click, ${answer} ms after the answer`,
      reached: click <= 500,
      details: { measured },
    },
  ]
}

async function publishAndWait(
  publish: () => Promise<void>,
  seen: { url: string; title: string },
): Promise<Publication> {
  const clicked = performance.now()
  let answered = NaN
  const published = publish().then(() => (answered = performance.now()))
  const until = await whenSeen(seen)
  await published
  return { fromClick: until - clicked, fromAnswer: Math.max(0, until - answered) }
}

async function whenSeen({ url, title }: { url: string; title: string }): Promise<number> {
  const last = performance.now() + 20_000
  for (;;) {
    const { body } = await fetchBytes(url, 'identity')
    if (body.includes(title)) return performance.now()
    if (performance.now() > last) throw new Error(`${url} did not show what was published within 20 s`)
  }
}
