/** Shows on a person's row what is said of them, without asking the house. */
export function drawPerson(booking: string, said: string): void {
  const row = document.getElementById(`p-${booking}`)
  if (!row) return
  const isOpen = said === '' || said === 'noShow'
  row.dataset.said = said
  const show = (part: string, isShown: boolean) =>
    row.querySelectorAll<HTMLElement>(part).forEach((one) => (one.hidden = !isShown))
  show('[data-act="came"]', isOpen)
  show('[data-act="absent"]', said === '')
  show('[data-act="undo"]', !isOpen)
  show('[data-part="said"]', !isOpen)
  show('[data-is="came"]', said === 'came')
  show('[data-is="absent"]', said === 'absent')
}

/** Counts anew who came, in the words that the page brought along. */
export function drawSum(): void {
  const sum = document.querySelector<HTMLElement>('[data-sum]')
  if (!sum?.dataset.sum) return
  const rows = [...document.querySelectorAll<HTMLElement>('[data-person]')]
  const came = rows.filter((row) => row.dataset.said === 'came').length
  sum.textContent = sum.dataset.sum.replace('%came%', String(came)).replace('%expected%', String(rows.length))
}

/** Says how many taps still stand on this phone only. */
export function drawKept(count: number): void {
  const note = document.querySelector<HTMLElement>('[data-kept]')
  if (!note) return
  note.hidden = count === 0
  note.textContent = (note.dataset.kept ?? '').replace('%count%', String(count))
}

/** Leaves on the list whose names begin with what is typed, without accents and case. */
export function drawFound(typed: string): void {
  const words = plain(typed).split(' ').filter(Boolean)
  document.querySelectorAll<HTMLElement>('[data-person]').forEach((row) => {
    const name = ` ${plain(row.dataset.name ?? '')}`
    row.hidden = !words.every((word) => name.includes(` ${word}`))
  })
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
