import type { DemoPage } from '../shapes'

export const accessibility: DemoPage = {
  key: 'accessibility',
  role: 'accessibility',
  title: { fr: 'Accessibilité', nl: 'Toegankelijkheid', en: 'Accessibility' },
  summary: {
    fr: 'Notre but : WCAG 2.2, niveau AA. Ce que nous avons testé, ce qui n’est pas encore bon, et comment nous le dire.',
    nl: 'Ons doel: WCAG 2.2, niveau AA. Wat we getest hebben, wat nog niet goed is en hoe je het ons laat weten.',
    en: 'Our aim: WCAG 2.2, level AA. What we tested, what is not good yet, and how to tell us.',
  },
  publishedOn: '2024-01-15',
  lead: {
    fr: 'Ce site doit servir à tout le monde : avec un vieux téléphone, un lecteur d’écran, une connexion lente ou une langue que l’on apprend.',
    nl: 'Deze site moet voor iedereen werken: met een oude telefoon, een schermlezer, een trage verbinding of een taal die je nog leert.',
    en: 'This site should work for everyone: on an old phone, with a screen reader, on a slow connection, in a language you are still learning.',
  },
  sections: [
    {
      type: 'text',
      heading: { fr: 'Notre but', nl: 'Ons doel', en: 'Our aim' },
      body: {
        fr: `Nous visons les règles internationales **WCAG 2.2, niveau AA**, sur toutes les pages et dans les trois langues. En pratique :

- tout fonctionne au clavier, et l’endroit où vous êtes reste bien visible ;
- titres, listes et champs ont un nom qu’un lecteur d’écran peut lire ;
- la page reste lisible sur un écran de 320 pixels de large et avec un zoom de 400 % ;
- chaque page et chaque formulaire fonctionnent sans JavaScript ;
- chaque vidéo a des sous-titres et une transcription ;
- les phrases sont courtes, et plus simples encore là où vous devez agir.`,
        nl: `We mikken op de internationale regels **WCAG 2.2, niveau AA**, op alle pagina’s en in de drie talen. In de praktijk:

- alles werkt met het toetsenbord, en je ziet altijd waar je bent;
- titels, lijsten en velden hebben een naam die een schermlezer kan voorlezen;
- de pagina blijft leesbaar op een scherm van 320 pixels breed en bij 400 % zoom;
- elke pagina en elk formulier werkt zonder JavaScript;
- elke video heeft ondertitels en een uitgeschreven tekst;
- zinnen zijn kort, en nog eenvoudiger waar je iets moet doen.`,
        en: `We aim for the international **WCAG 2.2 guidelines, level AA**, on every page and in all three languages. In practice:

- everything works by keyboard, and you can always see where you are;
- headings, lists and fields have names that a screen reader can read out;
- the page stays readable on a screen 320 pixels wide and at 400% zoom;
- every page and every form works without JavaScript;
- every video has captions and a transcript;
- sentences are short, and simpler still where you have something to do.`,
      },
    },
    {
      type: 'text',
      heading: { fr: 'Ce que nous avons testé', nl: 'Wat we getest hebben', en: 'What we tested' },
      body: {
        fr: `Nous avons contrôlé les différents types de pages, en français, en néerlandais et en anglais :

- avec un outil automatique (axe), qui trouve une partie des erreurs ;
- sur un petit écran et avec un fort zoom ;
- avec JavaScript désactivé ;
- en version claire, en version sombre et à l’impression.

C’est notre propre contrôle. Aucun organisme extérieur n’a encore examiné ce site.`,
        nl: `We hebben de verschillende soorten pagina’s nagekeken, in het Nederlands, het Frans en het Engels:

- met een automatisch hulpmiddel (axe), dat een deel van de fouten vindt;
- op een klein scherm en sterk vergroot;
- met JavaScript uitgeschakeld;
- in de lichte en de donkere weergave, en op papier.

Dat is onze eigen controle. Nog geen externe instantie heeft deze site doorgelicht.`,
        en: `We checked each type of page, in English, French and Dutch:

- with an automatic tool (axe), which finds some of the errors;
- on a small screen and at a high zoom;
- with JavaScript switched off;
- in the light scheme, in the dark scheme and in print.

This is our own check. No outside body has examined this site yet.`,
      },
    },
    {
      type: 'text',
      heading: { fr: 'Ce qui n’est pas encore bon', nl: 'Wat nog niet goed is', en: 'What is not good yet' },
      body: {
        fr: `- **Les fichiers PDF** se lisent parfois mal avec un lecteur d’écran. Les rapports existent donc aussi sous forme de pages.
- **Certains textes n’existent pas dans les trois langues.** Nous le disons en haut de la page, et le lecteur d’écran sait quelle langue il lit.
- **Les vidéos d’un autre service** utilisent le lecteur de ce service. La transcription reste sur notre page.`,
        nl: `- **Pdf-bestanden** zijn soms lastig met een schermlezer. Daarom staan de verslagen ook als gewone pagina’s op de site.
- **Niet elke tekst bestaat in de drie talen.** Dat zeggen we bovenaan, en een schermlezer weet welke taal hij voorleest.
- **Video’s van een andere dienst** gebruiken de speler van die dienst. De uitgeschreven tekst staat op onze eigen pagina.`,
        en: `- **PDF files** can be hard to read with a screen reader. So the reports are also ordinary pages.
- **Some texts do not exist in all three languages.** We say so at the top, and a screen reader knows which language it is reading.
- **Videos kept by another service** use that service’s player. The transcript stays on our own page.`,
      },
    },
    {
      type: 'text',
      heading: { fr: 'Quelque chose vous bloque ?', nl: 'Loop je ergens vast?', en: 'Is something in your way?' },
      body: {
        fr: `Écrivez à accessibility@example.org ou appelez le +32 2 000 00 00. Dites-nous, si vous le pouvez :

- l’adresse de la page ;
- ce que vous vouliez faire ;
- ce qui s’est passé ;
- l’appareil ou l’outil que vous utilisez.

Une phrase suffit. Nous vous répondons, nous disons ce que nous allons faire, et nous vous donnons tout de suite l’information d’une autre façon : par téléphone, par e-mail ou sur papier.`,
        nl: `Mail naar accessibility@example.org of bel +32 2 000 00 00. Vertel ons, als dat lukt:

- het adres van de pagina;
- wat je wilde doen;
- wat er gebeurde;
- welk toestel of hulpmiddel je gebruikt.

Eén zin is genoeg. We antwoorden je, we zeggen wat we gaan doen, en we geven je de informatie intussen op een andere manier: aan de telefoon, per mail of op papier.`,
        en: `Write to accessibility@example.org or call +32 2 000 00 00. Tell us, if you can:

- the address of the page;
- what you wanted to do;
- what happened;
- which device or aid you use.

One sentence is enough. We answer you, we say what we are going to do, and meanwhile we give you the information in another way: by telephone, by e-mail or on paper.`,
      },
    },
  ],
}
