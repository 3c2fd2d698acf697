import type { DemoPublication } from '../shapes'

export const experienceReport2019: DemoPublication = {
  key: 'experience-report-2019',
  kind: 'experienceReport',
  year: 2019,
  edition: { fr: 'Première édition', nl: 'Eerste editie' },
  country: 'BE',
  publishedOn: '2019-11-21',
  title: { fr: 'Rapport d’expérience 2019 : la voix des jeunes', nl: 'Ervaringsrapport 2019: de stem van jongeren' },
  summary: {
    fr: 'Le premier rapport d’expérience donne la parole aux jeunes qui cherchent du travail, avec les résultats de 2018 en toile de fond.',
    nl: 'Het eerste ervaringsrapport laat jonge werkzoekenden aan het woord, met de resultaten van 2018 op de achtergrond.',
  },
  body: {
    fr: `Qui connaît le mieux le chemin vers le premier emploi ? Les personnes qui sont en train de le parcourir. Ce premier rapport d’expérience part de leur voix : celle de jeunes issus de l’immigration, en recherche d’emploi, qui forment un duo avec une personne de plus de 50 ans.

## Pourquoi écouter

Deux constats sont à l’origine de DUO for a JOB. Les jeunes issus de l’immigration accèdent plus difficilement au marché du travail. Et en Belgique, le taux d’activité des plus de 50 ans est l’un des plus bas d’Europe, alors que leur expérience est trop peu reconnue.

On parle souvent de ces jeunes. On parle moins souvent avec eux. Pendant un accompagnement, un duo se voit chaque semaine, au moins deux heures. Cela laisse le temps de raconter ce qui ne tient pas dans un CV.

## Ce que disent les chiffres de 2018

- **74 %** des mentees ont connu une issue positive après douze mois (2018).
- **55 %** ont trouvé un emploi, le double du taux d’insertion naturel (2018).
- **19 %** ont commencé une formation ou un stage (2018).

Pour 2018, l’objectif était d’inscrire 800 mentees et 600 mentors.

## Ce que les chiffres ne disent pas

Un pourcentage ne raconte ni l’attente, ni le doute, ni le jour où quelqu’un a rappelé. C’est la raison d’être de ce rapport. Il s’adresse aux entreprises, aux services d’emploi, aux responsables politiques, et à toute personne qui veut comprendre avant de décider.

Comment le lire ? Comme une conversation. Chaque parcours est différent, et aucun ne vaut pour tous les autres.`,
    nl: `Wie kent de weg naar een eerste job het best? Mensen die hem nu afleggen. Dit eerste ervaringsrapport vertrekt van hun stem: die van jonge werkzoekenden met een migratieachtergrond, die een duo vormen met een vijftigplusser.

## Waarom luisteren

DUO for a JOB is ontstaan uit twee vaststellingen. Jongeren met een migratieachtergrond raken moeilijker op de arbeidsmarkt. En in België behoort de activiteitsgraad van vijftigplussers tot de laagste in Europa, terwijl hun ervaring te weinig gewaardeerd wordt.

Over deze jongeren wordt veel gepraat, met hen een stuk minder. Een duo ziet elkaar elke week, minstens twee uur. Dan is er tijd voor alles wat niet op een cv past.

## Wat de cijfers van 2018 zeggen

- **74 %** van de mentees had na twaalf maanden een positief resultaat (2018).
- **55 %** vond werk, dubbel zoveel als de natuurlijke uitstroom naar werk (2018).
- **19 %** begon aan een opleiding of een stage (2018).

Voor 2018 was het doel om 800 mentees en 600 mentoren in te schrijven.

## Wat de cijfers niet zeggen

Een percentage vertelt niets over het wachten en de twijfel, of over de dag waarop iemand eindelijk terugbelde. Daarom is er dit rapport. Het is bedoeld voor bedrijven, arbeidsbemiddelaars en beleidsmakers, en voor iedereen die eerst wil begrijpen en dan pas beslist.

Hoe lees je het? Als een gesprek. Elk traject is anders, en geen enkel geldt voor alle andere.`,
  },
  chapters: [],
  figures: ['outcome-2018', 'work-2018', 'work-placement-2018', 'target-mentees-2018', 'target-mentors-2018'],
  recommendations: [],
  contacts: [
    {
      role: { fr: 'Études et plaidoyer', nl: 'Onderzoek en beleid' },
      email: 'research@example.org',
      telephone: '+32 2 000 00 00',
    },
  ],
  related: ['experience-report-2021', 'outside-bond-evaluation', 'tick-all-boxes'],
  themes: ['confidence', 'discrimination', 'network', 'migration'],
}
