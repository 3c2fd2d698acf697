import type { DemoStory } from '../shapes'

export const selamMarc: DemoStory = {
  key: 'selam-marc',
  title: {
    fr: 'Chaque mardi à dix heures, à la même table',
    nl: 'Elke dinsdag om tien uur, aan dezelfde tafel',
    en: 'Every Tuesday at ten, at the same table',
  },
  summary: {
    fr: 'Selam cherchait du travail en entrepôt et presque personne ne répondait. Marc, lui, revenait chaque semaine. Cet été-là, elle a signé un contrat.',
    nl: 'Selam zocht werk in een magazijn en kreeg bijna nooit antwoord. Marc kwam elke week terug. In de zomer had ze een contract.',
    en: 'Selam wanted warehouse work and almost nobody wrote back. Marc came back every week. By the summer she had a contract.',
  },
  publishedOn: '2023-10-05',
  mentee: 'Selam',
  mentor: 'Marc',
  branch: 'ghent',
  sector: 'logistics',
  period: { from: '2023-02', to: '2023-08' },
  quotes: [
    {
      text: {
        fr: 'Je n’avais pas besoin d’un plan parfait. J’avais besoin de quelqu’un qui revienne chaque mardi.',
        nl: 'Ik had geen perfect plan nodig. Ik had iemand nodig die elke dinsdag terugkwam.',
        en: 'I didn’t need a perfect plan. I needed someone who came back every Tuesday.',
      },
      speaker: 'Selam',
      role: 'mentee',
      language: 'nl',
    },
    {
      text: {
        fr: 'Je n’ai ouvert aucune porte. J’étais là, et chaque semaine je demandais comment ça s’était passé.',
        nl: 'Ik heb geen deuren opengedaan. Ik zat er gewoon, en ik vroeg elke week hoe het geweest was.',
        en: 'I didn’t open any doors. I was simply there, and every week I asked how it had gone.',
      },
      speaker: 'Marc',
      role: 'mentor',
      language: 'nl',
    },
  ],
  body: {
    fr: `Le mardi, la bibliothèque de Gand ouvre à dix heures. À moins cinq, Selam attend déjà devant la porte. Marc arrive à vélo avec un thermos de café et deux gobelets. Ils prennent toujours la même table, au fond, près de la fenêtre.

Selam a 26 ans. Avant de venir en Belgique, elle tenait le stock d’un grossiste en matériaux. À Gand, elle a envoyé quarante candidatures en trois mois. Elle a reçu deux réponses : deux refus.

## Compter d’abord, écrire ensuite

Marc a 63 ans. Pendant trente ans, il a planifié des camions et des équipes d’entrepôt. Au premier rendez-vous, il n’a pas demandé de CV. Il a demandé à Selam ce qu’elle faisait, heure par heure, dans son ancien travail. Contrôler les livraisons. Repérer ce qui manque. Répartir le travail entre quatre personnes. Marc notait. Au bout d’une heure, la feuille était pleine.

« Rien de tout ça n’est dans ton CV », a-t-il dit.

Ils en ont tiré une page, claire et vraie. Puis ils ont changé de méthode : six candidatures au lieu de quarante, chaque fois pour une entreprise choisie à deux.

## La semaine où rien n’allait

Le deuxième mois, tout s’est arrêté. Un bus n’est pas passé et Selam a manqué une journée d’essai. Elle a annulé le mardi suivant. Marc est venu quand même. Il a envoyé une photo de la table avec les deux gobelets, sans un mot.

La semaine d’après, elle était là. Ils ont cherché un itinéraire à vélo jusqu’au port. Ensuite, ils ont répété l’appel pour demander un deuxième essai. Elle l’a obtenu.

## Et maintenant

Depuis l’été 2023, Selam travaille dans un entrepôt, avec un contrat d’un an. Elle reçoit les marchandises, contrôle le stock au scanner et apprend la planification.

Marc a commencé un nouveau duo, le mercredi. Parfois, un mardi à dix heures, il reçoit une photo : un gobelet de café sur une palette.`,
    nl: `Op dinsdag gaat de bibliotheek in Gent om tien uur open. Om vijf voor tien staat Selam al aan de deur. Marc komt met de fiets, met een thermos koffie en twee bekers. Ze nemen altijd dezelfde tafel, achteraan bij het raam.

Selam is 26. Vroeger hield ze de voorraad bij van een groothandel in bouwmateriaal. In Gent stuurde ze in drie maanden tijd veertig sollicitaties. Ze kreeg twee keer antwoord, en twee keer was het nee.

## Eerst tellen, dan schrijven

Marc is 63. Hij plande dertig jaar lang vrachtwagens en magazijnploegen. Bij de eerste afspraak vroeg hij niet naar een cv. Hij vroeg wat Selam vroeger op een werkdag deed, uur na uur. Leveringen nakijken. Zien wat er ontbreekt. Het werk verdelen onder vier mensen. Marc schreef mee. Na een uur stond het blad vol.

“Daar staat niets van in je cv”, zei hij.

Van dat blad maakten ze een cv van één pagina, helder en eerlijk. Daarna pakten ze het anders aan: geen veertig sollicitaties meer, maar zes. Telkens voor een bedrijf dat ze samen hadden uitgekozen.

## De week dat het niet ging

In de tweede maand liep het vast. Een bus kwam niet opdagen en Selam miste een proefdag. Ze zegde de volgende dinsdag af. Marc ging toch. Hij stuurde een foto van de tafel met de twee bekers, zonder één woord erbij.

De week daarna zat ze er weer. Ze zochten een fietsroute naar de haven. Dan oefenden ze het telefoontje om een tweede kans te vragen. Die kreeg ze.

## En nu

Sinds de zomer van 2023 werkt Selam in een magazijn, met een contract van een jaar. Ze ontvangt de goederen, controleert de stock met een scanner en leert nu ook plannen.

Marc begon intussen aan een nieuw duo, op woensdag. Soms krijgt hij op dinsdag om tien uur een foto: een beker koffie op een pallet.`,
    en: `On Tuesdays the library in Ghent opens at ten. At five to, Selam is already outside. Marc turns up on his bike with a flask of coffee and two cups. They always take the same table, at the back by the window.

Selam is 26. In her old job she kept the stock for a builders’ merchant. In Ghent she sent off forty applications in three months. Two companies replied. Both said no.

## Count first, write later

Marc is 63. For thirty years he planned lorries and warehouse shifts. At their first meeting he didn’t ask for a CV. He asked what Selam used to do on a working day, hour by hour. Check deliveries. Spot what is missing. Share out the work between four people. Marc took notes, and after an hour the sheet was full.

‘None of this is on your CV,’ he said.

They turned that sheet into a single page, clear and true. Then they changed tactics. Instead of forty applications they sent six, each to a company they had picked together.

## The week it all stopped

In the second month they got stuck. A bus never came and Selam missed a trial day. She cancelled the next Tuesday. Marc went anyway. He sent her a photo of the table and the two cups, without a word.

A week later she was back. They worked out a cycle route to the port. Then they practised the phone call to ask for a second chance. She got one.

## Where things stand

Since the summer of 2023 Selam has been working in a warehouse on a one-year contract. She takes in goods, checks stock with a scanner and is learning how shifts are planned.

Marc has a new duo now, on Wednesdays. Every so often, on a Tuesday at ten, a photo arrives on his phone: a cup of coffee on a pallet.`,
  },
  looks: {
    mentee: { skin: 5, hair: 'braids', hairColour: 'black', clothes: 'hoodie', clothesColour: 'marigold' },
    mentor: {
      skin: 1,
      hair: 'receding',
      hairColour: 'grey',
      glasses: true,
      beard: 'stubble',
      clothes: 'cardigan',
      clothesColour: 'plum',
    },
  },
  pictureAlt: {
    fr: 'Dessin : Selam, jeune femme aux tresses noires en sweat jaune, et Marc, homme aux cheveux gris et aux lunettes, en gilet violet.',
    nl: 'Tekening: Selam, een jonge vrouw met zwarte vlechten en een gele trui, en Marc, een man met grijs haar en een bril.',
    en: 'Drawing: Selam, a young woman with black braids and a yellow hoodie, and Marc, a grey-haired man with glasses.',
  },
  video: 'film-selam-marc',
  themes: ['confidence', 'network'],
}
