import type { DemoPressRelease } from '../shapes'
import { boilerplate, pressContacts } from './association'

export const survey2020: DemoPressRelease = {
  key: 'press-survey-2020',
  title: {
    fr: 'Corona : 8 jeunes sur 10 ont plus de mal à décrocher un entretien',
    nl: 'Corona: 8 op de 10 jongeren raken moeilijker op gesprek',
    en: 'Coronavirus: 8 in 10 young people find it harder to get an interview',
  },
  summary: {
    fr: 'Plus de 300 mentees et mentors ont répondu à notre enquête de 2020. Leur accès au travail et aux services se complique.',
    nl: 'Meer dan 300 mentees en mentoren vulden in 2020 onze enquête in. De weg naar werk en naar hulp is moeilijker geworden.',
    en: 'More than 300 mentees and mentors answered our 2020 survey. Work and public services have become harder to reach.',
  },
  publishedOn: '2020-12-08',
  city: 'Bruxelles',
  body: {
    fr: `Avant mars 2020, décrocher un premier entretien était déjà difficile pour une jeune personne issue de l’immigration. Aujourd’hui, 8 jeunes sur 10 disent que c’est plus dur encore. C’est ce que montre l’enquête de DUO for a JOB, menée en 2020. Plus de 300 mentees et mentors y ont répondu.

## Ce que disent les réponses (2020)

- **8 jeunes sur 10** ont plus de mal à obtenir un entretien.
- **64 %** des mentors trouvent que les chances de leur mentee ont nettement diminué.
- **Plus de la moitié** des jeunes ont vu leur situation sociale et financière se dégrader. Autant se sentent isolés.
- **6 jeunes sur 10** accèdent plus difficilement aux services publics.
- **Plus d’un tiers** n’arrive pas à suivre le rythme de la numérisation.

## Un pays sous pression

Ces réponses arrivent à un moment tendu. En 2020, le FMI prévoit 100 000 personnes de plus au chômage en Belgique. La fédération des services sociaux s’attend à 200 000 personnes vulnérables supplémentaires, en plus des 16,8 % de la population qui le sont déjà. Les demandes de revenu d’intégration ont augmenté de 10 %, soit plus de 10 000 demandes en quelques semaines.

La Banque nationale de Belgique a pourtant conclu, en 2020, que cinq années de migration ont soutenu le produit intérieur brut. Ces jeunes font donc partie de la réponse.

## Le mentorat a continué

Lors du premier confinement, 500 duos étaient actifs. 9 sur 10 sont restés en contact à distance. Depuis 2020, chaque étape peut se faire en ligne. Le programme sur place continue pour les personnes moins à l’aise avec le numérique. Plus de 200 ordinateurs ont été prêtés en 2020, et des bénévoles donnent une initiation à l’informatique.

En 2020, presque 3 mentees sur 4 trouvent une formation, un stage ou un emploi dans les douze mois. Pour 2021, l’association veut accueillir plus de 1 000 jeunes dans ses six antennes et former 600 nouveaux mentors.`,
    nl: `Een eerste sollicitatiegesprek krijgen was voor jongeren met een migratieachtergrond al moeilijk vóór maart 2020. Vandaag zeggen 8 op de 10 jongeren dat het nog lastiger is. Dat blijkt uit een enquête van DUO for a JOB uit 2020. Meer dan 300 mentees en mentoren vulden ze in.

## Dit zeggen de antwoorden (2020)

- **8 op de 10** jongeren raken moeilijker op gesprek.
- **64 %** van de mentoren vindt dat hun mentee duidelijk minder kansen heeft.
- **Meer dan de helft** van de jongeren ging er sociaal en financieel op achteruit. Evenveel jongeren voelen zich geïsoleerd.
- **6 op de 10** jongeren raken moeilijker bij openbare diensten.
- **Meer dan 1 op de 3** jongeren kan de snellere digitalisering niet volgen.

## Een land onder druk

Deze antwoorden komen op een moeilijk moment. In 2020 verwacht het IMF 100.000 extra werklozen in België. De federatie van sociale diensten rekent op 200.000 extra kwetsbare mensen, boven op de 16,8 % van de bevolking die dat al is. De aanvragen voor een leefloon stegen met 10 %: meer dan 10.000 in enkele weken.

Nochtans besloot de Nationale Bank van België in 2020 dat vijf jaar migratie het bruto binnenlands product vooruit heeft geholpen. Deze jongeren zijn dus een deel van het antwoord.

## De duo’s gingen door

Bij de eerste lockdown waren er 500 actieve duo’s. 9 op de 10 hielden contact op afstand. Sinds 2020 kan elke stap online. Wie minder vlot met digitale middelen werkt, kan nog altijd ter plaatse terecht. In 2020 leende de organisatie meer dan 200 computers uit, en vrijwilligers geven een basiscursus IT.

In 2020 vinden bijna 3 op de 4 mentees binnen twaalf maanden een opleiding, een stage of werk. Voor 2021 wil de organisatie meer dan 1.000 jongeren verwelkomen in haar zes vestigingen en 600 nieuwe mentoren opleiden.`,
    en: `Getting a first job interview was already hard for young people with a migration background before March 2020. Now 8 in 10 say it has become harder still. So says a survey carried out by DUO for a JOB in 2020. More than 300 mentees and mentors answered it.

## What the answers say (2020)

- **8 in 10** young people find it harder to get an interview.
- **64%** of mentors think their mentee’s chances have clearly gone down.
- **Over half** of the young people are worse off, socially and financially. Just as many feel isolated.
- **6 in 10** young people find public services harder to reach.
- **Over 1 in 3** cannot keep up with the faster pace of digitalisation.

## A country under pressure

These answers come at a tense moment. In 2020 the IMF expects 100,000 more people to be unemployed in Belgium. The federation of social services expects 200,000 more vulnerable people, on top of the 16.8% of the population who already are. Requests for integration income, Belgium’s minimum income, have gone up by 10%: more than 10,000 in a few weeks.

Yet in 2020 the National Bank of Belgium concluded that five years of migration had helped the country’s gross domestic product. These young people are part of the answer.

## Mentoring carried on

At the first lockdown there were 500 active duos. 9 in 10 stayed in contact at a distance. Since 2020 every step can take place online. The on-site programme goes on for people who are less at ease with digital tools. More than 200 computers were lent in 2020, and volunteers give basic IT training.

In 2020, almost 3 in 4 mentees reach a training course, an internship or a job within twelve months. For 2021 the association aims to welcome more than 1,000 young people in its six branches and to train 600 new mentors.`,
  },
  boilerplate,
  contacts: pressContacts,
}
