import type { Messages } from '../messages'

export const interview: Pick<Messages, 'interview'> = {
  interview: {
    title: 'Notities van het gesprek',
    lead: 'Alleen coördinatoren van je vestiging en de persoon zelf lezen deze notities. Schrijf alleen feiten.',
    open: 'Notities van het gesprek maken',
    read: 'Notities van het gesprek lezen',
    finish: 'Het gesprek is gedaan',
    later: 'Voorlopig bewaren',
    saved: 'Je notities zijn bewaard.',
    back: 'Terug naar de kandidatuur',
    scales: {
      needs: {
        short: 'Nodig',
        label: 'Wat hebben ze nodig?',
        hint: '0: niets. 3: veel. Dit beslist niets: het helpt om een goed duo te vinden.',
      },
      strengths: {
        short: 'Sterk in',
        label: 'Waar zijn ze goed in?',
        hint: '0: helemaal niet. 3: heel goed. Dit beslist niets: het helpt om een goed duo te vinden.',
      },
      style: {
        short: 'Stijl',
        label: 'Hoe werken ze graag samen?',
        hint: '1 is het eerste woord, 5 het tweede. Dit mag je openlaten.',
      },
    },
    eachRow: 'Kies in elke rij een cijfer',
    cell: '{name}: {value}',
    themes: {
      Orientation: 'Een beroep kiezen',
      Search: 'Werk zoeken',
      Letters: 'Cv en brieven',
      Interviews: 'Sollicitatiegesprekken',
      Network: 'Een netwerk',
      Workplace: 'Leven en regels op het werk',
      Confidence: 'Zelfvertrouwen',
      Language: 'De taal op het werk',
      Computer: 'Computer en internet',
      Planning: 'Planning en papieren',
    },
    questions: {
      birthDate: { label: 'Geboortedatum' },
      styleTalk: { label: 'Luistert – praat' },
      stylePlan: { label: 'Plant – improviseert' },
      stylePace: { label: 'Rustig – snel' },
      styleFeedback: { label: 'Zacht – direct' },
      styleCloseness: { label: 'Enkel werk – ook het leven' },
      device: { label: 'Welk toestel hebben ze?' },
      line: { label: 'Hoe is hun internet?' },
      digital: { label: 'Hoe redden ze zich online?' },
      mobility: { label: 'Waar kunnen ze komen, en hoe?' },
      wishes: { label: 'Wat wensen ze voor hun duo?' },
      facts: { label: 'Andere feiten' },
    },
    options: {
      device: { own: 'Een eigen computer', shared: 'Een gedeelde computer', phone: 'Alleen een gsm', none: 'Geen' },
      line: { good: 'Goed', weak: 'Zwak', mobile: 'Alleen via de gsm', none: 'Geen' },
      digital: {
        none: 'Gaan niet online',
        withHelp: 'Hebben hulp nodig',
        alone: 'Redden zich alleen',
        helpsOthers: 'Helpen anderen',
      },
    },
  },
}
