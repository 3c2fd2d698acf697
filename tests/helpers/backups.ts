import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import sharp from 'sharp'
import { expect } from 'vitest'

import { planChange } from '@/content/publishing/planChange'

import { type as command } from './commands'
import { aDatabase, aDataFolder, ask } from './databases'
import { aColleague, aDraft, aPublished, payload, requestAs } from './house'

/** The site that this test file has to itself. */
export const mine = { DATABASE_URL: process.env.DATABASE_URL ?? '', DATA_DIR: process.env.DATA_DIR ?? '' }

/** Words that a careless copy would spoil. */
export const title = '“Ça y est” 🎉 Ünïcode\t\\N \\. 👩🏽‍🏭'
export const summary = `${title}.`

/** Fills this file's site with documents, a plan, a picture and a key, and gives the file of its backup. */
export async function aBackup(): Promise<string> {
  await aPublished('stories', { fr: title, nl: title })
  const id = await aDraft('stories', { fr: 'Bientôt' })
  const req = await requestAs(await aColleague('editor'))
  const at = new Date(Date.now() + 86_400_000)
  expect(await planChange(req, { kind: 'stories', id, language: 'fr', action: 'publish', at })).toMatchObject({
    ok: true,
  })
  const data = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#b22' } })
    .jpeg()
    .toBuffer()
  const file = { data, name: 'été.jpg', mimetype: 'image/jpeg', size: data.length }
  await payload.create({ collection: 'media', data: { alt: 'Rouge' }, file, locale: 'fr' })
  mkdirSync(path.join(mine.DATA_DIR, 'keys'), { recursive: true })
  writeFileSync(path.join(mine.DATA_DIR, 'keys/payload-secret'), 'the secret of the site that was backed up')

  const backup = path.join(aDataFolder(), 'site.tar')
  expect(await command(['--backup', backup], mine)).toMatchObject({ code: 0 })
  return backup
}

/** Where a backup may be restored: an empty folder and a database, without a table if `bare`. */
export const elsewhere = async ({ bare = true } = {}) => ({
  DATABASE_URL: await aDatabase({ bare }),
  DATA_DIR: aDataFolder(),
})

/** A site elsewhere whose only content is one colleague, and one file. */
export async function aFilledSite() {
  const site = await elsewhere({ bare: false })
  await ask(site.DATABASE_URL, `insert into themes (id) values ('0190f5a2-0000-7000-8000-000000000001')`)
  mkdirSync(path.join(site.DATA_DIR, 'uploads/media'), { recursive: true })
  writeFileSync(path.join(site.DATA_DIR, 'uploads/media/old.jpg'), 'old')
  return site
}
