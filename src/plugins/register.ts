import type { Plugin } from 'payload'

import { openTo } from '@/people/openTo'
import { registerEndpoint } from '@/people/register/endpoint'

const at = '@/app/(payload)/register'

/** The register of personal data: its page in the admin, the link to it, and its files; never switched off. */
export const register = (): Plugin => (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), openTo('officers and administrators', registerEndpoint)],
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      afterNavLinks: [...(config.admin?.components?.afterNavLinks ?? []), `${at}/RegisterLink#RegisterLink`],
      views: {
        ...config.admin?.components?.views,
        register: { Component: `${at}/RegisterView#RegisterView`, path: '/personal-data' },
      },
    },
  },
})
