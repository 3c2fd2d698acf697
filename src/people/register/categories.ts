import { inThree } from './inThree'

/** Whose data it is (art. 30(1)(c)). */
export const subjects = {
  colleagues: inThree('Colleagues', 'Collègues', 'Collega’s'),
  duos: inThree(
    'Mentees and mentors who tell their story',
    'Mentees et mentors qui témoignent',
    'Mentees en mentors die hun verhaal vertellen',
  ),
  shown: inThree(
    'People in pictures, films and recordings',
    'Personnes filmées, photographiées ou enregistrées',
    'Mensen in beelden, films en opnames',
  ),
  named: inThree(
    'People named in public texts',
    'Personnes citées dans des textes publics',
    'Mensen die in openbare teksten genoemd worden',
  ),
  contacts: inThree(
    'People who answer the public',
    'Personnes qui répondent au public',
    'Mensen die het publiek te woord staan',
  ),
  candidates: inThree(
    'People who book an info session',
    'Personnes qui s’inscrivent à une séance d’info',
    'Mensen die zich inschrijven voor een infosessie',
  ),
  members: inThree('Mentors and mentees', 'Mentors et mentees', 'Mentoren en mentees'),
  atTheDoor: inThree(
    'People who try to sign in',
    'Personnes qui essaient de se connecter',
    'Mensen die zich proberen aan te melden',
  ),
  visitors: inThree('People who visit the site', 'Personnes qui visitent le site', 'Bezoekers van de site'),
  everybody: inThree('Everybody in this register', 'Toutes les personnes de ce registre', 'Iedereen in dit register'),
  makers: inThree('Authors and photographers', 'Auteurs et photographes', 'Auteurs en fotografen'),
}

/** Which data it is (art. 30(1)(c)). */
export const categories = {
  identity: inThree('Name and role', 'Nom et fonction', 'Naam en functie'),
  contact: inThree('Contact details', 'Coordonnées', 'Contactgegevens'),
  health: inThree('Health: what somebody needs', 'Santé : besoins d’accès', 'Gezondheid: toegankelijkheidsnoden'),
  signIn: inThree('Sign-in', 'Connexion', 'Aanmelding'),
  work: inThree('What somebody did in the system', 'Actes dans le système', 'Handelingen in het systeem'),
  life: inThree('Way of life, work and origin', 'Parcours de vie, travail et origine', 'Levensloop, werk en afkomst'),
  imageAndVoice: inThree('Image and voice', 'Image et voix', 'Beeld en stem'),
  words: inThree('What somebody said or is said to have done', 'Propos et actes rapportés', 'Uitspraken en daden'),
  connection: inThree('Network address and time', 'Adresse réseau et moment', 'Netwerkadres en tijdstip'),
  all: inThree('All data in this register', 'Toutes les données de ce registre', 'Alle gegevens in dit register'),
  consent: inThree('Proof of consent', 'Preuve du consentement', 'Bewijs van toestemming'),
}

export type Subject = keyof typeof subjects
export type Category = keyof typeof categories
