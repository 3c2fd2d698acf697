/** Text messages to candidates: so short that each goes out as two at most (bookingTexts.test.ts counts them). */
export const bookingTexts = {
  bookingTexts: {
    code: 'Code {code}',
    digits: 'Zes cijfers: {digits}',
    online: 'Online: kijk op je pagina',
    meeting: 'Nieuwe online toegang: kijk op je pagina.',
    asked: 'Er schrijven zich nu zoveel mensen in dat je plaats nog niet vastligt. Ben jij het? Bevestig vóór {until}:',
    about: {
      booked: 'Je plaats ligt vast. Bekijk ze of geef ze terug via deze link.',
      waiting:
        'De infosessie van {date} is volzet. Je staat op de wachtlijst. Je krijgt een sms als er een plaats vrijkomt.',
      alreadyBooked: 'Iemand vroeg een plaats met jouw nummer. Je hebt er al een, er verandert niets.',
      moveOffered:
        'Wil je liever op {date} komen? We houden een plaats vast tot {until}. Doe je niets, dan verandert er niets.',
      prove: 'We houden een plaats voor je vast op {date}. Ben jij het? Bevestig vóór {until}:',
      offered: 'Er is een plaats vrij voor jou op {date}. Zeg ja of nee vóór {until}:',
      lineLeft: 'Je antwoordde twee keer niet. Je staat niet meer op de wachtlijst van {date}. Andere data:',
      moved: 'Je datum is veranderd. Dit is je nieuwe plaats.',
      cancelled: 'Je inschrijving voor {date} is geannuleerd. Kom gerust op een andere datum:',
      newContact:
        'Iemand vraagt dat we voortaan dit nummer gebruiken. Ben jij dat? Open de link. Zo niet, doe dan niets.',
      linkAgain: 'Hier is de link naar je inschrijving voor {date}:',
      reminder: 'Je infosessie komt eraan. Kom je? Zeg ja of nee via deze link.',
      changed: 'Er is iets veranderd, je inschrijving blijft. Zo is het nu:',
      calledOff: 'Jammer: de infosessie van {date} gaat niet door. Andere data:',
      lineClosed: 'Jammer: er kwam geen plaats vrij op {date}. Andere data:',
      attended: 'Bedankt voor je komst! De volgende stap is je kandidaat stellen. Dat kan hier:',
      missed: 'Je kon niet komen op {date}. Dat kan gebeuren. Andere data:',
    },
  },
}
