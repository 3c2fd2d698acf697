import type { Messages } from '../messages'

export const invite: Pick<Messages, 'invite'> = {
  invite: {
    title: 'Inviter plusieurs personnes',
    lead: 'Au maximum {most} personnes à la fois. Chaque personne est prévenue dans sa langue.',
    pick: 'Inviter',
    pickName: 'Inviter {name}',
    ticked: 'Inviter les personnes cochées',
    all: '{count, plural, one {{title} : inviter la personne qui est ici} other {{title} : inviter les # personnes qui sont ici}}',
    chosen: '{count, plural, one {Une personne} other {# personnes}}',
    nobody: 'Personne n’est choisi',
    nobodyText: 'Retournez aux candidatures et cochez les personnes que vous voulez inviter.',
    interview:
      '{count, plural, one {À un entretien : une personne l’attend} other {À un entretien : # personnes l’attendent}}',
    interviewText:
      'Écrivez jusqu’à dix moments. Chaque personne en choisit un sur son espace ; il disparaît alors pour les autres. Qui a déjà reçu des moments garde les siens.',
    course: 'À une formation',
    courseText:
      'Ces personnes reçoivent un courrier qui mène à leurs formations ; qui n’a pas d’adresse e-mail apparaît dans la liste d’appels. Qui ne peut pas suivre la formation, y a déjà une place ou y a déjà été invité est laissé de côté.',
    which: 'Quelle formation ?',
    closed: 'Cette formation n’est plus ouverte. Choisissez-en une autre',
    nothing: 'Personne parmi elles n’attend un entretien, et aucune formation de vos antennes n’est ouverte.',
    button: 'Inviter',
    done: '{count, plural, =0 {Personne n’a été invité.} one {Une personne est invitée.} other {# personnes sont invitées.}} {left, plural, =0 {} one {Une a été laissée de côté.} other {# ont été laissées de côté.}}',
  },
}
