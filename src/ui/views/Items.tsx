import type { CardItem } from '../cards/CardItem'
import { Cards } from '../components/Cards'
import { Covers } from '../components/Covers'
import { Doors } from '../components/Doors'
import { Lines } from '../components/Lines'
import { Timetable } from '../components/Timetable'
import type { Page } from '../page'
import styles from './Items.module.css'

export type Variant = 'stories' | 'news' | 'campaigns' | 'publications' | 'events' | 'press' | 'branches'

type Props = { page: Page; items: CardItem[]; variant: Variant }

/** The items of a list, each kind in the shape that suits it, under the words of their group where they have one. */
export function Items({ page, items, variant }: Props) {
  const groups = [...new Set(items.map(({ group }) => group))]
  if (groups.length === 1 && !groups[0]) return <Group page={page} items={items} variant={variant} level={2} />
  return (
    <>
      {groups.map((group) => (
        <section key={group} className={styles.group}>
          {group && <h2>{group}</h2>}
          <Group
            page={page}
            items={items.filter((item) => item.group === group)}
            variant={variant}
            level={group ? 3 : 2}
          />
        </section>
      ))}
    </>
  )
}

function Group({ page, items, variant, level }: Props & { level: 2 | 3 }) {
  switch (variant) {
    case 'publications':
      return <Covers items={items} level={level} />
    case 'events':
      return <Timetable page={page} items={items} level={level} />
    case 'press':
      return <Lines page={page} items={items} level={level} />
    case 'branches':
      return <Doors items={items} level={level} />
    default:
      return <Cards items={items} level={level} priority wide={variant === 'campaigns'} />
  }
}
