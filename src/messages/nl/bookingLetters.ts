import type { Messages } from '../messages'

export const bookingLetters: Pick<Messages, 'bookingLetters'> = {
  bookingLetters: {
    hello: 'Dag {name},',
    automatic: 'Deze mail is automatisch verstuurd. Heb je een vraag? Bel of mail je vestiging.',
    fallback: 'Werkt de knop niet? Kopieer dan dit adres in je browser:',
    button: 'Open mijn inschrijving',
    apply: 'Stel je nu kandidaat',
    when: 'Wanneer',
    where: 'Waar',
    online: 'Online. De link vind je op je pagina.',
    bring: 'Breng mee',
    code: 'Je code',
    digits: 'Of vul deze zes cijfers in op de pagina waar je je inschreef: {digits}',
    cannot: 'Kan je niet komen? Open je pagina en geef je plaats terug. Iemand anders is er blij mee.',
    come: 'Ja, ik kom',
    cannotCome: 'Ik kan niet komen',
    before: 'Eerst was het',
    meeting: 'Je neemt nu op een andere manier online deel. Hoe, dat vind je op je eigen pagina.',
    others: 'Je kan op deze dagen komen',
    noOthers: 'Er is nog geen andere datum. Elke maand komen er nieuwe: kijk op onze site of bel je vestiging.',
    asked:
      'Er komen nu veel inschrijvingen binnen. Daarom is er nog geen plaats voor je vastgehouden. Ben jij het echt? Open je pagina voor {until} en bevestig. Dan krijg je je plaats, zolang er een is.',
    about: {
      booked: {
        subject: 'Je plaats ligt vast: {date}',
        text: 'Je hebt een plaats op onze infosessie. We kijken ernaar uit om je te ontmoeten.',
      },
      waiting: {
        subject: 'Je staat op de wachtlijst: {date}',
        text: 'De infosessie is vol. Je staat op de wachtlijst. Komt er een plaats vrij, dan mailen we je.',
      },
      alreadyBooked: {
        subject: 'Je hebt al een plaats: {date}',
        text: 'Iemand vroeg een plaats met jouw e-mailadres. Je hebt al een plaats, dus er verandert niets.',
      },
      moveOffered: {
        subject: 'Wil je van datum veranderen? {date}',
        text: 'Je hebt al een plaats op een andere datum. Kom je liever op deze datum? We houden een plaats voor je vast tot {until}. Doe je niets, dan blijft je eerste datum.',
      },
      prove: {
        subject: 'Bevestig je plaats: {date}',
        text: 'We houden een plaats voor je vast tot {until}. Ben jij het echt? Open dan je pagina en bevestig.',
      },
      offered: {
        subject: 'Er is een plaats vrij voor je: {date}',
        text: 'Er is een plaats vrijgekomen, en die is voor jou. Open je pagina voor {until} en zeg ja of nee. Daarna gaat de plaats naar iemand anders.',
      },
      lineLeft: {
        subject: 'Je staat niet meer op de wachtlijst: {date}',
        text: 'We boden je twee keer een plaats aan en hoorden niets. Daarom sta je niet meer op de wachtlijst. Je bent welkom op een andere infosessie.',
      },
      moved: {
        subject: 'Je nieuwe datum: {date}',
        text: 'Je hebt een andere datum gekozen. Dit is je nieuwe plaats. Je oude plaats is nu voor iemand anders.',
      },
      cancelled: {
        subject: 'Je inschrijving is geannuleerd: {date}',
        text: 'Je hebt geen plaats meer op deze infosessie. Je bent welkom op een andere.',
      },
      newContact: {
        subject: 'Is dit je nieuwe adres? {date}',
        text: 'Iemand vroeg ons om vanaf nu naar dit adres te schrijven. Ben jij dat? Open dan je pagina en druk op de knop. Zo niet, doe dan niets.',
      },
      linkAgain: {
        subject: 'De link naar je inschrijving: {date}',
        text: 'Je vroeg een nieuwe link naar je inschrijving. Hier is hij.',
      },
      reminder: {
        subject: 'Je infosessie: {date}',
        text: 'Binnenkort is je infosessie. Kom je? Kan je niet, geef je plaats dan terug: iemand anders is er blij mee.',
      },
      changed: {
        subject: 'Er is iets veranderd: {date}',
        text: 'Er is iets veranderd aan je infosessie. Lees wat er nieuw is. Je inschrijving blijft zoals ze is.',
      },
      calledOff: {
        subject: 'Deze infosessie gaat niet door: {date}',
        text: 'Het spijt ons: deze infosessie gaat niet door. Je inschrijving is gestopt, je hoeft niets te doen.',
      },
      lineClosed: {
        subject: 'Er kwam geen plaats vrij: {date}',
        text: 'Het spijt ons: er kwam geen plaats vrij voor je. De infosessie is begonnen, dus je staat niet meer op de wachtlijst.',
      },
      attended: {
        subject: 'Fijn dat je er was: {date}',
        text: 'We vonden het fijn om je te ontmoeten op onze infosessie. De volgende stap is je kandidaat stellen. Je kan stoppen en later verdergaan, ook op een ander toestel.',
      },
      missed: {
        subject: 'We hebben je gemist: {date}',
        text: 'Je kon niet naar onze infosessie komen. Dat kan gebeuren. Wil je op een andere datum komen? Je bent welkom.',
      },
    },
  },
}
