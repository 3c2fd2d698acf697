import type { DemoPublication } from '../../shapes'

export const startAndLookingBack: DemoPublication['chapters'][number] = {
  title: {
    fr: 'Au début, des outils. Après coup, la confiance',
    nl: 'Eerst tools. Achteraf zelfvertrouwen',
    en: 'Tools at the start, confidence in hindsight',
  },
  body: {
    fr: `Posez deux fois la même question, au début du chemin et à la fin. Vous n’aurez pas la même réponse.

## Au début

La plupart des jeunes demandent des outils et des techniques de recherche d’emploi :

- un CV que l’on lit jusqu’au bout ;
- une lettre qui parle de la place proposée ;
- un entretien que l’on a pu préparer.

La demande est juste. Ces outils sont nécessaires, et un duo commence souvent par là.

## Après coup

Avec du recul, les jeunes parlent d’autre chose : la confiance, le réseau et la discrimination. On comprend que le CV était bon, et que l’on doutait de soi. Que des places se trouvent par des gens que l’on connaît. Que le refus ne venait pas toujours d’une erreur dans la lettre.

## Ce que nous en retenons

Il faut commencer par ce que la personne demande, puis laisser la place à ce qui vient ensuite. Six mois en donnent le temps. Une séance unique sur le CV ne le donne pas.`,
    nl: `Stel dezelfde vraag twee keer: aan het begin van de weg en aan het einde. Je krijgt niet twee keer hetzelfde antwoord.

## Aan het begin

De meeste jongeren vragen naar tools en technieken om werk te zoeken:

- een cv dat iemand tot het einde leest;
- een brief die over die ene job gaat;
- een gesprek dat je vooraf kan oefenen.

Dat is een terechte vraag. Je hebt die tools nodig, en veel duo’s beginnen ermee.

## Achteraf

Wie terugkijkt, heeft het over iets anders: zelfvertrouwen, netwerk en discriminatie. Dan blijkt dat het cv goed was, maar dat je aan jezelf twijfelde. Dat je sommige jobs alleen vindt via mensen die je kent. En dat een weigering niet altijd aan een fout in je brief lag.

## Wat we daaruit leren

Begin bij wat iemand vraagt, en maak daarna ruimte voor wat er nog komt. In zes maanden tijd kan dat. Met één sessie over het cv lukt dat niet.`,
    en: `Ask the same question twice, once at the start of the road and once at the end. You will not get the same answer.

## At the start

Most young people ask for the tools and techniques of looking for a job:

- a CV that someone reads to the end;
- a letter that speaks about this job and no other;
- an interview that they have been able to practise.

It is a fair request. These tools are needed, and a duo often begins with them.

## Looking back

With hindsight, young people talk about something else: confidence, network and discrimination. The CV was good, they realise, but they doubted themselves. Some jobs are found through people you know. And a refusal did not always come from a mistake in the letter.

## What we take from this

Start with what the person asks for, then leave room for what comes after it. Six months allow for that. A single session about a CV does not.`,
  },
}
