import payloadConfig from '@payload-config'
import { type NextRequest, NextResponse } from 'next/server'
import { getPayload } from 'payload'

import { findRoute } from '@/app/findRoute'
import { askHeader, standInHeader } from '@/press/ask/askHeaders'

/** The door of the public site: every address is looked up before a page is drawn, so that a 404 has a page and words. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const asked = request.headers.get(askHeader)
  if (asked === 'missing') return NextResponse.rewrite(request.nextUrl, { status: missingStatus(request.nextUrl) })
  const route = await findRoute(await getPayload({ config: payloadConfig }), {
    pathname: request.nextUrl.pathname,
    search: request.nextUrl.search,
    languages: request.headers.get('accept-language') ?? '',
  })
  if (route.to === 'redirect') return redirectTo(new URL(route.location, request.url), route.status)

  if (asked && route.status !== 200)
    return new NextResponse(null, { status: route.status, headers: { [standInHeader]: route.path } })

  const query = route.status === 200 ? request.nextUrl.search : ''
  const target = new URL(`${route.path}${query}`, request.url)
  return NextResponse.rewrite(target, { status: route.status })
}

const missingStatus = ({ searchParams }: URL) => (searchParams.has('gone') ? 410 : 404)

const redirectTo = (location: URL, status: number): NextResponse =>
  NextResponse.redirect(location, { status, headers: { vary: 'Accept-Language' } })

export const config = {
  matcher: [
    '/((?!api/|admin$|admin/|_next/|media/|captions/|og/|\\.well-known/security\\.txt$|sitemap\\.xml$|robots\\.txt$|door-worker\\.js$|favicon\\.svg$|icon-192\\.png$|icon-512\\.png$|apple-touch-icon\\.png$).*)',
  ],
}
