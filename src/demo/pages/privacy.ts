import type { DemoPage } from '../shapes'

export const privacy: DemoPage = {
  key: 'privacy',
  role: 'privacy',
  title: { fr: 'Vie privée', nl: 'Privacy', en: 'Privacy' },
  summary: {
    fr: 'Lire ce site ne laisse pas de cookie. Ce que nous gardons quand vous réservez ou postulez, et à qui vous adresser.',
    nl: 'Wie deze site leest, krijgt geen cookies. Wat we bewaren als je boekt of je aanmeldt, en wie je dat kan vragen.',
    en: 'Reading this site sets no cookies. What we keep when you book or apply, and whom to ask about it.',
  },
  publishedOn: '2024-01-15',
  lead: {
    fr: 'Nous demandons le moins possible, nous disons pourquoi, et nous effaçons ce qui ne sert plus.',
    nl: 'We vragen zo weinig mogelijk, we zeggen waarom, en we wissen wat niet meer nodig is.',
    en: 'We ask as little as we can, we say why, and we delete what is no longer needed.',
  },
  sections: [
    {
      type: 'text',
      heading: { fr: 'Quand vous lisez', nl: 'Als je leest', en: 'When you read' },
      body: {
        fr: `Sur les pages de lecture, **nous ne plaçons aucun cookie**. Rien ne vient d’ailleurs : ni police de caractères, ni carte, ni outil de mesure, ni réseau social. Personne ne suit votre visite.

Certaines vidéos se trouvent chez un autre service. Elles ne se chargent pas toutes seules. Avant de lancer la lecture, vous voyez le nom de ce service.

Comme tout site, notre serveur voit votre adresse IP, le numéro de votre connexion, le temps de vous répondre. Il s’en sert aussi pour arrêter les abus, par exemple mille formulaires envoyés en une minute. Nos journaux techniques ne contiennent ni nom, ni e-mail, ni numéro de téléphone.`,
        nl: `Op de leespagina’s **plaatsen we geen enkele cookie**. Er komt ook niets van elders: geen lettertype, geen kaart, geen meetinstrument, geen sociaal netwerk. Niemand volgt je bezoek.

Sommige video’s staan bij een andere dienst. Ze laden niet vanzelf. Voor je op start drukt, zie je de naam van die dienst.

Zoals bij elke site ziet onze server je IP-adres, het nummer van je verbinding, om je te kunnen antwoorden. We gebruiken het ook om misbruik te stoppen, bijvoorbeeld duizend formulieren in één minuut. In onze technische logboeken staan geen namen, e-mailadressen of telefoonnummers.`,
        en: `On reading pages **we set no cookies at all**. Nothing comes from elsewhere: no font, no map, no visitor counter, no social network. Nobody follows your visit.

Some videos are kept by another service. They do not load by themselves. Before you press play, you see the name of that service.

Like any site, our server sees your IP address, the number of your connection, in order to answer you. It also uses it to stop abuse, such as a thousand forms sent in one minute. Our technical logs hold no names, e-mail addresses or telephone numbers.`,
      },
    },
    {
      type: 'text',
      heading: { fr: 'Quand vous réservez', nl: 'Als je boekt', en: 'When you book' },
      body: {
        fr: `Pour une séance d’info, nous demandons votre nom et un e-mail **ou** un numéro de téléphone. Nous les utilisons pour garder votre place, vous envoyer la confirmation et vous prévenir si quelque chose change.

Seules les personnes qui organisent la séance voient la liste. Vous avez besoin de quelque chose pour participer, par exemple d’une entrée sans marches ? Nous gardons cette réponse à part et nous l’effaçons après la séance.`,
        nl: `Voor een infosessie vragen we je naam en een e-mailadres **of** een telefoonnummer. Daarmee houden we je plaats vrij, sturen we je een bevestiging en laten we het je weten als er iets verandert.

Alleen wie de sessie organiseert, ziet de lijst. Heb je iets nodig om erbij te kunnen zijn, zoals een ingang zonder trappen? Dat antwoord bewaren we apart en wissen we na de sessie.`,
        en: `For an info session we ask for your name and an e-mail address **or** a telephone number. We use them to keep your seat, to send you a confirmation and to tell you if anything changes.

Only the people who run the session see the list. Do you need something in order to take part, such as an entrance without steps? We keep that answer separately and delete it after the session.`,
      },
    },
    {
      type: 'text',
      heading: { fr: 'Quand vous postulez', nl: 'Als je je aanmeldt', en: 'When you apply' },
      body: {
        fr: `Pour devenir mentee ou mentor, il nous faut davantage : votre parcours, vos langues, vos disponibilités, ce que vous espérez. Chaque question dit à quoi elle sert. Vous pouvez sauter celles qui ne sont pas obligatoires.

Chercher un mentor, c’est personnel. Nous ne disons donc à personne que vous avez postulé. Les réponses les plus sensibles, sur votre santé par exemple, sont gardées séparément. Seules les personnes qui doivent en tenir compte les voient.

Quand vous avez un compte, un seul cookie garde votre session ouverte. Il ne sert qu’à cela. Il disparaît quand vous vous déconnectez.`,
        nl: `Om mentee of mentor te worden, hebben we meer nodig: wat je al deed, je talen, je vrije momenten, wat je hoopt. Bij elke vraag staat waarvoor ze dient. Wat niet verplicht is, mag je overslaan.

Een mentor zoeken is persoonlijk. We vertellen dus aan niemand dat je je aanmeldde. De gevoeligste antwoorden, bijvoorbeeld over je gezondheid, bewaren we apart. Alleen wie er rekening mee moet houden, ziet ze.

Heb je een account, dan zorgt één cookie ervoor dat je aangemeld blijft. Die dient voor niets anders. Meld je je af, dan is hij weg.`,
        en: `To become a mentee or a mentor, we need more: what you have done, your languages, your free hours, what you hope for. Each question says what it is for. You may skip those that are not required.

Looking for a mentor is personal. So we tell nobody that you have applied. The most sensitive answers, about your health for example, are kept separately. Only those who have to act on them can see them.

Once you have an account, one cookie keeps you signed in. It does nothing else. When you sign out, it is gone.`,
      },
    },
    {
      type: 'text',
      heading: { fr: 'Pourquoi et combien de temps', nl: 'Waarom en hoelang', en: 'Why, and for how long' },
      body: {
        fr: `Nous utilisons vos données parce que vous nous demandez quelque chose : une place, un mentor, une formation. Pour les réponses sensibles, nous demandons votre accord. Vous pouvez le retirer à tout moment.

Nous gardons chaque donnée aussi longtemps que l’étape la demande. Ensuite, nous l’effaçons. Les chiffres que nous publions ne permettent de reconnaître personne. Nous ne vendons rien et nous ne donnons rien à des publicitaires.`,
        nl: `We gebruiken je gegevens omdat jij ons iets vraagt: een plaats, een mentor, een opleiding. Voor gevoelige antwoorden vragen we je toestemming. Die kan je altijd weer intrekken.

We bewaren elk gegeven zolang de stap dat vraagt. Daarna wissen we het. In de cijfers die we publiceren is niemand te herkennen. We verkopen niets en geven niets door aan adverteerders.`,
        en: `We use your data because you ask us for something: a seat, a mentor, a course. For sensitive answers we ask your consent. You can withdraw it at any time.

We keep each piece of data as long as the step needs it. Then we delete it. Nobody can be recognised in the figures we publish. We sell nothing, and we pass nothing on to advertisers.`,
      },
    },
    {
      type: 'text',
      heading: { fr: 'Vos droits', nl: 'Je rechten', en: 'Your rights' },
      body: {
        fr: `Vous pouvez nous demander de voir vos données, de les corriger, de les recevoir dans un fichier, de ne plus les utiliser ou de les effacer. C’est gratuit, et vous n’avez pas à dire pourquoi.

Écrivez à privacy@example.org ou appelez le +32 2 000 00 00 et demandez la personne chargée de la protection des données.

Notre réponse ne vous convient pas ? Vous pouvez vous adresser à l’autorité de protection des données de votre pays : en Belgique, l’Autorité de protection des données ; en France, la CNIL.`,
        nl: `Je mag ons vragen om je gegevens te zien, te verbeteren, in een bestand te krijgen, niet meer te gebruiken of te wissen. Dat is gratis, en je hoeft niet te zeggen waarom.

Mail naar privacy@example.org of bel +32 2 000 00 00 en vraag naar de functionaris voor gegevensbescherming.

Ben je niet tevreden met ons antwoord? Dan kan je terecht bij de toezichthouder van je land: in België de Gegevensbeschermingsautoriteit, in Frankrijk de CNIL.`,
        en: `You can ask us to show you your data, to correct it, to send it to you as a file, to stop using it or to delete it. It is free, and you do not have to say why.

Write to privacy@example.org or call +32 2 000 00 00 and ask for the data protection officer.

Not happy with our answer? You can turn to the data protection authority of your country: in Belgium, the Data Protection Authority; in France, the CNIL.`,
      },
    },
  ],
}
