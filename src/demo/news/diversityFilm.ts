import type { DemoNews } from '../shapes'

export const diversityFilm: DemoNews = {
  key: 'viavictor-film',
  title: {
    fr: 'Avec viavictor, un film pose la question aux employeurs',
    nl: 'Samen met viavictor: een film met een vraag voor werkgevers',
    en: 'With viavictor, a film that puts a question to employers',
  },
  summary: {
    fr: 'Une belle affiche ne suffit pas. La campagne vidéo réalisée avec l’agence viavictor parle de Chidi, le candidat qu’on oublie.',
    nl: 'Een mooie affiche volstaat niet. De videocampagne met het bureau viavictor gaat over Chidi, de kandidaat die niemand belt.',
    en: 'A fine poster is not enough. The video campaign with the agency viavictor is about Chidi, the candidate nobody calls.',
  },
  publishedOn: '2022-03-24',
  body: {
    fr: `Il s’appelle Chidi. Son CV est bon. On ne le rappelle pas.

Chidi est le personnage d’une campagne vidéo réalisée avec l’agence viavictor. Elle parle des entreprises qui montrent la diversité dans leurs images et l’oublient quand elles engagent. La question est directe : votre diversité est-elle sincère ?

La campagne ne montre personne du doigt. Elle demande aux employeurs de reconnaître des préjugés qu’ils ne voient pas toujours, et de regarder une deuxième fois.

Sur cette page, vous trouverez une version dessinée pour ce site de démonstration, avec des sous-titres et une transcription. Montrez-la lors d’une réunion. Elle dure vingt secondes ; la conversation, elle, durera sans doute plus longtemps.`,
    nl: `Hij heet Chidi. Zijn cv is goed. Toch belt niemand hem op.

Chidi is het personage uit een videocampagne met het bureau viavictor. Die gaat over bedrijven die diversiteit laten zien op hun affiches, maar er niet meer aan denken als ze iemand aanwerven. De vraag is eenvoudig: meen je het?

De campagne wijst niet met de vinger. Ze vraagt werkgevers om vooroordelen te herkennen die ze zelf niet altijd zien, en om nog eens te kijken.

Op deze pagina staat een getekende versie, gemaakt voor deze demonstratiesite, met ondertitels en uitgeschreven tekst. Toon ze eens op een vergadering. De film duurt twintig seconden, het gesprek erna vast langer.`,
    en: `His name is Chidi. His CV is good. Nobody calls him.

Chidi is the character in a video campaign made with the agency viavictor. It is about companies that show diversity in their pictures and lose sight of it when they hire. The question is a plain one: do you mean it?

The campaign doesn’t point a finger at anyone. It asks employers to recognise prejudice that they don’t always notice in themselves, and to look a second time.

On this page is a version drawn for this demonstration site, with captions and a transcript. Try showing it at a team meeting. It lasts twenty seconds; the talk afterwards may well last longer.`,
  },
  video: 'diversity-film',
  themes: ['discrimination', 'employers'],
}
