import type { DemoPublication } from '../../shapes'

export const theMethod: DemoPublication['chapters'][number] = {
  title: {
    fr: 'La méthode pas à pas, et ce qui a changé en 2020',
    nl: 'De methode stap voor stap, en wat er in 2020 veranderde',
    en: 'The method step by step, and what changed in 2020',
  },
  body: {
    fr: `Un duo ne se forme pas au hasard. Entre la première question et le bilan, il y a huit étapes. Les voici, avec ce que 2020 y a changé.

## Les huit étapes

1. **Séance d’info.** Elle se passe en groupe. Nous présentons le projet et les rôles, puis nous répondons aux questions.
2. **Entretien individuel.** L’équipe de coordination rencontre chaque mentee et chaque mentor, en tête à tête. On parle du profil et des attentes.
3. **Formation des mentors.** Les nouveaux mentors découvrent les outils du mentorat. Selon les sources, la formation de base dure quatre jours ou compte huit modules d’une demi-journée.
4. **Matching.** L’équipe de coordination compose les nouveaux duos. Elle tient compte du secteur, des langues, de la personnalité, des disponibilités, des besoins du mentee et des compétences du mentor.
5. **Première rencontre.** Les deux personnes font connaissance. Ensuite, chacune dit séparément si elle veut continuer.
6. **Convention de mentorat.** Elle se signe à la deuxième rencontre. Elle fixe le cadre et les engagements de chaque côté. Le duo commence officiellement.
7. **Accompagnement.** Le duo se voit au moins deux heures, une fois par semaine, pendant six mois au maximum. L’équipe reste à l’arrière-plan.
8. **Évaluation.** Après six mois, on regarde ensemble : le programme a-t-il répondu aux attentes ? Les objectifs sont-ils atteints ?

## Ce qui a changé en 2020

- Chaque activité peut aussi avoir lieu à distance, de la séance d’info à l’évaluation.
- Le programme sur place reste ouvert aux personnes moins à l’aise avec les outils numériques.
- Pour chaque personne, nous regardons ce qui bloque : les compétences ou le matériel.
- Plus de 200 ordinateurs ont été prêtés (2020), et des bénévoles donnent une formation de base en informatique.

## Ce qui n’a pas changé

L’accompagnement est gratuit pour les jeunes. Il est volontaire pour tout le monde. Après la première rencontre, on peut dire non sans devoir se justifier devant l’autre, puisque chaque personne répond de son côté. Quand la convention est signée, c’est que deux personnes ont choisi de faire ce chemin ensemble. À distance ou autour d’une table, cela reste le point de départ.`,
    nl: `Een duo ontstaat niet toevallig. Tussen de eerste vraag en de evaluatie liggen acht stappen. Je leest ze hier, met wat er in 2020 aan veranderde.

## De acht stappen

1. **Infosessie.** Je komt in groep samen. We stellen het project en de rollen voor en beantwoorden vragen.
2. **Intakegesprek.** Een coördinator spreekt met elke toekomstige mentee en mentor apart. Het gaat over je profiel en je verwachtingen.
3. **Mentoropleiding.** Nieuwe mentoren leren werken met de instrumenten van mentoring. De basisopleiding duurt vier dagen of telt acht modules van een halve dag: de bronnen verschillen.
4. **Matching.** De coördinatoren stellen nieuwe duo’s samen. Ze letten op sector, talen, persoonlijkheid, beschikbaarheid, de noden van de mentee en de vaardigheden van de mentor.
5. **Eerste ontmoeting.** Mentee en mentor leren elkaar kennen. Daarna beslist elk apart of het duo doorgaat.
6. **Mentoringovereenkomst.** Beiden tekenen bij de tweede ontmoeting. Daarin staan het kader en de afspraken. Dat is de officiële start.
7. **Begeleiding.** Het duo ziet elkaar minstens twee uur, één keer per week, hoogstens zes maanden lang. De coördinator blijft op de achtergrond.
8. **Evaluatie.** Na zes maanden kijken we terug. Was het programma wat je ervan verwachtte? Zijn de doelen bereikt?

## Wat er in 2020 veranderde

- Elke activiteit kan ook op afstand, van de infosessie tot de evaluatie.
- Het programma ter plaatse blijft open voor wie zich minder thuis voelt in digitale tools.
- Bij elke persoon bekijken we wat er in de weg zit: vaardigheden of materiaal.
- Er werden meer dan 200 computers uitgeleend (2020), en vrijwilligers geven een basisopleiding IT.

## Wat hetzelfde bleef

De begeleiding is gratis voor de jongere. Iedereen doet vrijwillig mee. Na de eerste ontmoeting kan je nee zeggen zonder dat je je tegenover de ander moet verantwoorden, want elk antwoordt apart. Staan er twee handtekeningen onder de overeenkomst, dan hebben twee mensen voor elkaar gekozen. Op afstand of rond de tafel: daar begint het mee.`,
    en: `A duo does not come about by chance. Eight steps lead from the first question to the final review. Here they are, along with what 2020 changed.

## The eight steps

1. **Info session.** You come together as a group. We present the project and the roles, and answer questions.
2. **Intake interview.** A coordinator meets each future mentee and mentor alone. You talk about your profile and what you expect.
3. **Mentor training.** New mentors learn to use the tools of mentoring. Sources differ on the length of this basic training: four days, or eight half-day modules.
4. **Matching session.** The coordinators put new duos together. They look at sector, languages, personality, availability, the mentee’s needs and the mentor’s skills.
5. **First meeting.** Mentor and mentee get to know each other. Afterwards each decides separately whether to go on.
6. **Mentoring agreement.** Both sign it at their second meeting. It sets out the framework and what each of them commits to. This is the official start.
7. **Support period.** The duo meets for at least two hours, once a week, for at most six months. The coordinator stays in the background.
8. **Evaluation.** After six months we look back. Was the programme what you expected? Were the goals reached?

## What changed in 2020

- Every activity can also happen at a distance, from the info session to the evaluation.
- The on-site programme stays open for people who are less at ease with digital tools.
- For each person we look at what stands in the way: skills or equipment.
- More than 200 computers were lent out (2020), and volunteers give basic IT training.

## What stayed the same

The young person pays nothing. Everyone takes part of their own free will. After the first meeting you can say no without having to explain yourself to the other person, because each of you answers separately. Once there are two signatures on the agreement, two people have chosen to do this together. At a distance or around a table, that is where it begins.`,
  },
}
