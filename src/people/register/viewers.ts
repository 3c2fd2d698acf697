import { inThree } from './inThree'

/** Who may see personal data: roles of colleagues, the person, everybody, or only the machine. */
export const viewers = {
  public: inThree('everybody', 'tout le monde', 'iedereen'),
  staff: inThree('all colleagues', 'tous les collègues', 'alle collega’s'),
  self: inThree('the person', 'la personne', 'de persoon zelf'),
  administrator: inThree('administrators', 'les administrateurs', 'beheerders'),
  editor: inThree('editors', 'la rédaction', 'de redactie'),
  coordinator: inThree(
    'the coordinators of the branch',
    'la coordination de l’antenne',
    'de coördinatoren van de vestiging',
  ),
  facilitator: inThree(
    'the colleagues who receive people there',
    'les collègues qui accueillent sur place',
    'de collega’s die mensen daar ontvangen',
  ),
  member: inThree('the members whom they accompany', 'les membres accompagnés', 'de leden die ze begeleiden'),
  officer: inThree(
    'the data protection officer',
    'la personne chargée de la protection des données',
    'de functionaris voor gegevensbescherming',
  ),
  operator: inThree('whoever runs the server', 'qui exploite le serveur', 'wie de server beheert'),
  machine: inThree(
    'nobody: only the machine uses it',
    'personne : seule la machine l’utilise',
    'niemand: alleen de machine gebruikt het',
  ),
}

export type Viewer = keyof typeof viewers
