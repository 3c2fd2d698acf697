import { locales } from '@/platform/locales'

import { type Rest, unreadable } from './Rest'

/** A door of Payload's REST that answers 400 in words to an address that the database cannot be asked about. */
export const readable =
  (rest: Rest): Rest =>
  (request, context) => {
    const url = new URL(request.url)
    if (!isReadable(url)) return Promise.resolve(unreadable('This address cannot be read.'))
    return rest(namesLanguage(url) ? request : inFirstLanguage(request, url), context)
  }

const isReadable = ({ pathname, searchParams }: URL): boolean =>
  !/%00/.test(pathname) &&
  ![...searchParams].flat().some((word) => word.includes('\0')) &&
  !searchParams.get('where') &&
  ![...searchParams.keys()].some((name) => name.startsWith('sort[')) &&
  ['page', 'limit', 'depth'].every((name) => Math.abs(Number(searchParams.get(name) ?? 0)) <= 100_000)

/** Payload stumbles over a question about a text in no language (3.90.1). */
const namesLanguage = ({ searchParams }: URL): boolean =>
  searchParams.has('locale') || ![...searchParams.keys()].some((name) => name.startsWith('where['))

function inFirstLanguage(request: Request, url: URL): Request {
  url.searchParams.set('locale', locales[0])
  return new Request(url, request)
}
