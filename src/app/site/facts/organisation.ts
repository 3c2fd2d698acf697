import type { SiteSetting } from '@/payload-types'
import { publicUrl } from '@/platform/site'

/** Who stands behind every page. */
export const organisation = () => ({
  '@type': 'Organization',
  '@id': `${publicUrl()}/#organisation`,
  name: 'DUO for a JOB',
  url: publicUrl(),
})

/** Who stands behind the site, for its home page. */
export const organisationFacts = ({ description, email, telephone, founded, social }: SiteSetting): object[] => [
  {
    ...organisation(),
    description: description ?? undefined,
    email: email ?? undefined,
    telephone: telephone ?? undefined,
    foundingDate: founded ? String(founded) : undefined,
    logo: `${publicUrl()}/icon-512.png`,
    sameAs: social?.map(({ url }) => url),
  },
]
