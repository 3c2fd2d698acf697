import { isDemo, publicUrl } from '@/platform/site'

export const dynamic = 'force-dynamic'

/** What robots may read (RFC 9309). A demonstration may be read too, so that its `noindex` is seen and obeyed. */
export function GET(): Response {
  const closed = ['/admin', '/api/', '/preview/'].map((path) => `Disallow: ${path}`)
  const lines = ['User-agent: *', ...closed, ...(isDemo() ? [] : ['', `Sitemap: ${publicUrl()}/sitemap.xml`]), '']
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
