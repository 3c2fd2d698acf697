import type { Texts } from '../shapes'

export const methodSteps: { title: Texts; text: Texts }[] = [
  {
    title: { fr: 'La séance d’info', nl: 'De infosessie', en: 'The info session' },
    text: {
      fr: 'Tout commence en groupe. Nous présentons le projet, le rôle du mentor et celui du mentee. Nous disons aussi combien de temps cela demande. Ensuite, la parole est à vous : posez toutes vos questions. La séance a lieu dans une antenne ou en ligne. Vous ne décidez rien sur place. Vous rentrez, vous réfléchissez, et vous nous dites plus tard si vous continuez.',
      nl: 'Het begint in groep. We stellen het project voor en leggen uit wat een mentor doet en wat een mentee mag verwachten. Je hoort ook hoeveel tijd het vraagt. Daarna is het jouw beurt: stel gerust al je vragen. De sessie is in een vestiging of online. Je hoeft niet meteen te beslissen. Denk er thuis rustig over na en laat het ons later weten.',
      en: 'It starts in a group. We explain the project, what a mentor does and what a mentee can expect. You also hear how much time it takes. Then it is your turn: ask anything you like. The session is at a branch or online. You do not have to decide on the spot. Go home, think about it, and tell us later whether you want to go on.',
    },
  },
  {
    title: { fr: 'L’entretien', nl: 'Het gesprek', en: 'The intake interview' },
    text: {
      fr: 'Vous rencontrez ensuite une personne de la coordination, en tête à tête. Chaque futur mentor et chaque futur mentee passe par cet entretien. Qu’avez-vous déjà fait ? Quelles langues parlez-vous ? Quand avez-vous du temps ? Qu’attendez-vous de l’autre ? Il n’y a pas de bonne ou de mauvaise réponse. Nous apprenons à vous connaître, et vous voyez si un duo vous convient en ce moment.',
      nl: 'Daarna praat je onder vier ogen met een coördinator. Elke toekomstige mentor en elke toekomstige mentee heeft zo’n gesprek. Wat heb je al gedaan? Welke talen spreek je? Wanneer heb je tijd? Wat verwacht je van de ander? Er zijn geen juiste of foute antwoorden. Wij leren je kennen, en jij ontdekt of een duo nu bij je past.',
      en: 'Next you talk with a coordinator, just the two of you. Every future mentor and every future mentee has this conversation. What have you done so far? Which languages do you speak? When are you free? What do you expect from the other person? There are no right or wrong answers. We get to know you, and you find out whether a duo suits you now.',
    },
  },
  {
    title: { fr: 'La formation des mentors', nl: 'De mentoropleiding', en: 'The mentor training' },
    text: {
      fr: 'Une longue carrière ne suffit pas pour bien accompagner quelqu’un. C’est pourquoi chaque nouveau mentor suit d’abord une formation de base. On y découvre les outils du mentorat : écouter, poser les bonnes questions, connaître ses limites. Selon l’année et le lieu, elle dure quatre jours ou huit demi-journées. On y rencontre aussi d’autres mentors qui débutent, avec les mêmes doutes et la même curiosité.',
      nl: 'Een lange loopbaan maakt je nog geen goede mentor. Daarom volgt elke nieuwe mentor eerst een basisopleiding. Je leert er werken met de instrumenten van mentoring: luisteren, goede vragen stellen, je grenzen kennen. Afhankelijk van het jaar en de plaats duurt de opleiding vier dagen of acht halve dagen. Je ontmoet er ook andere beginnende mentoren, met dezelfde twijfels en dezelfde nieuwsgierigheid.',
      en: 'A long career does not make you a mentor all by itself. So every new mentor first takes a basic course. You practise the tools of mentoring: listening, asking good questions, knowing your limits. Depending on the year and the place, the course takes four days or eight half-days. You also meet other new mentors, with the same doubts and the same curiosity as you.',
    },
  },
  {
    title: { fr: 'La composition des duos', nl: 'De matching', en: 'The matching' },
    text: {
      fr: 'L’équipe de coordination se réunit pour composer les nouveaux duos. Elle regarde le secteur, les langues, le caractère et les disponibilités. Elle compare ce dont le mentee a besoin avec ce que le mentor sait faire. Ce n’est pas une machine qui choisit : ce sont des personnes qui vous ont rencontrés tous les deux. Parfois, la bonne rencontre demande un peu de patience.',
      nl: 'De coördinatoren zitten samen om nieuwe duo’s te vormen. Ze kijken naar de sector, de talen, het karakter en de vrije momenten. Ze leggen naast elkaar wat de mentee nodig heeft en wat de mentor goed kan. Er kiest geen computer. Dat doen mensen die jullie allebei al hebben gesproken. Soms vraagt een goede match wat geduld.',
      en: 'The coordinators sit down together to form new duos. They look at sector, languages, character and free hours. They put what the mentee needs beside what the mentor does well. It is not a computer that chooses: it is people, and they have met you both. Sometimes the right match takes a little patience.',
    },
  },
  {
    title: { fr: 'La première rencontre', nl: 'De eerste ontmoeting', en: 'The first meeting' },
    text: {
      fr: 'Vous voilà face à face pour la première fois. Pas de CV à corriger ce jour-là. Vous parlez de votre parcours, de ce que vous aimez, de ce qui vous inquiète. Après la rencontre, chaque personne décide de son côté si elle veut continuer. Un non est permis, et ce n’est pas un échec : mieux vaut le dire tôt.',
      nl: 'Jullie zitten voor het eerst tegenover elkaar. Vandaag hoeft er nog geen cv op tafel. Je vertelt wie je bent, wat je graag doet en waar je je zorgen over maakt. Na de ontmoeting beslissen jullie elk apart of jullie verdergaan. Nee zeggen mag. Dat is geen mislukking: beter vroeg dan laat.',
      en: 'You sit across from each other for the first time. No CV to correct today. You talk about where you come from, what you like doing and what worries you. Afterwards each of you decides, separately, whether to go on. You may say no. That is not a failure: it is better said early than late.',
    },
  },
  {
    title: { fr: 'La convention', nl: 'De overeenkomst', en: 'The mentoring agreement' },
    text: {
      fr: 'Vous dites oui tous les deux ? Alors vous vous revoyez, et vous signez ensemble une convention de mentorat. Elle tient en quelques engagements : à quel rythme vous vous voyez, ce que chaque personne peut attendre de l’autre, et quel est le cadre. Ce n’est pas un contrat de travail. C’est une parole donnée, par écrit. À partir de ce moment, le duo existe officiellement.',
      nl: 'Zeggen jullie allebei ja? Dan spreken jullie een tweede keer af en ondertekenen jullie samen een mentoringovereenkomst. Daarin staat het kader: hoe vaak jullie elkaar zien en wat jullie van elkaar mogen verwachten. Het is geen arbeidscontract. Je geeft elkaar je woord, op papier. Vanaf dat moment is het duo officieel gestart.',
      en: 'Have you both said yes? Then you meet a second time and sign a mentoring agreement together. It sets out the framework: how often you meet, and what each of you can count on from the other. It is not a contract of employment. It is your word to each other, on paper. From that moment, the duo has officially begun.',
    },
  },
  {
    title: { fr: 'L’accompagnement', nl: 'De begeleiding', en: 'The support period' },
    text: {
      fr: 'Chaque semaine, vous vous voyez au moins deux heures, pendant six mois au plus. Vous choisissez ensemble par où commencer : un CV, un appel que l’on n’ose pas passer, un entretien à préparer, un réseau à construire. La coordination reste à l’arrière-plan. Elle prend des nouvelles et elle intervient quand le duo coince. Vous pouvez l’appeler sans attendre que cela aille mal.',
      nl: 'Elke week zien jullie elkaar minstens twee uur, hoogstens zes maanden lang. Jullie kiezen samen waar jullie beginnen: een cv, een telefoontje waar je tegen opziet, een sollicitatiegesprek, een netwerk. Een coördinator blijft op de achtergrond. Die vraagt hoe het gaat en helpt als het stokt. Je mag altijd bellen, ook als er nog niets misloopt.',
      en: 'You meet once a week, for at least two hours, for six months at most. Together you choose where to start: a CV, a telephone call you keep putting off, a job interview, a network. A coordinator stays in the background, asks how things are going and helps when the duo gets stuck. You can call before anything goes wrong.',
    },
  },
  {
    title: { fr: 'Le bilan', nl: 'De evaluatie', en: 'The evaluation' },
    text: {
      fr: 'Après six mois, vous faites le point avec la coordination. Le programme a-t-il répondu à vos attentes ? Les buts fixés au départ sont-ils atteints ? Qu’est-ce qui a changé, même un peu ? Vos réponses nous servent à faire mieux. Ensuite, chacun est libre. Beaucoup de mentors repartent avec un nouveau mentee : neuf sur dix en 2020.',
      nl: 'Na zes maanden kijken jullie samen met de coördinator terug. Was het programma wat je ervan verwachtte? Zijn de doelen van het begin bereikt? Wat is er veranderd, al is het maar een beetje? Met jullie antwoorden kunnen we het beter doen. Daarna is iedereen weer vrij. Veel mentoren beginnen opnieuw: in 2020 waren dat er negen op de tien.',
      en: 'After six months you look back together with the coordinator. Was the programme what you expected? Did you reach the goals you set at the start? What has changed, even a little? Your answers help us to do better. After that, you are both free again. Many mentors start afresh with a new mentee: nine in ten did in 2020.',
    },
  },
]
