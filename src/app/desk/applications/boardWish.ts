import { isUuid } from '@/content/isUuid'
import { type BoardGroup, boardGroups, type BoardWish } from '@/programme/board/listApplications'

/** What an address of the board asks for; whatever it does not know is left away. */
export type BoardQuery = { role?: string; who?: string; branch?: string; state?: string; page?: string }

export function boardWish({ role, who, branch, state, page }: BoardQuery): BoardWish {
  const asked = Number(page)
  return {
    ...(role === 'mentor' || role === 'mentee' ? { role } : {}),
    isMine: who === 'mine',
    isSilent: who === 'silent',
    isQuiet: who === 'quiet',
    ...(branch && isUuid(branch) ? { branch } : {}),
    group: boardGroups.find((one): one is BoardGroup => one === state),
    page: Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1,
  }
}

/** The board's address with these wishes; those that are not given are left away. */
export function boardAddress(base: string, query: BoardQuery): string {
  const wanted = Object.entries(query).filter((one): one is [string, string] => Boolean(one[1]))
  return wanted.length > 0 ? `${base}?${new URLSearchParams(wanted).toString()}` : base
}
