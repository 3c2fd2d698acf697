import type { DemoPressRelease } from '../shapes'
import { boilerplate, pressContacts } from './association'

export const tenYears2023: DemoPressRelease = {
  key: 'press-ten-years-2023',
  title: {
    fr: 'Dix ans de duos : 6 000 jeunes, et presque 400 personnes à la fête',
    nl: 'Tien jaar duo’s: 6.000 jongeren, en bijna 400 mensen op het feest',
    en: 'Ten years of duos: 6,000 young people, and almost 400 guests at the party',
  },
  summary: {
    fr: 'Le 14 septembre 2023, DUO for a JOB a fêté dix ans de mentorat. En 2023, près de 2 000 mentors sont actifs.',
    nl: 'Op 14 september 2023 vierde DUO for a JOB tien jaar mentoring. In 2023 zijn er bijna 2.000 mentoren actief.',
    en: 'On 14 September 2023 DUO for a JOB celebrated ten years of mentoring. Almost 2,000 mentors are active in 2023.',
  },
  publishedOn: '2023-09-15',
  city: 'Bruxelles',
  body: {
    fr: `Une table, deux chaises, deux heures par semaine : voilà comment tout commence, depuis dix ans. Le jeudi 14 septembre 2023, presque 400 mentors, mentees et partenaires de DUO for a JOB ont fêté cet anniversaire.

## Dix ans en quatre chiffres (2023)

- **6 000 jeunes** ont eu un mentor en dix ans.
- **Près de 2 000 mentors** sont actifs.
- **7 mentees sur 10** ont trouvé un contrat, un stage ou une formation. La plupart étaient au chômage depuis longtemps, ou sans emploi, sans études et sans formation.
- **9 mentors sur 10** se sentent utiles comme membres actifs de la société.

## Deux constats, une idée

L’association est née à Bruxelles fin 2012, de deux constats. Les jeunes issus de l’immigration arrivent plus difficilement sur le marché du travail. Et le taux d’activité des plus de cinquante ans, en Belgique, est parmi les plus bas d’Europe, alors que leur expérience a de la valeur.

L’idée est de réunir les deux. Une personne jeune qui cherche un emploi rencontre une personne de plus de cinquante ans, si possible du même secteur. Ensemble, elles forment un duo. Elles se voient au moins deux heures par semaine, pendant six mois au maximum. Une personne de la coordination les soutient.

## Pratique

La fête a été filmée. Des images et des entretiens sont possibles sur demande auprès du service presse.`,
    nl: `Een tafel, twee stoelen, twee uur per week: zo begint het, al tien jaar lang. Op donderdag 14 september 2023 vierden bijna 400 mentoren, mentees en partners van DUO for a JOB die verjaardag.

## Tien jaar in vier cijfers (2023)

- **6.000 jongeren** kregen in tien jaar een mentor.
- **Bijna 2.000 mentoren** zijn actief.
- **7 op de 10 mentees** vonden een contract, een stage of een opleiding. De meesten waren langdurig werkloos, of hadden geen werk en volgden geen onderwijs of opleiding.
- **9 op de 10 mentoren** voelen zich nuttig als actief lid van de samenleving.

## Twee vaststellingen, één idee

De organisatie ontstond eind 2012 in Brussel, uit twee vaststellingen. Jongeren met een migratieachtergrond raken moeilijker op de arbeidsmarkt. En de activiteitsgraad van vijftigplussers in België is een van de laagste in Europa, terwijl hun ervaring zoveel waard is.

Het idee is om die twee samen te brengen. Een jongere die werk zoekt, ontmoet een vijftigplusser, liefst uit dezelfde sector. Samen zijn ze een duo. Ze zien elkaar minstens twee uur per week, hoogstens zes maanden lang. Een coördinator staat hen bij.

## Praktisch

Het feest werd gefilmd. Beelden en interviews zijn mogelijk op aanvraag bij de persdienst.`,
    en: `One table, two chairs, two hours a week: that is how it has begun for ten years. On Thursday 14 September 2023, almost 400 mentors, mentees and partners of DUO for a JOB celebrated that anniversary.

## Ten years in four figures (2023)

- **6,000 young people** have had a mentor in ten years.
- **Almost 2,000 mentors** are active.
- **7 in 10 mentees** found a contract, an internship or a training course. Most had been unemployed for a long time, or were not in work, education or training.
- **9 in 10 mentors** feel useful as active members of society.

## Two observations, one idea

The association began in Brussels at the end of 2012 with two observations. Young people with a migration background have a harder time entering the labour market. And the activity rate of over-fifties in Belgium is among the lowest in Europe, although their experience is worth a great deal.

The idea is to bring the two together. A young person looking for work meets someone over fifty, if possible from the same sector. Together they form a duo. They meet for at least two hours a week, for up to six months. A coordinator supports them.

## Practical information

The celebration was recorded. Footage and interviews are available on request from the press office.`,
  },
  boilerplate,
  contacts: pressContacts,
}
