import type { Messages } from '../messages'

export const repeat: Pick<Messages, 'repeat'> = {
  repeat: {
    title: 'Herhaal deze sessie',
    text: 'De nieuwe sessies hebben hetzelfde uur, dezelfde plaats, vergadering, herinneringen en collega’s, en geen inschrijvingen. Je kan ze daarna elk apart wijzigen.',
    weeks: 'Elke week, hoeveel keer nog?',
    weeksHint: 'Tot {most}. Laat dit leeg als je hieronder dagen kiest.',
    day: 'Dag {number}, als je wil',
    state: 'De nieuwe sessies zijn',
    states: { draft: 'concepten: niemand ziet ze al', open: 'open: mensen kunnen zich meteen inschrijven' },
    button: 'Maak de sessies',
    made: '{count, plural, one {# sessie is gemaakt.} other {# sessies zijn gemaakt.}}',
    there:
      '{count, plural, one {Eén dag is overgeslagen: die heeft deze sessie al.} other {# dagen zijn overgeslagen: die hebben deze sessie al.}}',
    refused: {
      weeks: 'Schrijf een getal, bijvoorbeeld 4',
      day: 'Kies een dag in de kalender',
      none: 'Schrijf hoeveel weken, of kies een dag',
      many: 'Dat is te veel: hoogstens 26 tegelijk',
      past: 'Een van deze dagen is voorbij',
      existing: 'Al deze sessies bestaan al. Er is niets gemaakt.',
      unknown: 'Dat kan niet.',
    },
  },
}
