import type { Declaration, Entry } from './Declaration'
import { inThree, type Texts } from './inThree'

/** What is kept beside the collections, and the tables or the schema of PostgreSQL in which it stands, if any. */
type Beside = { place: Texts; fields: Texts; tables: string[]; schema?: string; entry: Entry }

const derived: Declaration = {
  who: 'named',
  what: 'words',
  purpose: inThree(
    'Let readers find what is published',
    'Permettre de trouver ce qui est publié',
    'Lezers laten vinden wat gepubliceerd is',
  ),
  basis: 'legitimateInterest',
  seenBy: ['public'],
  kept: 'withDocument',
}

const attempts: Declaration = {
  who: 'atTheDoor',
  what: 'connection',
  purpose: inThree(
    'Slow down whoever guesses passwords or codes; accounts and addresses stand in it as fingerprints',
    'Ralentir qui devine des mots de passe ou des codes ; comptes et adresses y figurent comme empreintes',
    'Vertragen wie wachtwoorden of codes raadt; accounts en adressen staan er als vingerafdruk in',
  ),
  basis: 'legitimateInterest',
  seenBy: ['machine'],
  kept: 'attempts',
}

const work: Declaration = {
  who: 'colleagues',
  what: 'work',
  purpose: inThree(
    'Do once what was asked for: publish, send a letter; people stand in it by number only',
    'Faire une fois ce qui a été demandé : publier, envoyer un courrier ; les personnes y figurent par numéro seulement',
    'Eén keer doen wat gevraagd is: publiceren, een brief versturen; mensen staan er alleen met hun nummer in',
  ),
  basis: 'legitimateInterest',
  seenBy: ['machine'],
  kept: 'failedWork',
}

const letters: Declaration = {
  who: 'colleagues',
  what: 'contact',
  purpose: inThree(
    'Invite colleagues, and tell them what happens to their account',
    'Inviter les collègues et leur dire ce qui arrive à leur compte',
    'Collega’s uitnodigen, en hun zeggen wat er met hun account gebeurt',
  ),
  basis: 'legitimateInterest',
  seenBy: ['self'],
  kept: 'letter',
}

const steps: Declaration = {
  who: 'candidates',
  what: 'work',
  purpose: inThree(
    'Answer who stood where in a waiting list, and what they were offered',
    'Répondre à qui était où sur une liste d’attente, et ce qui lui a été proposé',
    'Antwoorden wie waar op een wachtlijst stond, en wat aangeboden werd',
  ),
  basis: 'legitimateInterest',
  seenBy: ['coordinator'],
  kept: 'booking',
}

const serverLog: Declaration = {
  who: 'visitors',
  what: 'connection',
  purpose: inThree('Find faults and attacks', 'Trouver les pannes et les attaques', 'Storingen en aanvallen vinden'),
  basis: 'legitimateInterest',
  seenBy: ['operator'],
  kept: 'serverLog',
}

const backup: Declaration = {
  who: 'everybody',
  what: 'all',
  purpose: inThree(
    'Bring the system back after a failure (art. 32(1)(c) GDPR)',
    'Rétablir le système après une panne (art. 32(1)(c) RGPD)',
    'Het systeem herstellen na een storing (art. 32(1)(c) AVG)',
  ),
  basis: 'legalObligation',
  seenBy: ['operator'],
  kept: 'backup',
}

/**
 * What is kept beside Payload's collections: the tables that we made ourselves, by name, other programs' schemas, and what
 * lies outside of the database. Each says what the collections say; a table that stands in neither fails the suite.
 */
export const besides: Beside[] = [
  {
    place: inThree('Search', 'Recherche', 'Zoeken'),
    fields: inThree('Words of published texts', 'Mots des textes publiés', 'Woorden van gepubliceerde teksten'),
    tables: ['search_entries', 'search_words'],
    entry: derived,
  },
  {
    place: inThree('Order of the lists', 'Ordre des listes', 'Volgorde van de lijsten'),
    fields: inThree(
      'Number, day, place in the list, city',
      'Numéro, jour, place dans la liste, ville',
      'Nummer, dag, plaats in de lijst, stad',
    ),
    tables: ['list_entries', 'list_counts'],
    entry: {
      none: inThree(
        'Numbers, days and places in lists; no word of a text but the name of a city.',
        'Numéros, jours et places dans les listes ; aucun mot d’un texte, sauf le nom d’une ville.',
        'Nummers, dagen en plaatsen in lijsten; geen woord uit een tekst, behalve de naam van een stad.',
      ),
    },
  },
  {
    place: inThree('Failed sign-ins', 'Connexions ratées', 'Mislukte aanmeldingen'),
    fields: inThree(
      'Fingerprint of the account or address, number of tries, end',
      'Empreinte du compte ou de l’adresse, nombre d’essais, fin',
      'Vingerafdruk van account of adres, aantal pogingen, einde',
    ),
    tables: ['sign_in_limits'],
    entry: attempts,
  },
  {
    place: inThree('History of waiting lists', 'Historique des listes d’attente', 'Geschiedenis van wachtlijsten'),
    fields: inThree(
      'Number of the booking, moment, step, end of the offer',
      'Numéro de l’inscription, moment, étape, fin de la proposition',
      'Nummer van de inschrijving, tijdstip, stap, einde van het aanbod',
    ),
    tables: ['booking_steps'],
    entry: steps,
  },
  {
    place: inThree(
      'Visitors of booking forms',
      'Visites des formulaires d’inscription',
      'Bezoek aan inschrijvingsformulieren',
    ),
    fields: inThree(
      'Fingerprint of the address, session, end after ten minutes',
      'Empreinte de l’adresse, séance, fin après dix minutes',
      'Vingerafdruk van het adres, sessie, einde na tien minuten',
    ),
    tables: ['booking_visits'],
    entry: {
      ...attempts,
      purpose: inThree(
        'Tell many people who book at once from a program that does',
        'Distinguer beaucoup de personnes qui s’inscrivent à la fois d’un programme',
        'Veel mensen die tegelijk inschrijven onderscheiden van een programma',
      ),
    },
  },
  {
    place: inThree('Rushes of bookings', 'Afflux d’inscriptions', 'Toeloop van inschrijvingen'),
    fields: inThree(
      'Session, until when people are asked',
      'Séance, fin de la demande de confirmation',
      'Sessie, tot wanneer mensen moeten bevestigen',
    ),
    tables: ['booking_rushes'],
    entry: {
      none: inThree(
        'Numbers of sessions and a moment.',
        'Des numéros de séances et un moment.',
        'Nummers van sessies en een moment.',
      ),
    },
  },
  {
    place: inThree('Queue of work', 'File des tâches', 'Wachtrij van taken'),
    fields: inThree(
      'Task, number of the document or colleague, last error',
      'Tâche, numéro du document ou du collègue, dernière erreur',
      'Taak, nummer van het document of de collega, laatste fout',
    ),
    tables: [],
    schema: 'graphile_worker',
    entry: work,
  },
  {
    place: inThree('Letters by e-mail', 'Courriers par e-mail', 'Brieven per e-mail'),
    fields: inThree('Name, e-mail address, link', 'Nom, adresse e-mail, lien', 'Naam, e-mailadres, link'),
    tables: [],
    entry: letters,
  },
  {
    place: inThree(
      'Local mailbox, for trying out',
      'Boîte aux lettres locale, pour essayer',
      'Lokale mailbox, om te proberen',
    ),
    fields: inThree('Name, e-mail address, link', 'Nom, adresse e-mail, lien', 'Naam, e-mailadres, link'),
    tables: [],
    entry: { ...letters, seenBy: ['operator'], kept: 'trial' },
  },
  {
    place: inThree('Logs of the web server', 'Journaux du serveur web', 'Logs van de webserver'),
    fields: inThree(
      'Network address, time, page asked for',
      'Adresse réseau, moment, page demandée',
      'Netwerkadres, tijdstip, gevraagde pagina',
    ),
    tables: [],
    entry: serverLog,
  },
  {
    place: inThree('Backups', 'Copies de sauvegarde', 'Back-ups'),
    fields: inThree('Everything', 'Tout', 'Alles'),
    tables: [],
    entry: backup,
  },
]
