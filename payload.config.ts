import path from 'path'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { nl } from '@payloadcms/translations/languages/nl'
import { createTransport } from 'nodemailer'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { Staff } from './collections/people/Staff'
import { Banner, Footer, Navigation, SiteSettings } from './collections/site/SiteSettings'
import { fileLimits, wrapping } from './src/content/files/limits'
import { hearLostConnections } from './src/platform/connections'
import { incomingFolder } from './src/platform/folders'
import { locales } from './src/platform/locales'
import { PreparingClient } from './src/platform/PreparingClient'
import { publicUrl } from './src/platform/site'
import { addresses } from './src/plugins/addresses'
import { applications } from './src/plugins/applications'
import { branches } from './src/plugins/branches'
import { campaigns } from './src/plugins/campaigns'
import { colleagues } from './src/plugins/colleagues'
import { events } from './src/plugins/events'
import { impact } from './src/plugins/impact'
import { infoSessions } from './src/plugins/infoSessions'
import { closeInternals } from './src/plugins/internals'
import { library } from './src/plugins/library'
import { log } from './src/plugins/log'
import { members } from './src/plugins/members'
import { news } from './src/plugins/news'
import { pages } from './src/plugins/pages'
import { partners } from './src/plugins/partners'
import { plainTexts } from './src/plugins/plainTexts'
import { press } from './src/plugins/press'
import { publications } from './src/plugins/publications'
import { publishing } from './src/plugins/publishing'
import { register } from './src/plugins/register'
import { seats } from './src/plugins/seats'
import { stories } from './src/plugins/stories'
import { training } from './src/plugins/training'

const root = process.cwd() // Every program of ours goes there first; a compiled module stands elsewhere.

const config = buildConfig({
  serverURL: publicUrl(),
  csrf: [publicUrl()],
  cors: [], // Nobody else's page reads our answers.
  secret: process.env.PAYLOAD_SECRET ?? '',
  db: postgresAdapter({
    pool: {
      connectionString: process.env.DATABASE_URL ?? '',
      connectionTimeoutMillis: 10_000, // Else whoever waits for a connection waits for ever.
      Client: PreparingClient,
    },
    idType: 'uuidv7',
    migrationDir: path.join(root, 'migrations'),
    push: false,
  }),
  email: nodemailerAdapter({
    defaultFromAddress: process.env.MAIL_FROM ?? 'no-reply@example.org',
    defaultFromName: 'DUO for a JOB',
    skipVerify: true,
    transport: createTransport(process.env.SMTP_URL || 'smtp://127.0.0.1:1025'),
  }),
  editor: lexicalEditor(),
  sharp,
  upload: {
    useTempFiles: true, // A recording is written down while it comes, and never held in memory.
    tempFileDir: incomingFolder(),
    limits: { fileSize: fileLimits.recordings + 2 * wrapping }, // The front has refused in words before.
    requestSizeLimit: fileLimits.recordings + 2 * wrapping,
  },
  admin: {
    user: Staff.slug,
    components: {
      graphics: { Icon: '@/app/(payload)/brand/Brand#BrandIcon', Logo: '@/app/(payload)/brand/Brand#BrandLogo' },
      beforeDashboard: ['@/app/(payload)/dashboard/Opening#Opening'],
    },
    meta: { titleSuffix: ' · DUO for a JOB', icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }] },
    avatar: 'default', // Gravatar would tell an outside host who works here.
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
  },
  i18n: { supportedLanguages: { fr, nl, en }, fallbackLanguage: 'fr' },
  graphQL: { disable: true },
  telemetry: false,
  localization: { locales: [...locales], defaultLocale: 'fr', fallback: false },
  globals: [SiteSettings, Navigation, Footer, Banner],
  plugins: [
    pages(),
    branches(),
    stories(),
    news(),
    campaigns(),
    publications(),
    events(),
    press(),
    impact(),
    partners(),
    library(),
    infoSessions(),
    seats(),
    members(),
    applications(),
    training(),
    colleagues(),
    addresses(),
    publishing(),
    plainTexts(),
    register(),
    log(),
  ],
  onInit: hearLostConnections,
  // `npm run generate` writes them: left to itself, Payload starts a program for it with each process that is not the site.
  typescript: { autoGenerate: false, outputFile: path.join(root, 'src/payload-types.ts') },
})

export default config.then(closeInternals)
