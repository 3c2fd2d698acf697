import type { Messages } from '../messages'

export const board: Pick<Messages, 'board'> = {
  board: {
    role: 'Mentor of mentee',
    who: 'Wie',
    branch: 'Vestiging',
    quietCount: 'Van {count, plural, one {één persoon} other {# mensen}} is al meer dan {days} dagen niets gehoord',
    state: 'Waar ze staan',
    file: 'Al deze lijnen als tabel (CSV)',
    team: 'Voor het team',
    nobody: 'Niemand begeleidt deze kandidatuur al.',
    give: 'Aan een collega geven',
    giveButton: 'Geven',
    to: 'Aan wie?',
    giveAll: 'Alles wat ik begeleid aan een collega geven',
    giveAllText:
      'Vanaf nu zien de mensen de naam en het nummer van je collega. Gesprekken die gepland zijn, blijven bij jou.',
    giveAllButton: 'Alles geven',
    given:
      '{count, plural, =0 {Er is niets gegeven.} one {Eén kandidatuur is gegeven.} other {# kandidaturen zijn gegeven.}}',
    standIn: {
      summary: 'Ik ben weg: een collega vervangt me',
      text: 'Van de eerste tot de laatste dag zien de mensen die je begeleidt de naam en het nummer van je collega. Je collega vindt hen onder ‘Bij mij’. Daarna is alles weer zoals voordien.',
      button: 'Opslaan',
      from: 'Eerste dag',
      until: 'Laatste dag',
      own: '{name} vervangt je, van {from} tot en met {until}.',
      back: 'Ik ben er: geen vervanging meer',
      others: 'Je vervangt {name} tot en met {until}.',
      saved: 'Opgeslagen. Geniet ervan.',
      ended: 'Niemand vervangt je nog.',
      faults: {
        unknown: 'Kies een collega van je vestiging',
        dayMissing: 'Schrijf een dag',
        order: 'De laatste dag komt voor de eerste',
        over: 'Die dag is voorbij',
        tooLong: 'Hoogstens een jaar',
      },
    },
    note: 'Een notitie voor het team',
    noteHint: 'Alleen feiten: de persoon mag ze lezen.',
    noteButton: 'Bewaar de notitie',
    quiet: 'Laatste teken {days} dagen geleden',
    all: '{title}: alle {count}',
    notes: 'Notities van de coördinatoren',
    whose: { mine: 'Bij mij', quiet: 'Geen nieuws sinds {days} dagen', silent: 'Al lang stil' },
    faults: {
      missing: 'Schrijf eerst de notitie',
      tooLong: 'Schrijf hoogstens 2000 tekens',
      unknown: 'Dit kan niet meer. Bekijk de pagina opnieuw',
    },
  },
}
