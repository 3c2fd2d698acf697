import { expect, test } from 'vitest'

import { type Facts, isTooManyPixels, judgeFile } from './judgeFile'

const picture: Facts = {
  bytes: 1000,
  shelf: 'media',
  name: 'a.jpg',
  said: 'image/jpeg',
  type: 'image/jpeg',
  taken: ['image/jpeg', 'image/png'],
  head: Buffer.from('\xff\xd8\xff'),
  tail: Buffer.from('\xff\xd9'),
}
const bytes = (text: string) => Buffer.from(text, 'latin1')

test.each<[string, Partial<Facts>, string | undefined]>([
  ['a photograph', {}, undefined],
  ['a photograph with a wrong name and a wrong type', { name: 'a.svg', said: 'image/svg+xml' }, undefined],
  ['a photograph with its own kind of notes', { head: bytes('<x:xmpmeta><rdf:RDF>') }, undefined],
  ['nothing', { bytes: 0 }, 'empty'],
  ['a photograph of one byte too many', { bytes: 2001 }, 'tooLarge'],
  ['what nobody knows', { type: undefined }, 'wrongType'],
  ['a known file of another shelf', { type: 'application/pdf' }, 'wrongType'],
  ['a drawing that says so', { type: undefined, said: 'image/svg+xml' }, 'svg'],
  ['a drawing by its name', { type: undefined, name: 'a.SVG' }, 'svg'],
  ['a packed drawing', { type: 'application/gzip', name: 'a.svgz' }, 'svg'],
  ['a drawing in XML', { type: 'application/xml', head: bytes('<?xml?><svg onload="x">') }, 'svg'],
  ['other XML', { type: 'application/xml', head: bytes('<?xml?><a>') }, 'wrongType'],
  ['a page at the beginning', { head: bytes('\xff\xd8<ScRiPt>') }, 'twoThings'],
  ['a page at the end', { tail: bytes('\xff\xd9<!DOCTYPE  html>') }, 'twoThings'],
  ['a program of a server', { head: bytes('\xff\xd8<?php echo 1') }, 'twoThings'],
  ['an archive at the end', { tail: bytes('\xff\xd9PK\x05\x06') }, 'twoThings'],
])('%s is judged', (_, facts, why) => {
  expect(judgeFile({ ...picture, ...facts }, 2000)).toBe(why)
})

test.each([
  [{ width: 8000, height: 6000 }, false],
  [{ width: 60_000, height: 60_000 }, true],
  [{ width: 1, height: 50_000_001 }, true],
  [{ width: 1000, height: 1000, pages: 50 }, false],
  [{ width: 1000, height: 1000, pages: 51 }, true],
])('a picture of %o has too many pixels: %s', (size, isIt) => {
  expect(isTooManyPixels(size)).toBe(isIt)
})
