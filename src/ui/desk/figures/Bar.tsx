import styles from './figures.module.css'

type Part = 'came' | 'noShow' | 'booked' | 'waiting'

// As attributes: a style sheet for the desk may come along with pages of the site.
const looks = {
  came: { fill: 'var(--teal)' },
  noShow: { fill: 'var(--rim)' },
  booked: { fill: 'none', stroke: 'var(--ink)', strokeWidth: 2, vectorEffect: 'non-scaling-stroke' },
  waiting: { fill: 'var(--soft)' },
} as const satisfies Record<Part, object>

type Props = { shown: Partial<Record<Part, number>>; most: number }

/** One group of sessions: booked as the frame, in it who came and who did not; below it, thinner, who waits. */
export function Bar({ shown: { booked = 0, came = 0, noShow = 0, waiting = 0 }, most }: Props) {
  const wide = (count: number) => Math.round((count / most) * 1000)
  return (
    <svg className={styles.bar} viewBox="0 0 1000 34" preserveAspectRatio="none" focusable="false">
      <rect {...looks.came} width={wide(came)} height="22" />
      <rect {...looks.noShow} x={wide(came)} width={wide(noShow)} height="22" />
      <rect {...looks.booked} width={wide(booked)} height="22" />
      <rect {...looks.waiting} y="26" width={wide(waiting)} height="8" />
    </svg>
  )
}

export const Swatch = ({ part }: { part: Part }) => (
  <svg className={styles.swatch} width="16" height="16" viewBox="0 0 16 16" focusable="false">
    <rect {...looks[part]} width="16" height="16" />
  </svg>
)
