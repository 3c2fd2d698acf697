import type { DemoPublication } from '../../shapes'

export const theYearInFigures: DemoPublication['chapters'][number] = {
  title: { fr: 'L’année en chiffres', nl: 'Het jaar in cijfers', en: 'The year in figures' },
  body: {
    fr: `Fin 2012, DUO for a JOB voyait le jour à Bruxelles. En 2020, le compteur approche des 2 500 duos. Derrière chacun, il y a deux personnes. L’une est jeune, issue de l’immigration et cherche un emploi. L’autre a plus de 50 ans et connaît le monde du travail. Elles se voient au moins deux heures par semaine, pendant six mois au maximum.

Ce chapitre rassemble les principaux chiffres de 2020. Les chapitres suivants les expliquent.

## Ce que deviennent les duos

- **Près de 2 500** duos formés depuis le début (2020).
- **500** duos actifs au moment du premier confinement (2020).
- **9 duos actifs sur 10** restés en contact à distance (2020).
- **Près de 3 mentees sur 4** accèdent à une formation, à un stage ou à un emploi dans les douze mois (2020).
- **9 mentors sur 10** commencent ensuite un nouveau duo (2020).

La dernière ligne nous en dit long. Être mentor, c’est donner du temps chaque semaine, bénévolement. Quand on recommence, on sait exactement ce que cela demande.

## Ce qui a permis de continuer

Tout le monde n’a pas un ordinateur chez soi. En 2020, nous en avons prêté plus de 200. Des bénévoles ont aussi donné des formations de base en informatique. Nous partons chaque fois de la situation de la personne : que lui manque-t-il, les compétences, le matériel ou les deux ?

## Une année difficile autour de nous

Autour des duos aussi, l’année a été rude. Un communiqué de presse de 2020 citait trois constats :

- le Fonds monétaire international s’attend à 100 000 personnes de plus au chômage en Belgique (prévision pour 2020) ;
- la fédération des services sociaux prévoit 200 000 personnes fragilisées supplémentaires, en plus des 16,8 % de la population qui le sont déjà (2020) ;
- les demandes de revenu d’intégration augmentent de 10 %, plus de 10 000 en quelques semaines (2020).

Ce ne sont pas nos résultats. Ce sont des prévisions et des comptages faits par d’autres, en pleine crise. La même année, la Banque nationale de Belgique concluait que cinq ans de migration avaient soutenu le produit intérieur brut.

## Ce que les chiffres ne montrent pas

Un chiffre compte un emploi ou un stage. Il ne dit pas ce qui se passe entre deux personnes, semaine après semaine. Il ne dit pas non plus combien de refus précèdent un oui. C’est pourquoi nous avons aussi posé des questions. Plus de 300 mentees et mentors ont répondu à notre enquête de 2020. Leurs réponses se trouvent au chapitre 3.`,
    nl: `Eind 2012 begon DUO for a JOB in Brussel. In 2020 staat de teller op bijna 2.500 duo’s. Achter elk duo staan twee mensen: een jonge werkzoekende met een migratieachtergrond en een vijftigplusser met werkervaring. Ze zien elkaar minstens twee uur per week, hoogstens zes maanden lang.

In dit hoofdstuk vind je de belangrijkste cijfers van 2020 bij elkaar. De volgende hoofdstukken vertellen wat erachter zit.

## Hoe het de duo’s vergaat

- **Bijna 2.500** duo’s gevormd sinds de start (2020).
- **500** actieve duo’s bij het begin van de eerste lockdown (2020).
- **9 op de 10** van die duo’s hielden contact op afstand (2020).
- **Bijna 3 op de 4** mentees vinden binnen twaalf maanden een opleiding, een stage of een job (2020).
- **9 op de 10** mentoren starten daarna een nieuw duo (2020).

Dat laatste cijfer zegt ons veel. Een mentor maakt elke week tijd, als vrijwilliger. Wie daarna opnieuw begint, weet precies wat dat vraagt.

## Wat hielp om door te gaan

Niet iedereen heeft thuis een computer. In 2020 leenden we er meer dan 200 uit. Vrijwilligers gaven ook een basisopleiding IT. We bekijken het telkens per persoon: ontbreken de vaardigheden, het materiaal of allebei?

## Een zwaar jaar om ons heen

Ook rond de duo’s was het in 2020 moeilijk. Een persbericht uit dat jaar haalde drie vaststellingen aan:

- Het Internationaal Monetair Fonds verwacht 100.000 werklozen meer in België (prognose voor 2020).
- De federatie van sociale diensten verwacht 200.000 kwetsbare mensen extra, boven op de 16,8 % van de bevolking die dat al is (2020).
- Het aantal aanvragen voor een leefloon stijgt met 10 %: meer dan 10.000 in enkele weken tijd (2020).

Dat zijn niet onze resultaten. Het zijn verwachtingen en tellingen van anderen, midden in de crisis. In hetzelfde jaar kwam de Nationale Bank van België tot het besluit dat vijf jaar migratie het bruto binnenlands product vooruit had geholpen.

## Wat cijfers niet tonen

Een cijfer telt een job of een stage. Het vertelt niet wat er week na week tussen twee mensen gebeurt. Het vertelt ook niet hoe vaak iemand “nee” te horen kreeg voor er een “ja” kwam. Daarom stelden we ook vragen. Meer dan 300 mentees en mentoren vulden in 2020 onze enquête in. Wat ze antwoordden, lees je in hoofdstuk 3.`,
    en: `DUO for a JOB began in Brussels at the end of 2012. By 2020 almost 2,500 duos had been formed. Behind each one are two people: a young job seeker with a migration background, and someone over fifty with years of working life behind them. They meet for at least two hours a week, for at most six months.

This chapter puts the main figures of 2020 side by side. The chapters that follow explain them.

## How the duos fared

- **Almost 2,500** duos formed since the start (2020).
- **500** duos active when the first lockdown began (2020).
- **9 in 10** of those duos stayed in contact at a distance (2020).
- **Almost 3 in 4** mentees reach a training course, an internship or a job within twelve months (2020).
- **9 in 10** mentors go on to start a new duo (2020).

That last line tells us a lot. A mentor gives time every week, as a volunteer. Anyone who starts again knows exactly what it takes.

## What kept people going

Not everyone has a computer at home. In 2020 we lent out more than 200. Volunteers also gave basic IT training. Each time we look at the person first: is it skills that are missing, equipment, or both?

## A hard year all around

It was a hard year outside the duos too. A press release from 2020 pointed to three things:

- The International Monetary Fund expected 100,000 more unemployed people in Belgium (forecast for 2020).
- The federation of social services expected 200,000 more people to become vulnerable, on top of the 16.8% of the population who already were (2020).
- Requests for integration income, Belgium’s minimum income, rose by 10%: more than 10,000 in a few weeks (2020).

These are not our results. They are forecasts and counts made by others, in the middle of a crisis. In the same year the National Bank of Belgium concluded that five years of migration had helped the country’s gross domestic product.

## What figures leave out

A figure counts a job or an internship. It does not show what happens between two people, week after week. Nor does it show how many times someone heard ‘no’ before they heard ‘yes’. So we asked questions as well. More than 300 mentees and mentors answered our survey in 2020. Their answers are in chapter 3.`,
  },
}
