import { words } from '../words'

export const option = (value: string, en: string, fr: string, nl: string) => ({ value, label: words(en, fr, nl) })

export const audiences = [
  option('mentors', 'Future mentors', 'Futurs mentors', 'Toekomstige mentoren'),
  option('mentees', 'Future mentees', 'Futurs mentees', 'Toekomstige mentees'),
]

export const memberRoles = [
  option('mentor', 'Mentor', 'Mentor', 'Mentor'),
  option('mentee', 'Mentee', 'Mentee', 'Mentee'),
]

/** Why somebody stops, in their own choice. */
export const leaveReasons = [
  option('foundWork', 'Found work', 'A trouvé du travail', 'Werk gevonden'),
  option('noTime', 'No time', 'Pas le temps', 'Geen tijd'),
  option('otherProgramme', 'Another programme', 'Un autre programme', 'Een ander programma'),
  option('moved', 'Moved away', 'Déménagement', 'Verhuisd'),
  option('health', 'Health', 'Santé', 'Gezondheid'),
  option('other', 'Something else', 'Autre chose', 'Iets anders'),
]

/** Where an application stands; mentors alone are `inTraining`. docs/states.md draws how one leads to another. */
export const applicationStates = [
  option('draft', 'Begun', 'Commencée', 'Begonnen'),
  option('submitted', 'Sent', 'Envoyée', 'Verstuurd'),
  option('intakePlanned', 'Interview planned', 'Entretien prévu', 'Gesprek gepland'),
  option('intakeDone', 'Interview done', 'Entretien fait', 'Gesprek gedaan'),
  option('inTraining', 'In training', 'En formation', 'In opleiding'),
  option('ready', 'Ready for a duo', 'Prêt·e pour un duo', 'Klaar voor een duo'),
  option('onHold', 'On hold', 'En pause', 'Op pauze'),
  option('redirected', 'Redirected', 'Réorientée', 'Doorverwezen'),
  option('withdrawn', 'Withdrawn', 'Retirée', 'Stopgezet'),
  option('refused', 'Refused', 'Refusée', 'Geweigerd'),
]

/** How the interview of a candidate comes about; a new proposal leaves the one before it `dropped`. */
export const intakeStates = [
  option('offered', 'Moments proposed', 'Moments proposés', 'Momenten voorgesteld'),
  option('planned', 'Planned', 'Prévu', 'Gepland'),
  option('done', 'Done', 'Fait', 'Gedaan'),
  option('missed', 'Nobody came', 'La personne n’est pas venue', 'Niemand kwam'),
  option('dropped', 'Dropped', 'Abandonné', 'Vervallen'),
]

export const intakeModes = [
  option('onSite', 'On site', 'Sur place', 'Ter plaatse'),
  option('telephone', 'By telephone', 'Par téléphone', 'Telefonisch'),
  option('online', 'Online', 'En ligne', 'Online'),
]

export const sessionStates = [
  option('draft', 'Draft', 'Brouillon', 'Concept'),
  option('open', 'Open', 'Ouverte', 'Open'),
  option('closed', 'Closed', 'Fermée', 'Gesloten'),
  option('cancelled', 'Cancelled', 'Annulée', 'Geannuleerd'),
  option('done', 'Done', 'Terminée', 'Afgelopen'),
]

/** Members whom a course is for, by how far they have come. */
export const courseAudiences = [
  option('mentors', 'Mentors from their interview on', 'Mentors dès leur entretien', 'Mentoren vanaf hun gesprek'),
  option('mentees', 'Mentees', 'Mentees', 'Mentees'),
  option('readyMentors', 'Mentors who are ready', 'Mentors prêts', 'Mentoren die klaar zijn'),
]

export const courseDateStates = [
  option('planned', 'Planned', 'Prévue', 'Gepland'),
  option('cancelled', 'Cancelled', 'Annulée', 'Geannuleerd'),
]

/** What is said of somebody on one date of a course; nothing at all means that it was not recorded. */
export const presences = [
  option('present', 'Present', 'Présente', 'Aanwezig'),
  option('late', 'Came late', 'Arrivée tard', 'Te laat'),
  option('leftEarly', 'Left early', 'Partie tôt', 'Vroeger weg'),
  option('excused', 'Excused', 'Excusée', 'Verontschuldigd'),
  option('absent', 'Absent', 'Absente', 'Afwezig'),
]

export const modes = [
  option('onSite', 'On site', 'Sur place', 'Ter plaatse'),
  option('online', 'Online', 'En ligne', 'Online'),
  option('both', 'On site and online', 'Sur place et en ligne', 'Ter plaatse en online'),
]

export const languages = [
  option('fr', 'French', 'Français', 'Frans'),
  option('nl', 'Dutch', 'Néerlandais', 'Nederlands'),
  option('en', 'English', 'Anglais', 'Engels'),
]

export const reminders = [
  option('dayBefore', 'The day before at 11:00', 'La veille à 11 h', 'De dag ervoor om 11 uur'),
  option('sameDay', 'On the day at 8:00', 'Le jour même à 8 h', 'Op de dag zelf om 8 uur'),
]

export const bookingStates = [
  option('held', 'Held', 'Réservée', 'Vastgehouden'),
  option('asked', 'Asked to confirm, without a seat', 'À confirmer, sans place', 'Te bevestigen, zonder plaats'),
  option('booked', 'Booked', 'Inscrite', 'Ingeschreven'),
  option('waiting', 'Waiting', 'En attente', 'Wacht'),
  option('cancelled', 'Cancelled', 'Annulée', 'Geannuleerd'),
  option('expired', 'Expired', 'Expirée', 'Vervallen'),
]

/** Why a seat is held for somebody who is not booked yet. */
export const holds = [
  option(
    'proof',
    'Until the contact is confirmed',
    'Jusqu’à la confirmation du contact',
    'Tot het contact bevestigd is',
  ),
  option('move', 'They may move here', 'Changement de date possible', 'Ze mogen van datum veranderen'),
  option(
    'offer',
    'Offered from the waiting list',
    'Proposée depuis la liste d’attente',
    'Aangeboden vanuit de wachtlijst',
  ),
]

/** How a candidate heard of an info session: optional, for counting only. */
export const channels = [
  option('friend', 'A friend or family', 'Un·e proche', 'Vrienden of familie'),
  option(
    'service',
    'An employment or social service',
    'Un service d’emploi ou social',
    'Een dienst voor werk of welzijn',
  ),
  option('school', 'A school', 'Une école', 'Een school'),
  option('internet', 'The internet', 'Internet', 'Internet'),
  option('media', 'Press, radio or television', 'La presse, la radio ou la télévision', 'Pers, radio of televisie'),
  option('employer', 'An employer', 'Un employeur', 'Een werkgever'),
  option('other', 'Something else', 'Autre chose', 'Iets anders'),
]

export const callStates = [
  option('due', 'To do', 'À faire', 'Te doen'),
  option('reached', 'Reached', 'Joint·e', 'Bereikt'),
  option('notReached', 'Not reached', 'Pas joint·e', 'Niet bereikt'),
  option('wrongNumber', 'Wrong number', 'Mauvais numéro', 'Verkeerd nummer'),
]

/** What became of a booked person at the door; nothing at all means that nobody has said anything yet. */
export const attendances = [
  option('came', 'Came', 'Venue', 'Gekomen'),
  option('absent', 'Said not to come', 'A prévenu', 'Heeft afgezegd'),
  option('noShow', 'Did not come', 'Absente', 'Niet gekomen'),
]

/** What came of one try to reach somebody. */
export const callResults = callStates.filter(({ value }) => value !== 'due')

/** How somebody got the link of a booking: what a letter or a text carried proves their contact, a code does not. */
export const linkWays = [
  option('letter', 'Letter', 'E-mail', 'Mail'),
  option('text', 'Text message', 'SMS', 'Sms'),
  option('code', 'Code and contact', 'Code et contact', 'Code en contact'),
]
