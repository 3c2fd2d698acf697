/** Mails en berichten aan leden over hun opleidingen: korte zinnen, één ding tegelijk (A2). */
export const courseLetters = {
  courseLetters: {
    button: 'Mijn opleidingen openen',
    where: 'Waar',
    bring: 'Breng mee',
    next: 'Deze keer',
    online: 'Online. De link staat op je pagina.',
    cannot: 'Kun je niet komen? Open je pagina en geef je plaats terug. Iemand anders is er blij mee.',
    missing:
      'Kun je op een van deze data niet komen? Zeg het aan je coördinator: vaak kun je ze inhalen in een andere groep.',
    newDates: 'De data zijn veranderd. Kijk ze hieronder allemaal na.',
    newPlace: 'De plaats is veranderd. De nieuwe staat hieronder.',
    newMeeting: 'Online deelnemen gaat nu anders. Je vindt het op je pagina.',
    calendar: 'Het bestand bij deze mail zet alle data in je agenda.',
    about: {
      invited: {
        subject: 'Je bent uitgenodigd: “{course}”',
        text: 'Er is een opleiding voor jou. Op je pagina kan je een plaats nemen, voor alle data.',
      },
      booked: {
        subject: 'Je plaats in “{course}”',
        text: 'Je hebt een plaats in deze opleiding, voor alle data. We kijken ernaar uit je te zien.',
      },
      waiting: {
        subject: 'Je staat op de wachtlijst van “{course}”',
        text: 'De opleiding is vol. Je staat op de wachtlijst. We mailen je als er een plaats vrijkomt.',
      },
      offered: {
        subject: 'Er is een plaats vrij voor jou in “{course}”',
        text: 'Er is een plaats vrij, en ze is voor jou. Open je pagina voor {until} en zeg ja of nee. Daarna gaat de plaats naar de volgende.',
      },
      lineLeft: {
        subject: 'Je staat niet meer op de wachtlijst van “{course}”',
        text: 'We boden je twee keer een plaats aan en kregen geen antwoord. Daarom sta je niet meer op de wachtlijst. Op je pagina vind je andere data.',
      },
      moved: {
        subject: 'Je nieuwe data van “{course}”',
        text: 'Je bent van groep veranderd. Dit zijn je nieuwe data. Je oude plaats is voor iemand anders.',
      },
      cancelled: {
        subject: 'Je hebt geen plaats meer in “{course}”',
        text: 'Je plaats in deze opleiding is teruggegeven. Op je pagina kun je andere data kiezen.',
      },
      reminder: {
        subject: 'Binnenkort: “{course}”, {date}',
        text: 'Binnenkort is er weer een datum van je opleiding. Tot dan!',
      },
      changed: {
        subject: 'Er is iets veranderd: “{course}”',
        text: 'Er is iets veranderd aan je opleiding. Lees wat er nieuw is. Je houdt je plaats.',
      },
      calledOff: {
        subject: '“{course}” gaat niet door',
        text: 'Het spijt ons: deze opleiding gaat niet door op deze data. Je hoeft niets te doen. Op je pagina kun je andere data kiezen.',
      },
      lineClosed: {
        subject: 'Er kwam geen plaats vrij in “{course}”',
        text: 'Het spijt ons: er kwam geen plaats voor je vrij, en de opleiding is begonnen. Op je pagina kun je andere data kiezen.',
      },
      makesUp: {
        subject: 'Je extra datum van “{course}”: {date}',
        text: 'Je miste een datum van je opleiding. Je kunt ze hier inhalen, bij een andere groep. Het bestand bij deze mail zet ze in je agenda.',
      },
      makeUpChanged: {
        subject: 'Veranderd: je extra datum van “{course}”, {date}',
        text: 'Er is iets veranderd aan de datum waarop je inhaalt wat je miste. Kijk na wanneer en waar het nu is. Het bestand bij deze mail zet de datum in je agenda.',
      },
      makeUpOff: {
        subject: 'Je extra datum van “{course}”, {date}, gaat niet door',
        text: 'Het spijt ons: de datum waarop je zou inhalen wat je miste, gaat niet door. Je houdt je plaats in de opleiding. Je coördinator zoekt samen met jou een andere datum.',
      },
      newDates: {
        subject: 'Nieuwe data van “{course}”',
        text: 'Je vroeg ons te laten weten wanneer er nieuwe data zijn. Hier zijn ze. Je staat op de wachtlijst. We mailen je als er een plaats vrij is voor jou.',
      },
      completed: {
        subject: 'Je hebt “{course}” afgerond',
        text: 'Goed gedaan: je hebt deze opleiding afgerond. Je attest staat op je pagina.',
      },
    },
  },
  courseTexts: {
    booked: 'Je hebt een plaats in "{course}".',
    waiting: '"{course}" is vol. Je staat op de wachtlijst.',
    offered: 'Er is een plaats vrij voor jou in "{course}". Zeg ja of nee voor {until}.',
    lineLeft: 'Je staat niet meer op de wachtlijst van "{course}".',
    moved: 'Je nieuwe data van "{course}" beginnen hier:',
    cancelled: 'Je hebt geen plaats meer in "{course}".',
    reminder: 'Tot binnenkort: "{course}"',
    changed: 'Er is iets veranderd: "{course}". Kijk op je pagina.',
    calledOff: 'Het spijt ons: "{course}" gaat niet door.',
    lineClosed: 'Er kwam geen plaats vrij in "{course}".',
    makesUp: 'Je haalt hier een datum van "{course}" in:',
    makeUpChanged: 'Je extra datum van "{course}" is veranderd:',
    makeUpOff: 'Het spijt ons: je extra datum van "{course}" gaat niet door.',
    newDates: 'Nieuwe data van "{course}". Je staat op de wachtlijst.',
    completed: 'Goed gedaan: je hebt "{course}" afgerond.',
  },
}
