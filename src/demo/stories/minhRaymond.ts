import type { DemoStory } from '../shapes'

export const minhRaymond: DemoStory = {
  key: 'minh-raymond',
  title: {
    fr: 'Depuis un mois, il ne disait plus que « oui, chef »',
    nl: 'Een maand lang zei hij alleen nog “oui, chef”',
    en: 'For a month, all he said was ‘oui, chef’',
  },
  summary: {
    fr: 'Un rire en cuisine, et Minh a cessé de parler français au travail. Raymond l’a emmené au marché, une liste à la main.',
    nl: 'Er werd gelachen in de keuken en Minh zweeg. Raymond nam hem mee naar de markt, met een lijstje in de hand.',
    en: 'Someone laughed in the kitchen and Minh stopped speaking French at work. Raymond took him to the market with a list.',
  },
  publishedOn: '2023-06-15',
  mentee: 'Minh',
  mentor: 'Raymond',
  branch: 'paris',
  sector: 'hospitality',
  period: { from: '2022-10', to: '2023-04' },
  quotes: [
    {
      text: {
        fr: 'Mon accent n’a pas changé. C’est ma voix qui est revenue.',
        nl: 'Mijn accent is niet veranderd. Mijn stem is teruggekomen.',
        en: 'My accent is the same. It’s my voice that came back.',
      },
      speaker: 'Minh',
      role: 'mentee',
      language: 'fr',
    },
    {
      text: {
        fr: 'Je lui ai dit : parle moins vite, mais parle fort. En salle, j’ai fait toute ma carrière comme ça.',
        nl: 'Ik zei: praat trager, maar praat luid. Zo heb ik het in de zaal mijn hele loopbaan gedaan.',
        en: 'I told him: slow down, but speak up. That’s how I got through a whole career in dining rooms.',
      },
      speaker: 'Raymond',
      role: 'mentor',
      language: 'fr',
    },
  ],
  body: {
    fr: `Un soir de service, Minh a annoncé un plat et quelqu’un a répété sa phrase en l’imitant. Toute la cuisine a ri. Ce n’était pas méchant, paraît-il. Depuis ce soir-là, Minh ne disait plus que deux mots : « oui, chef ».

Minh a 24 ans. Il a appris à cuisiner au Vietnam, dans une salle de huit tables. À Paris, il travaillait comme plongeur, quelques heures par semaine, et cherchait une place de commis. Aux entretiens, il répondait par des signes de tête.

## Le marché du jeudi

Raymond, 70 ans, a été maître d’hôtel pendant quarante ans. Il a grandi en Martinique et n’a jamais perdu son accent. Il n’a pas proposé de cours. Il a proposé le marché.

Chaque jeudi, Minh recevait une liste de cinq produits et une mission. Demander d’où viennent les poireaux. Goûter un fromage avant de l’acheter. Refuser un poisson trop vieux, poliment. Raymond restait deux étals plus loin et regardait les fruits.

La première semaine, Minh est revenu avec trois produits sur cinq. La sixième, le fromager l’appelait par son prénom.

## Dire non en français

Ensuite, ils ont répété les entretiens, mais debout, en tablier, avec du bruit : Raymond allumait la radio et entrechoquait des casseroles. Minh devait annoncer, demander, corriger. Surtout, il devait dire : « Je n’ai pas compris, répétez, s’il vous plaît. » C’est la phrase qu’il a le plus travaillée.

Ils ont aussi parlé de l’imitation. Raymond a raconté les siennes.

## Au passe

Au printemps 2023, Minh a été engagé comme commis dans un bistrot de quartier. Le contrat couvre une saison, avec une promesse de discussion à la fin. Certains soirs, c’est lui qui annonce les plats.

Le jeudi, il va encore au marché. Raymond l’accompagne quand ses genoux sont d’accord.`,
    nl: `Op een drukke avond riep Minh een gerecht af en iemand bauwde hem na. De hele keuken lachte. Het was niet slecht bedoeld, zeiden ze. Vanaf die avond zei Minh nog maar twee woorden: “oui, chef”.

Minh is 24. Hij leerde koken in Vietnam, in een zaak met acht tafels. In Parijs deed hij een paar uur per week de afwas en zocht hij een plaats als hulpkok. Op gesprekken antwoordde hij door te knikken.

## De markt op donderdag

Raymond is 70. Hij was veertig jaar maître d’hôtel. Hij groeide op in Martinique en dat hoor je nog altijd. Lessen stelde hij niet voor. Wel de markt.

Elke donderdag kreeg Minh een lijstje met vijf producten en een opdracht. Vragen waar de prei vandaan komt. Een kaas proeven voor je hem koopt. Beleefd nee zeggen tegen vis die niet meer vers is. Raymond stond twee kramen verder en keek naar het fruit.

De eerste week kwam Minh terug met drie van de vijf producten. Na zes weken kende de kaasboer zijn naam.

## Nee zeggen in het Frans

Daarna oefenden ze sollicitatiegesprekken, maar dan rechtop, met een schort aan en met lawaai erbij. Raymond zette de radio aan en sloeg met potten en pannen. Minh moest afroepen, vragen stellen, verbeteren. En vooral: “Ik heb het niet begrepen, kunt u het herhalen?” Die zin oefende hij het vaakst.

Ook over het nabauwen praatten ze. Raymond vertelde hoe het hem was vergaan.

## Aan het doorgeefluik

In de lente van 2023 kon Minh beginnen als hulpkok in een buurtrestaurant. Het contract loopt één seizoen, daarna praten ze verder. Op sommige avonden roept hij de gerechten af.

Op donderdag gaat hij nog altijd naar de markt. Raymond komt mee als zijn knieën het toelaten.`,
    en: `One busy evening Minh called out a dish and somebody copied the way he said it. The whole kitchen laughed. No harm was meant, they told him. From that night on, Minh used two words at work: ‘oui, chef’.

Minh is 24. He learned to cook in Vietnam, in a place with eight tables. In Paris he washed dishes for a few hours a week and was looking for work as a junior cook. At interviews he answered by nodding.

## Thursday market

Raymond, 70, spent forty years as a head waiter. He grew up in Martinique, and you can still hear it. He didn’t offer lessons. He offered the market.

Every Thursday Minh was given a list of five things to buy and a task. Ask where the leeks come from. Taste a cheese before buying it. Turn down a fish that is past its best, politely. Raymond stood two stalls away and studied the fruit.

In the first week Minh came back with three things out of five. By the sixth, the cheesemonger knew his name.

## Saying no in French

Next they rehearsed interviews, but standing up, in aprons and with a racket going on: Raymond turned up the radio and banged the pans. Minh had to call out, ask, put things right. Above all he had to say, ‘I didn’t catch that, could you say it again?’ No other sentence got so much practice.

They also talked about being mimicked. Raymond had stories of his own.

## At the pass

In the spring of 2023 a neighbourhood bistro took Minh on as a junior cook. The contract runs for one season, and they will talk again at the end. Some nights he is the one who calls the dishes.

On Thursdays he still goes to the market. Raymond comes along when his knees agree.`,
  },
  looks: {
    mentee: { skin: 2, hair: 'short', hairColour: 'black', clothes: 'apron', clothesColour: 'terracotta' },
    mentor: { skin: 5, hair: 'bald', hairColour: 'white', beard: 'goatee', clothes: 'shirt', clothesColour: 'paper' },
  },
  pictureAlt: {
    fr: 'Dessin : Minh, jeune homme en tablier, et Raymond, homme noir chauve à la barbichette blanche, en chemise.',
    nl: 'Tekening: Minh, een jonge man met een schort, en Raymond, een kale zwarte man met een witte sik.',
    en: 'Drawing: Minh, a young man in an apron, and Raymond, a bald Black man with a white goatee.',
  },
  themes: ['languages', 'confidence'],
}
