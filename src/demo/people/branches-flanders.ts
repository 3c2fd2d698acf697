import type { DemoBranch } from '../shapes'

export const antwerp: DemoBranch = {
  key: 'antwerp',
  title: { fr: 'Antenne d’Anvers', nl: 'Vestiging Antwerpen', en: 'Antwerp branch' },
  summary: {
    fr: 'À Anvers, les duos parlent néerlandais, lentement s’il le faut.',
    nl: 'In Antwerpen spreken duo’s Nederlands, traag als het moet.',
    en: 'In Antwerp, duos speak Dutch, slowly when that helps.',
  },
  publishedOn: '2023-01-09',
  city: { fr: 'Anvers', nl: 'Antwerpen', en: 'Antwerp' },
  country: 'BE',
  state: 'open',
  address: { street: 'Voorbeeldstraat 1', postcode: '2000', city: 'Antwerpen' },
  contacts: [
    {
      role: { fr: 'Accueil', nl: 'Onthaal', en: 'Front desk' },
      email: 'antwerp@example.org',
      telephone: '+32 3 000 00 00',
    },
  ],
  openingHours: {
    fr: 'Du lundi au vendredi, de 9 h à 17 h',
    nl: 'Maandag tot vrijdag, van 9 tot 17 uur',
    en: 'Monday to Friday, 9 am to 5 pm',
  },
  body: {
    fr: `Sur la table de l’accueil à Anvers, il y a une petite carte : « Pas si vite, s’il vous plaît. » Tu peux la montrer à tout le monde. L’équipe aussi s’en sert.

Ici, les duos parlent surtout néerlandais. Tu as peur de faire des fautes ? Ce n’est pas grave. Tu t’exerces chaque semaine avec ton mentor, au moins deux heures.

Vous voulez devenir mentor ? Vous n’avez pas besoin d’être prof de langue. Il faut de la patience et une expérience de travail. Une personne de la coordination reste à vos côtés.`,
    nl: `Op de tafel aan het onthaal in Antwerpen ligt een kaartje: “Niet zo snel, alsjeblieft.” Je mag het aan iedereen tonen. Ook het team gebruikt het.

Duo’s spreken hier vooral Nederlands. Ben je bang om fouten te maken? Dat geeft niet. Je oefent elke week met je mentor, minstens twee uur.

Wil je mentor worden? Je hoeft geen taalleraar te zijn. Wat je nodig hebt, is geduld en werkervaring. Een coördinator blijft in de buurt als je raad zoekt.`,
    en: `On the front desk in Antwerp there is a small card: ‘Not so fast, please.’ You can show it to anyone. The team uses it too.

Duos here mostly speak Dutch. Are you afraid of making mistakes? That is fine. You practise every week with your mentor, for at least two hours.

Would you like to be a mentor? You don’t need to be a language teacher. What you need is patience and working experience. A coordinator stays close by when you want advice.`,
  },
}

export const ghent: DemoBranch = {
  key: 'ghent',
  title: { fr: 'Antenne de Gand', nl: 'Vestiging Gent', en: 'Ghent branch' },
  summary: {
    fr: 'À Gand : une séance d’info, un entretien, puis une rencontre. Tu avances à ton rythme.',
    nl: 'In Gent: een infosessie, een gesprek en dan een ontmoeting. Jij bepaalt het tempo.',
    en: 'In Ghent: an info session, an interview, then a meeting. You set the pace.',
  },
  publishedOn: '2023-01-09',
  city: { fr: 'Gand', nl: 'Gent', en: 'Ghent' },
  country: 'BE',
  state: 'open',
  address: { street: 'Voorbeeldstraat 1', postcode: '9000', city: 'Gent' },
  contacts: [
    {
      role: { fr: 'Accueil', nl: 'Onthaal', en: 'Front desk' },
      email: 'ghent@example.org',
      telephone: '+32 9 000 00 00',
    },
  ],
  openingHours: {
    fr: 'Du lundi au vendredi, de 9 h à 17 h. Fermé le mercredi après-midi',
    nl: 'Maandag tot vrijdag, van 9 tot 17 uur. Woensdagnamiddag gesloten',
    en: 'Monday to Friday, 9 am to 5 pm. Closed on Wednesday afternoons',
  },
  body: {
    fr: `Il y a toujours quelqu’un qui arrive trop tôt à l’antenne de Gand et n’ose pas sonner. Sonne quand même. La porte s’ouvre, il y a du thé.

Que se passe-t-il ensuite ? Tu viens à une séance d’info. Tu parles en tête à tête avec une personne de l’équipe. Après, nous cherchons un mentor qui connaît ton secteur. Cela peut prendre un peu de temps.

Tu n’as pas d’ordinateur, ou tu n’es pas à l’aise avec un écran ? Dis-le. Nous regardons avec toi ce qui est possible, sur place ou en ligne.`,
    nl: `Er is altijd wel iemand die te vroeg is in de vestiging in Gent en niet durft aan te bellen. Bel gerust aan. De deur gaat open en er is thee.

Wat gebeurt er dan? Je komt naar een infosessie. Je praat onder vier ogen met iemand van het team. Daarna zoeken we een mentor die jouw sector kent. Dat kan even duren.

Heb je geen computer? Of is een scherm lastig voor jou? Zeg het ons. Dan kijken we samen wat kan, ter plaatse of online.`,
    en: `There is always someone who arrives too early at the Ghent branch and is afraid to ring the bell. Ring it. The door opens and there is tea.

What happens next? You come to an info session. You talk one to one with someone from the team. Then we look for a mentor who knows your sector. This can take some time.

No computer? Are screens hard for you? Tell us. Together we work out what is possible, here or online.`,
  },
}

export const mechelen: DemoBranch = {
  key: 'mechelen',
  title: { fr: 'Antenne de Malines', nl: 'Vestiging Mechelen', en: 'Mechelen branch' },
  summary: {
    fr: 'L’équipe de Malines connaît chaque duo par son prénom. On y parle néerlandais.',
    nl: 'Het team van Mechelen kent elk duo bij de voornaam. Kom gerust langs.',
    en: 'The Mechelen team knows every duo by first name. Dutch is spoken here.',
  },
  publishedOn: '2023-01-09',
  city: { fr: 'Malines', nl: 'Mechelen', en: 'Mechelen' },
  country: 'BE',
  state: 'open',
  address: { street: 'Voorbeeldstraat 1', postcode: '2800', city: 'Mechelen' },
  contacts: [
    {
      role: { fr: 'Accueil', nl: 'Onthaal', en: 'Front desk' },
      email: 'mechelen@example.org',
      telephone: '+32 15 00 00 00',
    },
  ],
  openingHours: {
    fr: 'Lundi, mardi et jeudi, de 9 h à 17 h',
    nl: 'Maandag, dinsdag en donderdag, van 9 tot 17 uur',
    en: 'Monday, Tuesday and Thursday, 9 am to 5 pm',
  },
  body: {
    fr: `Malines est sur la ligne de train entre Bruxelles et Anvers. Tu habites à mi-chemin ? Choisis l’antenne qui t’arrange.

Pour les mentors, voici le chemin : une séance d’info, un entretien personnel, une formation de base. Ensuite, l’équipe cherche un ou une mentee qui va bien avec vous. Après la première rencontre, chacun décide seul de continuer ou non.

Tu cherches du travail ? Pour toi, c’est gratuit. Ton mentor t’aide pendant six mois au maximum. Ton mentor ne trouve pas un emploi à ta place : vous cherchez ensemble.`,
    nl: `Mechelen ligt op de treinlijn tussen Brussel en Antwerpen. Woon je ergens halfweg? Kies dan de vestiging die jou het best uitkomt.

Wil je mentor worden? Dan is dit de weg: een infosessie, een persoonlijk gesprek, een basisopleiding. Daarna zoekt het team een mentee die bij je past. Na de eerste ontmoeting beslissen jullie elk apart of jullie doorgaan.

Zoek je werk? Voor jou is het gratis. Je mentor helpt je hoogstens zes maanden. Je mentor vindt geen job voor jou, maar zoekt met je mee.`,
    en: `Mechelen is on the railway line between Brussels and Antwerp. Do you live somewhere in the middle? Choose the branch that suits you best.

For mentors, this is the way: an info session, a personal interview, basic training. Then the team looks for a mentee who suits you. After the first meeting, each of you decides separately whether to go on.

Are you looking for work? It is free for you. Your mentor helps you for up to six months. Your mentor doesn’t find a job for you, but looks for one with you.`,
  },
}
