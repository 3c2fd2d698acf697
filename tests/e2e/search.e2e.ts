import { expect, test } from '@playwright/test'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

import { isElement } from '../../src/press/print/isElement'
import { listElements } from '../../src/press/print/listElements'

type Expected = [query: string, first: string, second?: string, third?: string]

/** What readers ask for, and the titles (or their beginnings) that must come first, in this order. */
const asked: Record<'fr' | 'nl' | 'en', Expected[]> = {
  fr: [
    ['rapport annuel 2020', 'Rapport annuel 2020', 'La méthode pas à pas', 'Un numérique inclusif'],
    ['devenir mentor', 'Devenir mentor', 'Let’s talk about work', 'À écouter'],
    ['trouver un mentor', 'Trouver un mentor', 'Devenir mentor', 'À écouter'],
    ['Gand', 'Atelier à Gand', 'Antenne de Gand', 'Alost'],
    ['vie privée', 'Vie privée', 'Trouver un mentor'],
    ['vie privee', 'Vie privée', 'Trouver un mentor'],
    ['apprendre la langue', 'Apprendre le néerlandais', 'Rapport d’expérience 2021', 'Mémorandum'],
    ['ordinateurs prêtés', 'Plus de 200 ordinateurs', 'ordinateurs prêtés', 'Nous soutenir'],
    ['ordinateur prêté', 'Plus de 200 ordinateurs', 'ordinateurs prêtés', 'Nous soutenir'],
    ['Vendée Globe', 'Un duo à la voile', 'Seul en mer', 'HUNTEO'],
    ['vendee glob', 'Un duo à la voile', 'Seul en mer', 'HUNTEO'],
    ['atelier CV', 'Atelier en ligne', 'Atelier à Liège', 'Atelier à Gand'],
    ['soirée d’échange', 'Mentors en ligne', 'Mentors à Bruxelles', 'Devenir mentor'],
    ['témoignages logistique', 'Chaque mardi à dix heures'],
    ['recommandations', 'Rapport d’expérience 2021', 'Mémorandum', 'Regard sur 2021'],
    ['Selam', 'Chaque mardi à dix heures'],
    ['méthode huit étapes', 'La méthode', 'La méthode pas à pas', 'Qui sommes-nous'],
    ['communiqué de presse', 'Dix ans de duos', 'Corona', 'L’année en chiffres'],
    ['Monnoyeur', 'Monnoyeur', 'Un duo à la voile', 'Seul en mer'],
    ['élections', 'Élections 2024', 'Mémorandum'],
    ['électoins', 'Élections 2024', 'Mémorandum'],
  ],
  nl: [
    ['jaarverslag 2020', 'Jaarverslag 2020', 'De methode stap voor stap', 'Wat de enquête zegt'],
    ['verslag', 'Het jaarverslag 2023 is er', 'Jaarverslag 2023', 'Jaarverslag 2020'],
    ['een mentor vinden', 'Vind een mentor', 'Word mentor', 'jongeren vinden het moeilijker'],
    ['Gent', 'Workshop in Gent', 'Vestiging Gent', 'Aalst'],
    ['privacy', 'Privacy', 'Contact', 'Vind een mentor'],
    ['Nederlands oefenen', 'Nederlands oefenen via het scherm', 'Workshop in Gent', 'Vind een mentor'],
    ['computers', 'Meer dan 200 computers', 'computers uitgeleend', 'Online workshop'],
    ['Vendée Globe', 'Onze naam op zee', 'Alleen op zee', 'HUNTEO'],
    ['vendee globe', 'Onze naam op zee', 'Alleen op zee', 'HUNTEO'],
    ['uitwisselingsavond', 'Mentoren in Mechelen', 'Mentoren online', 'Mentoren in Brussel'],
    ['uitwisselingsavonden', 'Mentoren in Mechelen', 'Mentoren online', 'Mentoren in Brussel'],
    ['werkgever', 'Samen met viavictor', 'Diversiteit, echt gemeend?', 'Let’s talk about work'],
    ['aanbevelingen', 'Ervaringsrapport 2021', 'Memorandum', 'Vooruitblik op 2021'],
    ['aanbeveling', 'Ervaringsrapport 2021', 'Memorandum', 'Vooruitblik op 2021'],
    ['vestiging Antwerpen', 'Vestiging Antwerpen', 'Aalst', 'Vestiging Mechelen'],
    ['Selam', 'Elke dinsdag om tien uur'],
    ['acht stappen', 'De methode', 'De methode stap voor stap', 'Twee mensen, één stap vooruit'],
    ['persbericht', 'Tien jaar duo’s', 'Corona', 'Het jaar in cijfers'],
    ['verkiezingen', 'Verkiezingen 2024', 'Memorandum'],
    ['verkiezngen', 'Verkiezingen 2024', 'Memorandum'],
  ],
  en: [
    ['annual report 2020', 'Annual report 2020', 'The method step by step', 'Inclusive digitalisation'],
    ['become a mentor', 'Become a mentor', 'Worth a listen', 'Support us'],
    ['becoming mentors', 'Become a mentor', 'Support us', 'Worth a listen'],
    ['Ghent', 'Workshop in Ghent', 'Ghent branch', 'Aalst'],
    ['privacy', 'Privacy', 'Contact', 'Find a mentor'],
    ['reports', 'The annual report 2023 is here', 'Annual report 2020', 'Annual report 2023'],
    ['recognised diploma', 'Her degree didn’t count here', 'Experience report 2021', 'Memorandum'],
    ['computers lent', 'More than 200 computers lent', 'computers lent', 'The method'],
    ['computer lent', 'More than 200 computers lent', 'computers lent', 'The method'],
    ['Vendee Globe', 'Our name at sea', 'Alone at sea', 'HUNTEO'],
    ['workshop CV', 'Online workshop', 'Workshop in Ghent', 'Workshop: the phone call'],
    ['exchange evenings', 'Mentors in Brussels', 'Mentors online', 'Become a mentor'],
    ['recommendations', 'Experience report 2021', 'Memorandum', 'Looking ahead to 2021'],
    ['recommended', 'Experience report 2021', 'Memorandum', 'Looking ahead to 2021'],
    ['branch in Antwerp', 'Antwerp branch', 'Mechelen branch', 'About us'],
    ['Selam', 'Every Tuesday at ten'],
    ['eight steps', 'The method', 'The method step by step', 'Two people, one step forward'],
    ['press release', 'Ten years of duos', 'Coronavirus', 'The year in figures'],
    ['elections', 'Elections 2024', 'Memorandum'],
    ['electoins', 'Elections 2024', 'Memorandum'],
  ],
}

/** The titles of the results in the page that readers get, with no need of a browser to see them. */
const titlesIn = (html: string): string[] =>
  listElements(parse(html))
    .filter(({ tagName }) => tagName === 'li')
    .flatMap(({ childNodes }) => childNodes.filter(isElement).filter(({ tagName }) => tagName === 'h2'))
    .map(textIn)

const textIn = (node: DefaultTreeAdapterTypes.ParentNode): string =>
  node.childNodes.map((child) => ('value' in child ? child.value : 'childNodes' in child ? textIn(child) : '')).join('')

const addresses = { fr: '/fr/recherche', nl: '/nl/zoeken', en: '/en/search' }

for (const locale of ['fr', 'nl', 'en'] as const) {
  for (const [query, ...expected] of asked[locale]) {
    test(`“${query}” finds “${expected[0]}” first (${locale})`, async ({ request }) => {
      const answer = await request.get(`${addresses[locale]}?${new URLSearchParams({ q: query })}`)
      const titles = titlesIn(await answer.text())

      expect(expected.length, titles.slice(0, 4).join(' / ')).toBe(Math.min(3, titles.length))
      for (const [place, title] of expected.entries())
        expect(titles[place] ?? '', titles.slice(0, 4).join(' / ')).toContain(title)
    })
  }
}

test('what was found stands out in the text around it, and says what it is', async ({ page }) => {
  await page.goto('/fr/recherche?q=langues')

  await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
})

test('a typing error is forgiven, and the words searched for are said', async ({ page }) => {
  await page.goto('/nl/zoeken?q=infosesie')

  await expect(page.getByRole('main').locator('ol h2').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bedoel je infosessie?', exact: true })).toBeVisible()
})

for (const [name, query] of [
  ['10,000 characters', 'mot '.repeat(2500)],
  ['control characters', '\u0001\u0002\u0007ab\u001b'],
  ['operators', `a & | ! ( ) :* <-> " ' \\ -- ; % _`],
  ['markup', '<script>alert(1)</script><b>'],
  ['emoji', '🧑🏾‍🤝‍🧑🏻 👍'],
  ['only stop words', 'de la le et'],
] as const) {
  test(`a query of ${name} is just a query`, async ({ request }) => {
    const answer = await request.get(`/fr/recherche?q=${encodeURIComponent(query)}`)

    expect(answer.status()).toBe(200)
    expect(await answer.text()).not.toContain('<script>alert')
  })
}
