import type { AttendanceNow } from '@/programme/attendance/readAttendance'

import { dropWords, keepStandings, keepWord, type KeptWord, listWords } from './kept'

export type LineState = 'open' | 'offline' | 'signedOut' | 'refused'
type Answer = AttendanceNow & { answers: { ok: boolean; reason?: string }[] }
export type Refused = { booking: string; reason: string }
type Told = { state: LineState; words: KeptWord[]; now?: AttendanceNow; refused: Refused[] }
type Whose = Pick<KeptWord, 'session' | 'by'>

const patience = 10_000
const most = 200

/** What this phone has to say, and the line over which it says it; what is not answered is said again. */
export class Line {
  private isBusy = false
  private isAsked = false

  constructor(
    private readonly whose: Whose,
    private readonly tell: (told: Told) => void,
  ) {}

  /** Keeps a word, shows it, and sends what there is to send. */
  async say(word: Pick<KeptWord, 'act' | 'booking'>, state: LineState): Promise<void> {
    await keepWord({ ...word, ...this.whose, at: new Date().toISOString() })
    this.tell({ state, words: await listWords(this.whose), refused: [] })
    await this.send()
  }

  /** Sends all that is kept, oldest first, and hears what holds now; one sending at a time. */
  async send(): Promise<void> {
    this.isAsked = true
    if (this.isBusy) return
    this.isBusy = true
    try {
      while (this.isAsked) {
        this.isAsked = false
        await this.sendOnce()
      }
    } finally {
      this.isBusy = false
    }
  }

  private async sendOnce(): Promise<void> {
    const words = (await listWords(this.whose)).slice(0, most)
    const answer = await post(this.whose.session, words)
    if (typeof answer === 'string') return this.tell({ state: answer, words: await listWords(this.whose), refused: [] })
    await dropWords(words)
    await keepStandings({ session: this.whose.session, people: answer.people })
    const refused = answer.answers.flatMap(({ reason }, index) => {
      const booking = words[index]?.booking
      return reason && booking ? [{ booking, reason }] : []
    })
    const left = await listWords(this.whose)
    if (words.length === most && left.length > 0) this.isAsked = true
    this.tell({ state: 'open', words: left, now: { state: answer.state, people: answer.people }, refused })
  }
}

async function post(session: string, words: KeptWord[]): Promise<Answer | LineState> {
  const ends = new AbortController()
  const timer = setTimeout(() => ends.abort(), patience)
  try {
    const answer = await fetch(`/api/info-sessions/${session}/door`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        now: new Date().toISOString(),
        words: words.map(({ act, booking, at }) => ({ act, booking, at })),
      }),
      signal: ends.signal,
    })
    if (answer.status === 401) return 'signedOut'
    if (answer.status === 403) return 'refused'
    return answer.ok ? ((await answer.json()) as Answer) : 'offline'
  } catch {
    return 'offline' // No line, or one on which nothing came back: the words are kept and sent again.
  } finally {
    clearTimeout(timer)
  }
}
