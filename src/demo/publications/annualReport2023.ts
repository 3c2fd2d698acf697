import type { DemoPublication } from '../shapes'

export const annualReport2023: DemoPublication = {
  key: 'annual-report-2023',
  kind: 'annualReport',
  year: 2023,
  edition: { fr: 'Édition 2023', nl: 'Editie 2023', en: '2023 edition' },
  country: 'BE',
  publishedOn: '2024-05-16',
  title: { fr: 'Rapport annuel 2023', nl: 'Jaarverslag 2023', en: 'Annual report 2023' },
  summary: {
    fr: 'L’année des dix ans : 6 000 jeunes accompagnés, près de 2 000 mentors actifs et une fête qui a réuni près de 400 personnes le 14 septembre 2023.',
    nl: 'Het jaar van de tiende verjaardag: 6.000 jongeren begeleid, bijna 2.000 actieve mentoren en een feest met bijna 400 gasten op 14 september 2023.',
    en: 'The tenth-anniversary year: 6,000 young people mentored, almost 2,000 active mentors and a party for almost 400 guests on 14 September 2023.',
  },
  body: {
    fr: `Le jeudi 14 septembre 2023, près de 400 mentors, mentees et partenaires se retrouvent pour fêter dix ans de duos. La fête a été filmée. Ce rapport part de cette journée et regarde ce que ces dix années ont donné.

## Dix ans en chiffres

- **6 000 jeunes** accompagnés en dix ans (2023).
- **Près de 2 000 mentors** actifs (2023).
- **7 mentees sur 10** ont trouvé un contrat, un stage ou une formation (2023).
- **9 mentors sur 10** se sentent utiles, comme membres actifs de la société (2023).

Le troisième chiffre demande une explication. La plupart de ces mentees étaient au chômage depuis longtemps, ou n’étaient ni en emploi, ni en études, ni en formation. Le chemin était donc plus long pour beaucoup d’entre eux.

## Ce que disent les duos après six mois

Nous avons aussi des résultats que l’on compte moins souvent. Ils ne portent pas de date. Nous les donnons donc sans année, comme sur la page qui annonçait ce rapport.

Du côté des mentees :

- 90 % cherchent un emploi avec plus d’autonomie ;
- 68 % ont construit un projet professionnel avec leur mentor ;
- 77 % ont élargi leur réseau.

Du côté des mentors :

- 84 % ont de meilleures compétences de coaching ;
- 61 % y voient un plus pour leur propre développement professionnel ;
- 96 % se sentent plus utiles grâce à leur participation.

## Ce qui ne change pas

Un duo, ce sont deux personnes, au moins deux heures par semaine, pendant six mois au maximum. C’est gratuit pour les jeunes, volontaire des deux côtés, et l’équipe de coordination n’est jamais loin. Dix ans plus tard, tout part encore de là.`,
    nl: `Op donderdag 14 september 2023 vieren bijna 400 mentoren, mentees en partners tien jaar duo’s. Van het feest bestaat een video. Dit jaarverslag vertrekt van die dag en kijkt naar wat tien jaar heeft opgeleverd.

## Tien jaar in cijfers

- **6.000 jongeren** kregen in tien jaar een mentor (2023).
- **Bijna 2.000 mentoren** zijn actief (2023).
- **7 op de 10** mentees vonden een contract, een stage of een opleiding (2023).
- **9 op de 10** mentoren voelen zich nuttig als actief lid van de samenleving (2023).

Bij het derde cijfer hoort wat uitleg. De meeste van die mentees waren langdurig werkloos, of hadden geen werk en volgden ook geen onderwijs of opleiding. Voor velen was de weg naar werk dus langer.

## Wat duo’s na zes maanden zeggen

Er zijn ook resultaten die minder vaak geteld worden. Er staat geen datum bij. Daarom geven we ze zonder jaartal, net als op de pagina die dit jaarverslag aankondigde.

Bij de mentees:

- 90 % zoekt zelfstandiger naar werk;
- 68 % maakte samen met de mentor een loopbaanplan;
- 77 % heeft een ruimer netwerk.

Bij de mentoren:

- 84 % kan beter coachen;
- 61 % vindt het een meerwaarde voor de eigen professionele ontwikkeling;
- 96 % voelt zich nuttiger dankzij de deelname.

## Wat blijft

Een duo bestaat uit twee mensen die elkaar minstens twee uur per week zien, hoogstens zes maanden lang. Het is gratis voor de jongere en vrijwillig voor allebei, en er is altijd een coördinator in de buurt. Na tien jaar begint alles nog altijd daar.`,
    en: `On Thursday 14 September 2023, almost 400 mentors, mentees and partners came together to celebrate ten years of duos. The celebration was recorded on video. This report starts from that day and looks at what ten years have brought.

## Ten years in figures

- **6,000 young people** mentored in ten years (2023).
- **Almost 2,000 mentors** are active (2023).
- **7 in 10** mentees found a contract, an internship or a training course (2023).
- **9 in 10** mentors feel useful as active members of society (2023).

The third figure needs a word of explanation. Most of these mentees had been unemployed for a long time, or were not in work, education or training. For many of them the road was a longer one.

## What duos say after six months

There are also results that are counted less often. They carry no date, so we give them without a year, as on the page that announced this report.

Among mentees:

- 90% are more independent in looking for work;
- 68% made a career plan with their mentor;
- 77% have a wider network.

Among mentors:

- 84% have better coaching skills;
- 61% see value in it for their own professional development;
- 96% feel more useful because they take part.

## What stays the same

A duo is two people who meet for at least two hours a week, for at most six months. It is free for the young person and voluntary on both sides, and a coordinator is never far away. Ten years on, everything still starts there.`,
  },
  chapters: [],
  figures: [
    'young-2023',
    'active-mentors-2023',
    'outcome-2023',
    'mentors-useful-2023',
    'celebration-2023',
    'autonomy',
    'career-plan',
    'wider-network',
    'coaching-skills',
    'mentor-development',
    'mentors-useful',
  ],
  recommendations: [],
  contacts: [
    {
      role: { fr: 'Communication', nl: 'Communicatie', en: 'Communications' },
      email: 'communication@example.org',
      telephone: '+32 2 000 00 00',
    },
  ],
  related: ['annual-report-2020', 'memorandum-2024', 'lets-talk-about-work', 'selam-marc'],
  themes: ['volunteering', 'network', 'confidence'],
}
