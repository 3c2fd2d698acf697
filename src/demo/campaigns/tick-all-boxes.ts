import type { DemoCampaign } from '../shapes'

export const tickAllBoxes: DemoCampaign = {
  key: 'tick-all-boxes',
  title: {
    fr: 'Cocher toutes les cases',
    nl: 'Alle vakjes aangevinkt',
    en: 'Tick all the boxes',
  },
  summary: {
    fr: 'Une campagne d’affiches sur trois obstacles que beaucoup de jeunes reconnaissent, et sur ce qui change quand on n’est plus seul.',
    nl: 'Een affichecampagne over drie drempels die veel jongeren kennen, en over wat er verandert als je er niet alleen voor staat.',
    en: 'A poster campaign about three obstacles many young people know, and what changes once you are not facing them alone.',
  },
  publishedOn: '2022-10-03',
  audiences: ['youngPeople', 'mentors', 'public'],
  keyMessage: {
    fr: 'On peut cocher toutes les cases et rester dehors. À deux, la porte s’ouvre plus facilement.',
    nl: 'Je kan alle vakjes aanvinken en toch buiten blijven staan. Met z’n tweeën krijg je de deur makkelijker open.',
    en: 'You can tick every box and still be left outside. With two of you, the door opens more easily.',
  },
  sections: [
    {
      type: 'text',
      heading: { fr: 'Lundi, 8 h 10', nl: 'Maandag, tien over acht', en: 'Monday, ten past eight' },
      body: {
        fr: `Dalia ouvre son ordinateur à la table de la cuisine. Elle relit l’offre une troisième fois. Diplôme : oui. Permis de conduire : oui. Deux langues : oui. Elle coche tout. Le soir, la réponse est là : « Nous avons retenu un autre profil. »

La campagne part de témoignages. Elle montre une personne jeune et son mentor, et trois obstacles que l’on reconnaît tout de suite. Dalia et Hugo, sur cette page, sont inventés.`,
        nl: `Dalia zet haar laptop op de keukentafel. Ze leest de vacature voor de derde keer. Diploma: ja. Rijbewijs: ja. Twee talen: ja. Ze vinkt alles aan. ’s Avonds is er antwoord: “We hebben voor een ander profiel gekozen.”

De campagne vertrekt van getuigenissen. Ze toont één jongere en één mentor, en drie drempels die je meteen herkent. Dalia en Hugo op deze pagina zijn verzonnen.`,
        en: `Dalia opens her laptop on the kitchen table. She reads the job advert for the third time. Degree: yes. Driving licence: yes. Two languages: yes. She ticks everything. In the evening comes the reply: ‘We have chosen another candidate.’

The campaign is built on testimonies. It shows one young person and one mentor, and three obstacles you recognise at once. Dalia and Hugo, on this page, are invented.`,
      },
    },
    {
      type: 'text',
      heading: {
        fr: 'Trois affiches, trois obstacles',
        nl: 'Drie affiches, drie drempels',
        en: 'Three posters, three obstacles',
      },
      body: {
        fr: `### Chercher du travail, c’est déjà un travail

Des offres à trier, des lettres à écrire, des réponses à attendre. Sans horaire, sans collègues, sans personne pour dire : « C’est bien, continue. »

### « Non », à cause du nom

Le CV est bon. Le nom, en haut de la page, ne plaît pas. Personne ne le dit. On le devine quand même.

### Un réseau qui s’arrête au bout de la rue

On connaît ses voisins, sa famille, le magasin du coin. Mais personne qui travaille là où l’on voudrait travailler.`,
        nl: `### Werk zoeken is ook werk

Vacatures lezen, brieven schrijven, wachten op antwoord. Zonder uurrooster, zonder collega’s, zonder iemand die zegt: “Goed bezig, doe zo voort.”

### “Nee”, vanwege een naam

Het cv is goed. De naam bovenaan valt minder. Niemand zegt het. Je voelt het wel.

### Een netwerk tot op de hoek van de straat

Je kent je buren, je familie, de winkel om de hoek. Maar niemand op de plek waar je wil werken.`,
        en: `### Looking for a job is a job

Adverts to read, letters to write, answers to wait for. No set hours, no colleagues, and nobody to say: ‘Well done, keep going.’

### ‘No’, because of a name

The CV is good. The name at the top is the problem. Nobody says so. You can tell all the same.

### A network that stops at the end of the street

You know your neighbours, your family, the corner shop. But nobody who works where you would like to work.`,
      },
    },
    {
      type: 'picture',
      picture: 'tick-all-boxes-street',
      caption: {
        fr: 'Un mentor apporte aussi son carnet d’adresses.',
        nl: 'Een mentor brengt ook een adresboekje mee.',
        en: 'A mentor also brings an address book.',
      },
    },
    {
      type: 'quotation',
      text: {
        fr: 'Hugo n’a pas cherché à ma place. Il s’est assis à côté de moi, et le lundi matin est devenu moins long.',
        nl: 'Hugo zocht niet in mijn plaats. Hij kwam naast mij zitten, en de maandagochtend werd korter.',
        en: 'Hugo didn’t look for me. He sat down next to me, and Monday morning got shorter.',
      },
      speaker: {
        fr: 'Dalia, mentee (personnage inventé)',
        nl: 'Dalia, mentee (verzonnen personage)',
        en: 'Dalia, mentee (invented character)',
      },
      language: 'fr',
    },
    {
      type: 'text',
      heading: { fr: 'Ce qu’un duo y change', nl: 'Wat een duo daaraan verandert', en: 'What a duo changes' },
      body: {
        fr: 'Un mentor ne fait pas disparaître les préjugés. Mais il relit la lettre, il prépare l’entretien avec toi, il connaît quelqu’un qui connaît quelqu’un. Vous vous voyez au moins deux heures par semaine, pendant six mois au maximum. Pour toi, c’est gratuit.',
        nl: 'Een mentor laat vooroordelen niet verdwijnen. Wel leest die je brief na, bereidt samen met jou het gesprek voor en kent iemand die iemand kent. Jullie zien elkaar minstens twee uur per week, hoogstens zes maanden lang. Voor jou is het gratis.',
        en: 'A mentor can’t make prejudice disappear. But a mentor reads your letter, prepares the interview with you, and knows someone who knows someone. You meet for at least two hours a week, for up to six months. For you it is free.',
      },
    },
  ],
  picture: 'tick-all-boxes-poster',
  episodes: [],
  partners: [],
  pressQuotations: [],
  callToAction: {
    label: { fr: 'Je cherche un mentor', nl: 'Ik zoek een mentor', en: 'I want a mentor' },
    to: 'mentee',
  },
  startsOn: '2022-10-03',
  endsOn: '2022-11-13',
  themes: ['discrimination', 'network', 'confidence'],
}
