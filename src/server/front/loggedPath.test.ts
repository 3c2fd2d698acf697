import { expect, test } from 'vitest'

import { loggedPath } from './loggedPath'

const token = 'aB3_-'.repeat(9).slice(0, 43)

test.each([
  ['/fr/histoires/tous-les-mardis?q=Amina', '/fr/histoires/tous-les-mardis'],
  ['/preview/eyJhbGciOi.x.y', '/preview/…'],
  [`/fr/seances-info/mon-inscription/${token}`, '/fr/seances-info/mon-inscription/…'],
  [`/nl/infosessies/mijn-inschrijving/${token}/mijn-gegevens`, '/nl/infosessies/mijn-inschrijving/…/mijn-gegevens'],
  [`/en/desk/password/${token}?next=`, '/en/desk/password/…'],
])('of %s the log keeps nothing that opens a door', (url, logged) => {
  expect(loggedPath(url)).toBe(logged)
})
