import type { Messages } from '../messages'

export const way: Pick<Messages, 'way' | 'wayLetters'> = {
  way: {
    title: 'Beslissen',
    tell: 'Ze krijgen een bericht, of jij belt hen.',
    refuseText: 'Een tweede coördinator moet akkoord gaan. Tot dan verandert er niets, en krijgt niemand bericht.',
    agree: 'Je akkoord wordt gevraagd',
    asked: '{name} vraagt om deze kandidatuur te weigeren',
    askedOwn: 'Je vraagt om deze kandidatuur te weigeren. Een tweede coördinator moet akkoord gaan.',
    agreeYes: 'Akkoord: weiger ze',
    agreeNo: 'Niet weigeren',
    takeBack: 'Trek de vraag in',
    done: 'Klaar.',
    history: 'Wat er gebeurd is',
    by: '{date}, {name}',
    byThem: '{date}, door de persoon zelf',
    byItself: '{date}, automatisch',
    until: 'tot {date}',
    states: {
      draft: 'Begonnen, nog niet verstuurd',
      submitted: 'Wacht op een antwoord',
      intakePlanned: 'Gesprek gepland',
      intakeDone: 'Gesprek gedaan',
      inTraining: 'In opleiding',
      ready: 'Klaar voor een duo',
      onHold: 'Op pauze',
      redirected: 'Doorverwezen',
      withdrawn: 'Gestopt',
      refused: 'Geweigerd',
    },
    decisions: {
      ready: 'Klaar voor een duo',
      hold: 'Op pauze zetten',
      resume: 'Verdergaan',
      redirect: 'Doorverwijzen naar een partner',
      stop: 'Stoppen: ze vroegen het ons',
      refuse: 'Een weigering vragen',
    },
    fields: {
      until: 'Tot welke dag?',
      partner: 'Welke partner?',
      why: 'Waarom? Alleen feiten',
      whyOpen: 'Waarom? Dit mag je openlaten',
    },
    faults: {
      whyMissing: 'Schrijf een reden',
      untilWrong: 'Kies een dag vanaf morgen',
      partnerMissing: 'Schrijf de naam van de partner',
      unknown: 'Dit kan niet meer. Bekijk de pagina opnieuw',
    },
    front: {
      onHold: { title: 'Je kandidatuur wacht', text: 'Tot {date}. Kan je vroeger verder? Bel ons.' },
      redirected: { title: '{partner} kan je beter helpen', text: 'Je coördinator vertelt hoe je hen bereikt.' },
      refused: {
        title: 'We kunnen niet verder met je kandidatuur',
        text: 'Bel je vestiging. We denken mee over wat er nog mogelijk is.',
      },
    },
  },
  wayLetters: {
    button: 'Bekijk mijn pagina',
    submitted: {
      subject: 'We hebben je kandidatuur',
      text: 'Bedankt voor je kandidatuur. Een coördinator van je vestiging leest ze. Daarna mailen of bellen we je om een moment af te spreken.',
      next: 'Je hoeft nu niets te doen.',
    },
    ready: {
      subject: 'Je bent klaar voor een duo',
      text: 'Vanaf nu zoeken we iemand die bij je past.',
      next: 'We mailen of bellen je zodra we iemand hebben. Hoelang dat duurt, verschilt van persoon tot persoon.',
    },
    still: {
      subject: 'Wil je nog verder?',
      text: 'Je wacht op je duo, en we zoeken nog altijd iemand die bij je past. Dat duurt soms lang.',
      next: 'Op je pagina zeg je ja met één knop. Je kan ook stoppen.',
    },
    lastWord: {
      subject: 'Bewaren we je kandidatuur?',
      text: 'We hebben al lang niets van je gehoord. Wil je nog verder? Op je pagina zeg je ja met één knop.',
      next: 'Horen we niets, dan wissen we je kandidatuur en je gegevens na {date}. Je kan altijd terugkomen en opnieuw beginnen.',
    },
    holdOver: {
      subject: 'Je pauze is voorbij',
      text: 'We hebben je kandidatuur bewaard. Wil je nu verder?',
      next: 'Op je pagina zeg je ja met één knop. Heb je meer tijd nodig? Bel je coördinator.',
    },
    onHold: {
      subject: 'Je kandidatuur wacht',
      text: 'We bewaren je kandidatuur tot {date}. Je verliest je plaats niet.',
      next: 'Kan je vroeger verder? Laat het ons weten.',
    },
    resumed: {
      subject: 'Je kandidatuur gaat verder',
      text: 'Je kandidatuur gaat verder waar ze stond.',
      next: 'Op je pagina zie je wat er nu komt.',
    },
    redirected: {
      subject: 'Een andere organisatie kan je beter helpen',
      text: 'We denken dat {partner} je beter kan helpen. Je coördinator vertelt hoe je hen bereikt.',
      next: 'Heb je een vraag? Bel je vestiging: het nummer staat op je pagina.',
    },
    withdrawn: {
      subject: 'Je kandidatuur is gestopt',
      text: 'We hebben je kandidatuur gestopt, zoals je ons zei. Je bent altijd welkom.',
      next: 'We bewaren je antwoorden zes maanden. Op je pagina kan je opnieuw beginnen, of alles wissen.',
    },
    refused: {
      subject: 'We kunnen niet verder met je kandidatuur',
      text: 'We hebben je kandidatuur zorgvuldig gelezen. Dit programma kan je nu niet bieden wat je zoekt.',
      next: 'Wil je meer weten? Bel je vestiging. We denken mee over wat er nog mogelijk is.',
    },
  },
}
