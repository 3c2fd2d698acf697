import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  htmlLimitedBots: /.*/, // Title and canonical stand in the head for every reader, not only for known robots.
  turbopack: { root: path.dirname(fileURLToPath(import.meta.url)) },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
