import * as migration_20261121_200000_content from './20261121_200000_content';
import * as migration_20261121_210000_search from './20261121_210000_search';

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
];
