import type { DemoPage } from '../shapes'

export const contact: DemoPage = {
  key: 'contact',
  role: 'contact',
  title: { fr: 'Contact', nl: 'Contact', en: 'Contact' },
  summary: {
    fr: 'Une question ? Écrivez, appelez ou passez à l’antenne près de chez vous.',
    nl: 'Een vraag? Mail, bel of kom langs in de vestiging in je buurt.',
    en: 'A question? Write, call, or visit the branch near you.',
  },
  publishedOn: '2023-01-09',
  lead: {
    fr: 'Posez votre question comme elle vient. En français, en néerlandais ou en anglais, et les fautes ne comptent pas.',
    nl: 'Stel je vraag zoals ze in je opkomt. In het Nederlands, het Frans of het Engels, en fouten tellen niet.',
    en: 'Ask your question in your own words. In English, French or Dutch, and mistakes do not matter.',
  },
  sections: [
    {
      type: 'text',
      heading: { fr: 'Nous joindre', nl: 'Zo bereik je ons', en: 'How to reach us' },
      body: {
        fr: `- **E-mail :** hello@example.org
- **Téléphone :** +32 2 000 00 00, du lundi au vendredi, de 9 h à 17 h
- **Adresse :** rue de l’Exemple 1, 1000 Bruxelles, Belgique

L’adresse, le numéro et les heures sont des exemples.`,
        nl: `- **E-mail:** hello@example.org
- **Telefoon:** +32 2 000 00 00, van maandag tot vrijdag, van 9 tot 17 uur
- **Adres:** Voorbeeldstraat 1, 1000 Brussel, België

Het adres, het nummer en de uren zijn voorbeelden.`,
        en: `- **E-mail:** hello@example.org
- **Telephone:** +32 2 000 00 00, Monday to Friday, 9 am to 5 pm
- **Address:** Rue de l’Exemple 1, 1000 Brussels, Belgium

The address, the number and the hours are examples.`,
      },
    },
    { type: 'picture', picture: 'page-open-door' },
    {
      type: 'text',
      heading: { fr: 'La bonne personne', nl: 'De juiste persoon', en: 'The right person' },
      body: {
        fr: `- **Vous êtes dans un duo ?** Appelez la personne de la coordination que vous connaissez.
- **Vous êtes journaliste ?** Écrivez à press@example.org.
- **Vous voulez soutenir un duo ?** Écrivez à support@example.org.
- **Une question sur vos données ?** Écrivez à privacy@example.org.
- **Ce site vous bloque quelque part ?** Écrivez à accessibility@example.org.`,
        nl: `- **Zit je in een duo?** Bel de coördinator die je kent.
- **Ben je journalist?** Mail naar press@example.org.
- **Wil je een duo steunen?** Mail naar support@example.org.
- **Een vraag over je gegevens?** Mail naar privacy@example.org.
- **Loop je ergens vast op deze site?** Mail naar accessibility@example.org.`,
        en: `- **Are you in a duo?** Call the coordinator you know.
- **Are you a journalist?** Write to press@example.org.
- **Would you like to support a duo?** Write to support@example.org.
- **A question about your data?** Write to privacy@example.org.
- **Are you stuck somewhere on this site?** Write to accessibility@example.org.`,
      },
    },
    {
      type: 'callToAction',
      heading: { fr: 'Près de chez vous', nl: 'Bij jou in de buurt', en: 'Near you' },
      text: {
        fr: 'Chaque antenne a son adresse et son équipe.',
        nl: 'Elke vestiging heeft haar eigen adres en haar eigen team.',
        en: 'Each branch has its own address and its own team.',
      },
      label: { fr: 'Trouver une antenne', nl: 'Vind een vestiging', en: 'Find a branch' },
      to: 'branches',
    },
  ],
}
