import type { DemoStory } from '../shapes'

export const diegoMonique: DemoStory = {
  key: 'diego-monique',
  title: { fr: 'La soupe du jeudi' },
  summary: {
    fr: 'Le duo de Diego et Monique est fini depuis des mois. La soupe, elle, continue. Comment une mentore devient une seconde famille.',
  },
  publishedOn: '2022-11-24',
  mentee: 'Diego',
  mentor: 'Monique',
  branch: 'liege',
  sector: 'hospitality',
  period: { from: '2021-10', to: '2022-04' },
  quotes: [
    {
      text: { fr: 'Elle m’a appris à répondre au téléphone. Après, elle m’a appris à éplucher les poireaux.' },
      speaker: 'Diego',
      role: 'mentee',
      language: 'fr',
    },
    {
      text: { fr: 'Je croyais donner deux heures par semaine. Je n’avais pas prévu d’en recevoir autant.' },
      speaker: 'Monique',
      role: 'mentor',
      language: 'fr',
    },
  ],
  body: {
    fr: `Monique pose trois bols sur la table : le sien, celui de Diego, et un troisième au cas où. À Liège, chez elle, le jeudi soir, il y a toujours quelqu’un qui passe.

Leur duo est terminé depuis avril 2022. Plus rien ne les oblige à se voir. « Mais la soupe est lancée », dit Monique, comme si cela réglait la question.

## La nuit, puis le jour

Diego, 27 ans, vient de Colombie. Il connaît l’hôtellerie : là-bas, il préparait des chambres et accueillait des groupes. À Liège, il cherchait depuis un an. On le rappelait rarement. Son français était bon, mais au téléphone il se perdait dès qu’on parlait vite.

Monique, 69 ans, a tenu la réception d’un hôtel pendant la moitié de sa vie. Elle a installé chez elle un faux comptoir : une planche à repasser, une sonnette, un vieux téléphone. Elle jouait un client qui a perdu sa clé, une dame qui veut changer de chambre, un groupe de trente personnes qui arrive un jour trop tôt.

Au quatrième mois, Diego a décroché un poste de veilleur de nuit. Six mois plus tard, il est passé à la réception, en journée.

## Le poignet

En mai, le duo à peine fini, Monique est tombée dans son escalier. Poignet cassé, six semaines de plâtre. Diego est venu porter les courses. Puis il est resté éplucher les légumes, et il a appelé la mutuelle à sa place. Au téléphone, sans hésiter.

« C’est là que j’ai compris qu’il n’avait plus besoin de moi », raconte Monique. « Et qu’il reviendrait quand même. »

## Une chaise de plus

Monique a recommencé un duo à la rentrée 2022. Sa nouvelle mentee est venue un jeudi, un peu intimidée. Diego lui a donné le troisième bol et lui a montré la planche à repasser.

« La sonnette est bruyante », a-t-il prévenu. « On s’habitue. »`,
  },
  looks: {
    mentee: { skin: 4, hair: 'curls', hairColour: 'black', beard: 'stubble', clothes: 'blazer', clothesColour: 'plum' },
    mentor: { skin: 1, hair: 'bun', hairColour: 'white', clothes: 'cardigan', clothesColour: 'marigold' },
  },
  pictureAlt: {
    fr: 'Dessin : Diego, jeune homme aux cheveux bouclés, en veste, et Monique, femme au chignon blanc, en gilet jaune d’or.',
  },
  themes: ['network', 'confidence'],
}
