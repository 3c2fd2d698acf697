import type { DemoPublication } from '../../shapes'

export const theSurvey: DemoPublication['chapters'][number] = {
  title: { fr: 'Ce que dit l’enquête', nl: 'Wat de enquête zegt', en: 'What the survey says' },
  body: {
    fr: `Que devient une recherche d’emploi pendant une pandémie ? Plus de 300 mentees et mentors ont répondu à notre enquête de 2020 sur la crise du coronavirus. Tous les chiffres de ce chapitre en viennent.

## Trouver du travail

- **8 jeunes sur 10** trouvent plus difficile d’obtenir un entretien d’embauche (2020).
- **64 %** des mentors estiment que les chances de leur mentee ont nettement diminué (2020).

Les deux réponses vont dans le même sens, et c’est ce qui frappe. Les jeunes parlent de leurs propres candidatures. Les mentors ont derrière eux une longue expérience du travail. De part et d’autre, on voit les portes se refermer.

## La vie autour du travail

- **Plus de la moitié** des jeunes disent que leur situation sociale et financière s’est dégradée (2020).
- **Tout autant** se sentent isolés (2020).

Chercher un emploi demande de l’énergie. Il faut écrire, appeler, attendre, recommencer. C’est plus dur quand l’argent manque et que l’on voit moins de monde. Dans ce cas, une conversation par semaine ne remplace pas un salaire. Elle permet au moins de ne pas chercher dans son coin.

## Les services et les écrans

- Pour **6 jeunes sur 10**, les services publics sont plus difficiles à joindre (2020).
- **Plus d’un jeune sur trois** ne peut pas suivre la numérisation qui s’accélère (2020).

Ces deux résultats sont liés. Quand un guichet passe en ligne, il devient plus proche pour les uns et plus lointain pour les autres. Le chapitre 5 y revient.

## Comment lire ces résultats

Il s’agit de réponses données par des personnes de nos duos, à un moment précis d’une année particulière. Elles ne décrivent pas tous les jeunes de Belgique. Elles disent comment des mentees et des mentors ont vécu 2020, et elles méritent d’être entendues telles quelles.

## Ce que nous en faisons

L’enquête nous aide à fixer nos priorités. Elle montre où les jeunes sont bloqués. Elle montre aussi que le numérique peut aider comme il peut exclure. Nos objectifs pour 2021, au chapitre 6, partent de là.`,
    nl: `Wat doet een pandemie met wie werk zoekt? Meer dan 300 mentees en mentoren vulden in 2020 onze enquête over de coronacrisis in. Alle cijfers in dit hoofdstuk komen daaruit.

## Werk vinden

- **8 op de 10** jongeren vinden het moeilijker om een sollicitatiegesprek te krijgen (2020).
- **64 %** van de mentoren vindt dat de kansen van hun mentee duidelijk kleiner zijn geworden (2020).

Het valt op dat beide antwoorden in dezelfde richting wijzen. Jongeren spreken over hun eigen sollicitaties. Mentoren kijken ernaar met jaren werkervaring. En allebei zien ze deuren dichtgaan.

## Het leven naast het werk

- Bij **meer dan de helft** van de jongeren ging de sociale en financiële situatie achteruit (2020).
- **Evenveel jongeren** voelen zich geïsoleerd (2020).

Werk zoeken kost energie. Je schrijft, je belt, je wacht en je begint opnieuw. Dat is lastiger als het geld op is en je minder mensen ziet. Een gesprek per week vervangt geen loon. Maar je staat er dan tenminste niet alleen voor.

## Diensten en schermen

- Voor **6 op de 10** jongeren zijn openbare diensten moeilijker te bereiken (2020).
- **Meer dan 1 op de 3** jongeren kan de snellere digitalisering niet bijhouden (2020).

Die twee resultaten hangen samen. Als een loket naar het internet verhuist, komt het voor de ene dichterbij en raakt het voor de andere verder weg. Daarover gaat hoofdstuk 5.

## Hoe je deze resultaten leest

Dit zijn antwoorden van mensen uit onze duo’s, op één moment in een bijzonder jaar. Ze gaan niet over alle jongeren in België. Ze tonen wel hoe mentees en mentoren 2020 hebben beleefd. Alleen al daarom willen we ze laten horen.

## Wat we ermee doen

De enquête helpt ons om keuzes te maken. Ze toont waar jongeren vastlopen. Ze toont ook dat digitaal werken kan helpen, maar evengoed mensen kan uitsluiten. Van daaruit vertrekken onze doelen voor 2021. Die vind je in hoofdstuk 6.`,
    en: `What does a pandemic do to people who are looking for work? More than 300 mentees and mentors answered our 2020 survey about the coronavirus crisis. Every figure in this chapter comes from it.

## Finding work

- **8 in 10** young people find it harder to get a job interview (2020).
- **64%** of mentors think their mentee’s chances have clearly become smaller (2020).

What stands out is that both answers point the same way. The young people are talking about their own applications. The mentors look on with many years of working experience. Both see doors closing.

## Life around work

- **Over half** of the young people say their social and financial situation has got worse (2020).
- **Just as many** feel isolated (2020).

Looking for a job takes energy. You write, you ring, you wait, you start again. It is harder when money is short and you see fewer people. An hour or two of conversation each week is no substitute for a wage. It does mean that you are not searching on your own.

## Services and screens

- For **6 in 10** young people, public services are harder to reach (2020).
- **Over 1 in 3** young people cannot keep up with faster digitalisation (2020).

These two results belong together. When a counter moves online, it comes closer for some people and moves out of reach for others. Chapter 5 returns to this.

## How to read these results

These are answers from people in our duos, given at one point in an unusual year. They do not describe every young person in Belgium. They do show how mentees and mentors lived through 2020, and that alone makes them worth hearing.

## What we do with them

The survey helps us choose what comes first. It shows where young people are getting stuck. It also shows that going digital can help people, and can just as easily shut them out. Our targets for 2021, in chapter 6, start from there.`,
  },
}
