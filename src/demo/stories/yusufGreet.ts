import type { DemoStory } from '../shapes'

export const yusufGreet: DemoStory = {
  key: 'yusuf-greet',
  title: {
    fr: 'L’intérim qui est devenu une équipe',
    nl: 'De interimjob die een vaste ploeg werd',
    en: 'The temp job that became a team',
  },
  summary: {
    fr: 'Chaque vendredi, Yusuf attendait un SMS pour savoir s’il travaillerait lundi. Avec Greet, il a appris à poser la question lui-même.',
    nl: 'Elke vrijdag wachtte Yusuf op een sms: was er maandag werk? Met Greet leerde hij om het zelf te vragen.',
    en: 'Every Friday Yusuf waited for a text to learn whether he had work on Monday. With Greet he learned to ask the question himself.',
  },
  publishedOn: '2023-05-22',
  mentee: 'Yusuf',
  mentor: 'Greet',
  branch: 'mechelen',
  sector: 'building',
  period: { from: '2022-09', to: '2023-02' },
  quotes: [
    {
      text: {
        fr: 'Je travaillais bien, mais personne ne le savait. Moi non plus, en fait.',
        nl: 'Ik werkte goed, maar niemand wist dat. Ik eigenlijk ook niet.',
        en: 'I did good work, but nobody knew. I didn’t really know myself.',
      },
      speaker: 'Yusuf',
      role: 'mentee',
      language: 'nl',
    },
    {
      text: {
        fr: 'Sur un chantier, celui qui se tait passe pour content. Il fallait donc qu’il parle.',
        nl: 'Wie op een werf zwijgt, die is content, denken ze. Dus moest hij iets zeggen.',
        en: 'Keep quiet on a building site and they think you’re happy. So he had to say something.',
      },
      speaker: 'Greet',
      role: 'mentor',
      language: 'nl',
    },
  ],
  body: {
    fr: `Le vendredi à seize heures, Yusuf posait son téléphone sur le tableau de bord et le regardait. Un message voulait dire : du travail lundi. Pas de message voulait dire : on verra. Cela durait depuis quatorze mois.

Yusuf a 23 ans. Il est né à Malines, ses grands-parents viennent d’Anatolie. Il isolait des toitures en intérim, une semaine ici, trois jours là. Un logement à lui ou un crédit pour une voiture : avec des contrats d’une semaine, il ne fallait pas y penser.

## Un carnet orange

Greet, 57 ans, a dirigé des chantiers pendant vingt-cinq ans. Elle a invité Yusuf à boire un café en face d’un immeuble couvert d’échafaudages. « Explique-moi ce qu’ils font mal », a-t-elle dit. Il a parlé une demi-heure.

Elle lui a donné un carnet orange. Chaque soir, il y notait trois lignes : ce qu’il avait fait, ce qui avait bloqué, ce qu’il avait appris. En novembre, le carnet comptait vingt-neuf chantiers. Yusuf n’en revenait pas.

Ensemble, ils ont aussi préparé l’examen de sécurité, que beaucoup de chantiers exigent. Yusuf l’a réussi du premier coup.

## La conversation près de la camionnette

Restait le plus difficile : demander. Greet jouait le contremaître, bras croisés, pressé de partir. Yusuf devait dire en une minute ce qu’il savait faire et ce qu’il voulait. La première fois, il a regardé ses chaussures tout du long.

En janvier, il l’a fait pour de vrai, à côté de la camionnette. Il avait le carnet dans la poche. Le contremaître l’a feuilleté, puis a demandé s’il pouvait le montrer au bureau.

## Lundi, sept heures

Yusuf a signé un contrat à durée indéterminée en février 2023. Il fait partie d’une équipe de cinq. Le vendredi à seize heures, il range ses outils. Il sait où il sera lundi.

Il a acheté un deuxième carnet. Celui-là, il l’utilise pour les apprentis qu’il commence à former.`,
    nl: `Op vrijdag om vier uur legde Yusuf zijn gsm op het dashboard en keek ernaar. Een sms betekende: maandag werk. Geen sms betekende: we zien wel. Zo ging het al veertien maanden.

Yusuf is 23. Hij is geboren in Mechelen, zijn grootouders komen uit Anatolië. Als uitzendkracht isoleerde hij daken, een week hier, drie dagen daar. Een eigen plek huren of een lening voor een auto, dat zat er niet in met weekcontracten.

## Een oranje boekje

Greet, 57, leidde vijfentwintig jaar lang bouwwerven. Ze trakteerde Yusuf op een koffie tegenover een gebouw dat in de steigers stond. “Zeg eens wat ze daar verkeerd doen”, zei ze. Hij was een halfuur aan het woord.

Ze gaf hem een oranje boekje. Elke avond schreef hij er drie regels in: wat heb ik gedaan, wat liep er mis, wat heb ik geleerd. In november stonden er negenentwintig werven in. Daar schrok hij zelf van.

Ze leerden ook samen voor het veiligheidsattest dat op veel werven verplicht is. Yusuf slaagde van de eerste keer.

## Het gesprek bij de camionnette

Het moeilijkste moest nog komen: het vragen. Greet speelde de ploegbaas, armen gekruist, klaar om te vertrekken. Yusuf kreeg één minuut om te zeggen wat hij kon en wat hij wilde. De eerste keer keek hij de hele tijd naar zijn schoenen.

In januari deed hij het echt, naast de camionnette. Het boekje zat in zijn zak. De ploegbaas bladerde erin en vroeg of hij het op kantoor mocht laten zien.

## Maandag, zeven uur

In februari 2023 tekende Yusuf een vast contract. Hij hoort nu bij een ploeg van vijf. Op vrijdag om vier uur ruimt hij zijn gereedschap op. Hij weet waar hij maandag staat.

Hij heeft een tweede boekje gekocht. Dat gebruikt hij voor de leerjongens die met hem meelopen.`,
    en: `At four on a Friday, Yusuf would lay his phone on the dashboard and stare at it. A text meant work on Monday. No text meant wait and see. That had been going on for fourteen months.

Yusuf is 23. He was born in Mechelen; his grandparents come from Anatolia. He insulated roofs for a temp agency, a week here, three days there. Renting his own place or borrowing for a car was out of the question on weekly contracts.

## An orange notebook

Greet, 57, spent twenty-five years running building sites. She bought Yusuf a coffee opposite a block wrapped in scaffolding. ‘Tell me what they’re doing wrong over there,’ she said. He talked for half an hour.

She gave him an orange notebook. Each evening he wrote three lines in it: what I did, what went wrong, what I learned. By November it held twenty-nine sites. That surprised no one more than Yusuf.

They also studied for the safety certificate that many sites ask for. He passed first time.

## The talk beside the van

The hard part was still to come: asking. Greet played the foreman, arms folded, about to leave. Yusuf had one minute to say what he could do and what he wanted. The first time, he looked at his boots from start to finish.

In January he did it for real, beside the van, with the notebook in his pocket. The foreman leafed through it and asked if he could show it to the office.

## Monday, seven o’clock

In February 2023 Yusuf signed a permanent contract. He belongs to a crew of five. At four on a Friday he packs up his tools, and he knows where he will be on Monday.

He has bought a second notebook. That one is for the trainees who now work alongside him.`,
  },
  looks: {
    mentee: {
      skin: 3,
      hair: 'short',
      hairColour: 'black',
      headwear: 'cap',
      beard: 'stubble',
      clothes: 'overalls',
      clothesColour: 'teal',
    },
    mentor: { skin: 2, hair: 'bob', hairColour: 'ginger', clothes: 'polo', clothesColour: 'paper' },
  },
  pictureAlt: {
    fr: 'Dessin : Yusuf, jeune homme en salopette avec une casquette, et Greet, femme aux cheveux roux coupés au carré.',
    nl: 'Tekening: Yusuf, een jonge man met een pet en een werkoverall, en Greet, een vrouw met halflang rood haar.',
    en: 'Drawing: Yusuf, a young man in a cap and overalls, and Greet, a woman with a ginger bob.',
  },
  themes: ['confidence', 'employers'],
}
