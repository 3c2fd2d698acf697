import type { DemoStory } from '../shapes'

export const tamarJosephine: DemoStory = {
  key: 'tamar-josephine',
  title: {
    fr: 'Son diplôme ne comptait pas. Ses mains, si.',
    nl: 'Haar diploma telde niet. Haar handen wel.',
    en: 'Her degree didn’t count here. Her hands did.',
  },
  summary: {
    fr: 'Tamar est chimiste. En Belgique, son diplôme n’a pas été reconnu. Avec Joséphine, elle a trouvé la formation qui ouvrait la porte.',
    nl: 'Tamar is chemicus, maar haar diploma werd in België niet erkend. Met Joséphine vond ze de opleiding die wel een deur opende.',
    en: 'Tamar is a chemist whose degree was not recognised in Belgium. With Joséphine she found the course that opened a door.',
  },
  publishedOn: '2025-10-09',
  mentee: 'Tamar',
  mentor: 'Joséphine',
  branch: 'liege',
  sector: 'science',
  period: { from: '2024-01', to: '2024-07' },
  quotes: [
    {
      text: {
        fr: 'On me parlait toujours du papier que je n’avais pas. Joséphine m’a demandé ce que je savais mesurer.',
        nl: 'Iedereen begon over het papier dat ik niet had. Joséphine vroeg wat ik kon meten.',
        en: 'Everyone talked about the paper I didn’t have. Joséphine asked me what I could measure.',
      },
      speaker: 'Tamar',
      role: 'mentee',
      language: 'fr',
    },
    {
      text: {
        fr: 'Pendant que le dossier attend, toi, tu n’attends pas.',
        nl: 'Het dossier mag dan wachten, jij wacht niet.',
        en: 'The file can wait. You don’t have to.',
      },
      speaker: 'Joséphine',
      role: 'mentor',
      language: 'fr',
    },
  ],
  body: {
    fr: `Joséphine a posé sur la table un petit flacon d’eau de la Meuse. « Qu’est-ce que tu chercherais là-dedans ? » Tamar a cessé de chercher ses mots. Le pH d’abord. Puis les nitrates, le plomb, les bactéries. Elle a demandé un crayon pour dessiner la méthode.

Tamar, 31 ans, a étudié la chimie de l’autre côté de la mer Noire. À Liège, elle a fait des ménages, puis de la mise en rayon. Sa demande d’équivalence n’a pas abouti : il manquait le détail de ses heures de cours, que son université ne trouvait plus.

## Regarder ce qui reste

Joséphine, 64 ans, a dirigé un laboratoire d’hôpital. Elle connaît les diplômes et elle connaît les gestes. Pour elle, les seconds se voient plus vite.

Semaine après semaine, les deux femmes ont fait deux listes. La première disait ce que Tamar ne pouvait pas faire en Belgique sans équivalence. La deuxième disait tout le reste. Elle était plus longue. On y trouvait un métier qui recrute : l’analyse de l’eau. Et une formation de dix mois, gratuite, avec un test d’entrée.

## Un test, deux peurs

Les mathématiques n’inquiétaient pas Tamar. Le français, oui, et surtout l’oral devant un jury. Joséphine a mis les pieds dans le plat : « Ton accent, on l’entendra. Ta méthode aussi. » Elles ont répété dans une salle de l’antenne, Tamar debout, Joséphine avec un chronomètre et un visage sévère.

En juin 2024, Tamar a réussi le test. Le duo a pris fin en juillet, la formation a commencé en septembre.

## Une blouse à son nom

Après son stage, le laboratoire l’a gardée. Depuis l’été 2025, Tamar y travaille comme technicienne. Chaque matin, elle prélève, mesure et note.

Elle a rouvert sa demande d’équivalence, sans se presser. Le flacon d’eau de la Meuse est resté chez Joséphine, sur une étagère de la cuisine.`,
    nl: `Joséphine zette een flesje Maaswater op tafel. “Waar zou jij in dit water naar zoeken?” Tamar struikelde ineens niet meer over haar woorden. Eerst de zuurtegraad. Dan nitraten, lood, bacteriën. Ze vroeg een potlood om de methode te tekenen.

Tamar, 31, studeerde chemie aan de andere kant van de Zwarte Zee. In Luik maakte ze eerst schoon, later vulde ze rekken. Haar diploma werd niet erkend: de lijst met lesuren ontbrak en haar universiteit vond die niet meer terug.

## Kijken naar wat er wel kan

Joséphine, 64, leidde het labo van een ziekenhuis. Ze kent diploma’s en ze kent handen die weten wat ze doen. Die laatste herken je volgens haar sneller.

Week na week werkten ze aan twee lijsten. Op de eerste stond wat Tamar in België niet mocht zonder erkenning. Op de tweede stond al de rest. Die lijst was langer. Er stond een beroep op waar ze mensen zoeken: wateranalyse. Er hoorde een gratis opleiding bij van tien maanden, met een toelatingsproef.

## Eén proef, twee angsten

Van de wiskunde lag Tamar niet wakker. Van het Frans wel, en vooral van het gesprek met de jury. Joséphine draaide er niet omheen: “Je accent zullen ze horen. Je methode ook.” Ze oefenden in een lokaal van de vestiging. Tamar stond recht, Joséphine zat erbij met een chronometer en een streng gezicht.

In juni 2024 slaagde Tamar. In juli eindigde het duo, in september begon de opleiding.

## Een labojas met haar naam

Na haar stage mocht ze blijven. Sinds de zomer van 2025 is Tamar laborante. Elke ochtend neemt ze stalen, meet ze en noteert ze.

Haar aanvraag voor erkenning loopt opnieuw, zonder haast deze keer. Het flesje Maaswater staat nog bij Joséphine, op een plank in de keuken.`,
    en: `Joséphine put a small bottle of river water on the table. ‘What would you look for in this?’ All at once Tamar stopped hunting for words. The pH first. Then nitrates, lead, bacteria. She asked for a pencil to draw the method.

Tamar, 31, studied chemistry on the far side of the Black Sea. In Liège she cleaned offices and then stacked shelves. Her degree was not recognised. The list of her teaching hours was missing, and her university could no longer find it.

## Looking at what is left

Joséphine, 64, used to run a hospital laboratory. She knows about degrees, and she knows a pair of trained hands when she sees one. In her view the hands tell you sooner.

Over the weeks they wrote two lists. One held what Tamar could not do in Belgium without recognition. The other held everything else, and it was longer. On it stood a trade that is short of people, water analysis, and a free ten-month course with an entrance test.

## One test, two fears

The maths did not worry Tamar. The French did, above all the interview with the panel. Joséphine was blunt: ‘They’ll hear your accent. They’ll hear your method too.’ They rehearsed in a room at the branch, Tamar on her feet, Joséphine with a stopwatch and a stern face.

In June 2024 Tamar passed. The duo ended in July and the course began in September.

## A lab coat with her name on it

After her placement the laboratory kept her on. Since the summer of 2025 Tamar has been a technician there. Each morning she takes samples, measures them and writes down the results.

She has asked for recognition again, in her own time. The bottle of river water is still at Joséphine’s, on a shelf in the kitchen.`,
  },
  looks: {
    mentee: {
      skin: 1,
      hair: 'ponytail',
      hairColour: 'chestnut',
      hearingAid: true,
      clothes: 'scrubs',
      clothesColour: 'paper',
    },
    mentor: {
      skin: 6,
      hair: 'short',
      hairColour: 'grey',
      headwear: 'headwrap',
      glasses: true,
      clothes: 'blazer',
      clothesColour: 'marigold',
    },
  },
  pictureAlt: {
    fr: 'Dessin : Tamar, en blouse claire, porte un appareil auditif ; Joséphine, femme noire à lunettes, porte un foulard noué.',
    nl: 'Tekening: Tamar in een lichte labojas, met een hoorapparaat, en Joséphine, een zwarte vrouw met een bril en een geknoopte doek om het haar.',
    en: 'Drawing: Tamar in a pale lab coat, wearing a hearing aid, and Joséphine, a Black woman in a headwrap and glasses.',
  },
  themes: ['diplomas', 'confidence'],
}
