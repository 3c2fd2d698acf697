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

export const callReasons = [
  option('booked', 'Say that they are booked', 'Confirmer l’inscription', 'De inschrijving bevestigen'),
  option('waiting', 'Say that they are waiting', 'Confirmer l’attente', 'De wachtplaats bevestigen'),
  option(
    'alreadyBooked',
    'Say that they were booked already',
    'Dire que l’inscription existait déjà',
    'Zeggen dat ze al ingeschreven waren',
  ),
  option(
    'moveOffered',
    'Ask whether they want to move',
    'Demander s’ils veulent changer de date',
    'Vragen of ze willen veranderen',
  ),
  option('prove', 'Ask whether they booked', 'Demander si l’inscription vient d’eux', 'Vragen of ze zich inschreven'),
  option('cancelled', 'Say that it is cancelled', 'Dire que c’est annulé', 'Zeggen dat het geannuleerd is'),
  option('offered', 'Say that a place is free', 'Dire qu’une place est libre', 'Zeggen dat er een plaats vrij is'),
  option('lineLeft', 'Say that the wait is over', 'Dire que l’attente est finie', 'Zeggen dat het wachten voorbij is'),
  option('moved', 'Say that the date has changed', 'Confirmer le changement de date', 'De nieuwe datum bevestigen'),
  option('newContact', 'Confirm the new number', 'Confirmer le nouveau numéro', 'Het nieuwe nummer bevestigen'),
  option('callBack', 'They asked for a call', 'On demande un appel', 'Ze vragen een telefoontje'),
  option('reminder', 'Remind them of tomorrow', 'Rappeler la séance de demain', 'Herinneren aan de sessie van morgen'),
  option('changed', 'Say what has changed', 'Dire ce qui a changé', 'Zeggen wat er veranderd is'),
  option(
    'calledOff',
    'Say that the session will not take place',
    'Dire que la séance n’a pas lieu',
    'Zeggen dat de sessie niet doorgaat',
  ),
  option(
    'lineClosed',
    'Say that no place came free',
    'Dire qu’aucune place ne s’est libérée',
    'Zeggen dat er geen plaats vrijkwam',
  ),
  option('attended', 'Thank them for coming', 'Remercier d’être venu·e', 'Bedanken voor het komen'),
  option('missed', 'Offer them another date', 'Proposer une autre date', 'Een andere datum voorstellen'),
  option(
    'makesUp',
    'Say where they make up for a date',
    'Dire où la date manquée est rattrapée',
    'Zeggen waar ze een datum inhalen',
  ),
  option(
    'completed',
    'Say that they completed a course',
    'Dire que la formation est réussie',
    'Zeggen dat de opleiding af is',
  ),
  option('courseOpen', 'Invite them to a course', 'Proposer une formation', 'Uitnodigen voor een opleiding'),
  option(
    'intakeProposed',
    'Agree on a moment for the interview',
    'Convenir d’un moment pour l’entretien',
    'Een moment voor het gesprek afspreken',
  ),
  option(
    'intakeCalledOff',
    'Say that the interview will not take place',
    'Dire que l’entretien n’a pas lieu',
    'Zeggen dat het gesprek niet doorgaat',
  ),
  option(
    'intakeReminder',
    'Remind them of tomorrow’s interview',
    'Rappeler l’entretien de demain',
    'Herinneren aan het gesprek van morgen',
  ),
  option(
    'askStill',
    'Ask whether they still want to go on',
    'Demander si la personne veut continuer',
    'Vragen of ze nog verder willen',
  ),
  option(
    'wayChanged',
    'Say what has become of their application',
    'Dire où en est la candidature',
    'Zeggen wat er met de kandidatuur gebeurt',
  ),
  option(
    'applied',
    'Say that we have their application',
    'Dire que la candidature est arrivée',
    'Zeggen dat de kandidatuur er is',
  ),
  option(
    'bounced',
    'Our letter came back: ask for an address',
    'Notre courrier est revenu : demander une adresse',
    'Onze mail kwam terug: een adres vragen',
  ),
  option(
    'declined',
    'Their calendar says no: ask whether they come',
    'L’agenda dit non : demander si la personne vient',
    'De agenda zegt nee: vragen of ze komen',
  ),
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
