import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from 'vitest'

type Entry = {
  version?: string
  resolved?: string
  integrity?: string
  license?: string
  dev?: boolean
  optional?: boolean
  link?: boolean
}
type Wishes = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> }

const read = <Content>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Content
const wished = read<Wishes>('package.json')
const { packages } = read<{ packages: Record<string, Entry> }>('package-lock.json')
const { '': root = {}, ...installed } = packages
const entries = Object.entries(installed)

/** Licences that ask no more than to be named. */
const permissive = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT-0']
const alsoGood = ['CC0-1.0', 'MPL-2.0', 'Python-2.0', 'WTFPL', 'Zlib']

/** What else is let in, and why. */
const exceptions: Record<string, { packages: RegExp; why: string }> = {
  'OFL-1.1': { packages: /^@fontsource\//, why: 'The licence of fonts: free to serve with a page, not to sell alone.' },
  'CC-BY-4.0': {
    packages: /^caniuse-lite$/,
    why: 'Data about browsers, read while building; nothing of it is served.',
  },
  'LGPL-3.0-or-later': {
    packages: /^@img\/sharp-/,
    why: 'libvips, which sharp loads as a library of its own and which anybody can replace.',
  },
}

/** Packages that name their licence in a form that npm’s lock does not carry: read in their package.json. */
const namedInside = ['busboy', 'streamsearch', 'xmlhttprequest-ssl']

/** Packages whose licence stands beside them as a file only. */
const besideThem = ['png-js']

/** The compilers of other systems, which the registry here does not know; npm asks for them where they are needed. */
const ofOtherSystems = /^(@next\/swc-(darwin|win32)|@oxc-parser\/binding-(?!linux-x64-gnu))/

const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Every licence of an SPDX expression with AND, one of those with OR. */
function isGood(expression: string, name: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1')
  if (plain.includes(' AND ')) return plain.split(' AND ').every((one) => isGood(one, name))
  if (plain.includes(' OR ')) return plain.split(' OR ').some((one) => isGood(one, name))
  return permissive.includes(plain) || alsoGood.includes(plain) || Boolean(exceptions[plain]?.packages.test(name))
}

const licenceOf = (place: string, { license }: Entry): string => {
  if (license) return license
  if (ofOtherSystems.test(nameOf(place))) return 'MIT'
  if (besideThem.includes(nameOf(place)))
    return /^MIT License\n/.test(readFileSync(path.join(place, 'LICENSE'), 'utf8')) ? 'MIT' : 'none'
  const { licenses } = read<{ licenses?: { type: string }[] }>(path.join(place, 'package.json'))
  return namedInside.includes(nameOf(place)) ? (licenses?.map(({ type }) => type).join(' OR ') ?? 'none') : 'none'
}

describe('whoever installs this', () => {
  test('gets exactly the versions that were asked for', () => {
    for (const [name, version] of Object.entries({ ...wished.dependencies, ...wished.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
      expect(installed[`node_modules/${name}`]?.version, name).toBe(version)
    }
    expect((root as Wishes).dependencies).toEqual(wished.dependencies)
    expect((root as Wishes).devDependencies).toEqual(wished.devDependencies)
  })

  test('gets every package from npm, with the print of its bytes', () => {
    const elsewhere = entries.filter(([, { resolved, link }]) => link || (resolved && !resolved.startsWith(npm)))
    expect(elsewhere).toEqual([])
    const unprinted = entries.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
    expect(unprinted.filter(([place, { optional }]) => !optional || !ofOtherSystems.test(nameOf(place)))).toEqual([])
  })

  test.each(Object.entries(exceptions))('meets %s only where it is explained', (licence, { why }) => {
    expect(why).toMatch(/\.$/)
    expect(entries.some(([, { license }]) => license?.includes(licence))).toBe(true)
  })

  test('is bound by no licence that asks for more than a name', () => {
    const bound = entries
      .filter(([, { dev }]) => !dev)
      .map(([place, entry]) => [nameOf(place), licenceOf(place, entry)] as const)
      .filter(([name, licence]) => !isGood(licence, name))
    expect(bound).toEqual([])
  })
})

test.each([
  ['GPL-3.0-only', false],
  ['UNLICENSED', false],
  ['none', false],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND GPL-3.0-only', false],
  ['LGPL-3.0-or-later', false],
])('a package under %s may come in: %s', (licence, may) => {
  expect(isGood(licence, 'some-package')).toBe(may)
})

const npm = 'https://registry.npmjs.org/'
