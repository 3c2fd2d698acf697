import { type Act, acts, type Doer, doers } from '@/people/log/acts'

import { words } from '../words'

type Words = ReturnType<typeof words>

const actWords: Record<Act, Words> = {
  create: words('Created', 'Créé', 'Aangemaakt'),
  update: words('Changed', 'Modifié', 'Gewijzigd'),
  draft: words('Draft written', 'Brouillon écrit', 'Concept geschreven'),
  publish: words('Published', 'Publié', 'Gepubliceerd'),
  unpublish: words('Taken offline', 'Retiré du site', 'Offline gehaald'),
  plan: words('Planned', 'Planifié', 'Gepland'),
  unplan: words('Plan called off', 'Planification annulée', 'Planning geannuleerd'),
  revert: words('Earlier version put back', 'Version antérieure rétablie', 'Vroegere versie teruggezet'),
  trash: words('Moved to the trash', 'Mis à la corbeille', 'Naar de prullenbak'),
  restore: words('Taken out of the trash', 'Sorti de la corbeille', 'Uit de prullenbak gehaald'),
  delete: words('Deleted for good', 'Supprimé pour toujours', 'Voorgoed verwijderd'),
  rights: words('Rights changed', 'Droits modifiés', 'Rechten gewijzigd'),
  invite: words('Invited', 'Invité', 'Uitgenodigd'),
  leave: words('Account closed', 'Compte fermé', 'Account gesloten'),
  'sign-in': words('Signed in', 'Connexion', 'Aangemeld'),
  'sign-in-refused': words('Sign-in refused', 'Connexion refusée', 'Aanmelden geweigerd'),
  'sign-out': words('Signed out', 'Déconnexion', 'Afgemeld'),
  'end-sessions': words('Sessions ended', 'Sessions terminées', 'Sessies beëindigd'),
  'remember-device': words('Device remembered', 'Appareil mémorisé', 'Toestel onthouden'),
  'enrol-factor': words('Second factor set up', 'Deuxième facteur activé', 'Tweede factor ingesteld'),
  'reset-factor': words('Second factor reset', 'Deuxième facteur réinitialisé', 'Tweede factor gereset'),
  'recovery-code': words('Recovery code used', 'Code de secours utilisé', 'Herstelcode gebruikt'),
  read: words('Personal data read', 'Données personnelles lues', 'Persoonsgegevens gelezen'),
  export: words('Exported', 'Exporté', 'Geëxporteerd'),
  erase: words('Erased when its time was over', 'Effacé à l’échéance', 'Gewist na de bewaartermijn'),
  clear: words('Old log entries dropped', 'Anciennes entrées supprimées', 'Oude logregels verwijderd'),
}

const doerWords: Record<Doer, Words> = {
  staff: words('A colleague', 'Un collègue', 'Een collega'),
  member: words('A member', 'Un membre', 'Een lid'),
  visitor: words('A visitor', 'Un visiteur', 'Een bezoeker'),
  system: words('The site itself', 'Le site lui-même', 'De site zelf'),
}

export const actOptions = acts.map((value) => ({ value, label: actWords[value] }))
export const doerOptions = doers.map((value) => ({ value, label: doerWords[value] }))
