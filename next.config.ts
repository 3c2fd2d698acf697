import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  serverExternalPackages: ['pdfkit'], // It reads what lies beside it.
  typescript: { ignoreBuildErrors: true }, // `npm run types` reads all of them; a build need not once more.
  htmlLimitedBots: /.*/, // Title and canonical stand in the head for every reader, not only for known robots.
  experimental: {
    // The sheets of a page are those of its own parts: readers do not carry what only the desk wears. At the usual price of
    // a request they came to a few large ones again; a page of one kind weighs as much as one of many.
    cssChunking: { type: 'graph', requestCost: 5_000, weightDistribution: 0.5 },
    // The front refuses what brings more; a list of people up to there gets an answer in words.
    serverActions: { bodySizeLimit: '2mb' },
    preloadEntriesOnStart: false, // The admin is much of the code, and is loaded when somebody first asks for it.
  },
  turbopack: { root: path.dirname(fileURLToPath(import.meta.url)) },
}

const withAdmin = withPayload(nextConfig, { devBundleServerPackages: false })

// Payload asks every visitor's browser for its colour scheme, at the price of a second request on the first visit
// (Critical-CH). Only the admin needs to know.
export default {
  ...withAdmin,
  headers: async () =>
    ((await withAdmin.headers?.()) ?? []).map((rule) =>
      rule.headers.some(({ key }) => key === 'Critical-CH') ? { ...rule, source: '/admin/:path*' } : rule,
    ),
} satisfies NextConfig
