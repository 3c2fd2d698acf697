import type { Look } from '../../shapes'

type Bystander =
  | 'braids'
  | 'greyMan'
  | 'scarf'
  | 'locs'
  | 'blond'
  | 'whiteBob'
  | 'turban'
  | 'whiteBun'
  | 'wrap'
  | 'bald'
  | 'greyCurls'
  | 'afro'
  | 'cap'
  | 'moustache'
  | 'shortGrey'
  | 'darkCurls'
  | 'ponytail'
  | 'crop'

/** People who appear in scenes without a story of their own. */
export const cast: Record<Bystander, Look> = {
  braids: { skin: 5, hair: 'braids', hairColour: 'black', clothes: 'jumper', clothesColour: 'teal' },
  greyMan: { skin: 5, hair: 'short', hairColour: 'grey', glasses: true, clothes: 'shirt', clothesColour: 'blush' },
  scarf: {
    skin: 3,
    hair: 'long',
    hairColour: 'black',
    headwear: 'headscarf',
    clothes: 'cardigan',
    clothesColour: 'plum',
  },
  locs: { skin: 6, hair: 'locs', hairColour: 'black', clothes: 'hoodie', clothesColour: 'terracotta' },
  blond: { skin: 1, hair: 'short', hairColour: 'blond', clothes: 'shirt', clothesColour: 'teal' },
  whiteBob: { skin: 2, hair: 'bob', hairColour: 'white', clothes: 'blazer', clothesColour: 'plum' },
  turban: {
    skin: 4,
    hair: 'short',
    hairColour: 'grey',
    headwear: 'turban',
    beard: 'full',
    clothes: 'blazer',
    clothesColour: 'teal',
  },
  whiteBun: { skin: 1, hair: 'bun', hairColour: 'white', clothes: 'cardigan', clothesColour: 'terracotta' },
  wrap: {
    skin: 6,
    hair: 'short',
    hairColour: 'grey',
    headwear: 'headwrap',
    clothes: 'blazer',
    clothesColour: 'marigold',
  },
  bald: { skin: 4, hair: 'bald', hairColour: 'grey', beard: 'full', clothes: 'shirt', clothesColour: 'paper' },
  greyCurls: {
    skin: 2,
    hair: 'curls',
    hairColour: 'grey',
    glasses: true,
    beard: 'stubble',
    clothes: 'jumper',
    clothesColour: 'blush',
  },
  afro: { skin: 6, hair: 'afro', hairColour: 'black', clothes: 'shirt', clothesColour: 'marigold' },
  cap: { skin: 3, hair: 'short', hairColour: 'brown', headwear: 'cap', clothes: 'hoodie', clothesColour: 'ink' },
  moustache: {
    skin: 2,
    hair: 'receding',
    hairColour: 'grey',
    beard: 'moustache',
    clothes: 'polo',
    clothesColour: 'marigold',
  },
  shortGrey: { skin: 1, hair: 'short', hairColour: 'grey', hearingAid: true, clothes: 'jumper', clothesColour: 'teal' },
  darkCurls: { skin: 4, hair: 'curls', hairColour: 'black', clothes: 'jumper', clothesColour: 'terracotta' },
  ponytail: { skin: 2, hair: 'ponytail', hairColour: 'brown', clothes: 'shirt', clothesColour: 'plum' },
  crop: { skin: 5, hair: 'crop', hairColour: 'black', beard: 'goatee', clothes: 'polo', clothesColour: 'teal' },
}
