import type { DemoNews } from '../shapes'

export const podcast: DemoNews = {
  key: 'podcast-lets-talk-about-work',
  title: {
    fr: 'À écouter : un podcast sur l’inclusion et le mentorat',
    nl: 'Luistertip: een podcast over inclusie en mentoring',
    en: 'Worth a listen: a podcast on inclusion and mentoring',
  },
  summary: {
    fr: 'Dans « Let’s talk about work », le podcast de Blenders, un mentor d’une entreprise partenaire parle avec une coordinatrice.',
    nl: 'In “Let’s talk about work”, de podcast van Blenders, praat een mentor uit een partnerbedrijf met een coördinator.',
    en: 'In ‘Let’s talk about work’, the podcast by Blenders, a mentor from a partner company talks with a coordinator.',
  },
  publishedOn: '2024-02-08',
  body: {
    fr: `Deux personnes, deux casques, une conversation. Dans un épisode du podcast « Let’s talk about work », un mentor salarié d’une entreprise partenaire et une coordinatrice parlent d’inclusion, de mentorat et d’innovation.

Le podcast vient de Blenders, une entreprise à impact de la Campine. L’épisode donne aussi une idée simple aux employeurs : des entreprises partenaires encouragent leurs collègues d’expérience à devenir mentors.

Sur cette page, vous pouvez écouter un court extrait d’exemple. Il a été écrit pour ce site et ne vient pas du podcast. La transcription se trouve juste en dessous.

Vous travaillez dans une entreprise et l’idée vous tente ? Écrivez à l’antenne la plus proche.`,
    nl: `Twee mensen, twee koptelefoons, één gesprek. In een aflevering van “Let’s talk about work” praten een mentor uit een partnerbedrijf en een coördinator over inclusie, mentoring en innovatie.

De podcast komt van Blenders, een impactonderneming uit de Kempen. Werkgevers halen er een eenvoudig idee uit: partnerbedrijven moedigen ervaren collega’s aan om mentor te worden.

Op deze pagina hoor je een kort voorbeeldfragment. Het is voor deze site geschreven en komt niet uit de podcast. De tekst staat eronder, om mee te lezen.

Werk jij in een bedrijf dat dit ook wil? Schrijf naar de vestiging in je buurt.`,
    en: `Two people, two pairs of headphones, one conversation. In an episode of ‘Let’s talk about work’, a mentor from a partner company and a coordinator talk about inclusion, mentoring and innovation.

The podcast is made by Blenders, an impact enterprise in the Kempen, in the north-east of Belgium. For employers there is a simple idea in it: partner companies encourage experienced colleagues to become mentors.

On this page you can play a short example clip. It was written for this site and does not come from the podcast. The transcript is underneath.

Would this suit the place where you work? Write to the branch nearest you.`,
  },
  video: 'podcast-work',
  themes: ['employers', 'volunteering'],
}
