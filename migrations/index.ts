import * as migration_20261121_200000_content from './20261121_200000_content';
import * as migration_20261121_210000_search from './20261121_210000_search';
import * as migration_20261121_220000_press from './20261121_220000_press';

export const migrations = [
  {
    up: migration_20261121_200000_content.up,
    down: migration_20261121_200000_content.down,
    name: '20261121_200000_content',
  },
  {
    up: migration_20261121_210000_search.up,
    down: migration_20261121_210000_search.down,
    name: '20261121_210000_search'
  },
  {
    up: migration_20261121_220000_press.up,
    down: migration_20261121_220000_press.down,
    name: '20261121_220000_press'
  },
];
