import styles from './Isotype.module.css'

/** So many in so many, counted out in circles and arches: for ratios of up to ten. */
export function Isotype({ value, outOf }: { value: number; outOf: number }) {
  const whole = outOf <= 10 && Number.isInteger(value) && Number.isInteger(outOf)
  if (!whole) return null
  const forms = Array.from({ length: outOf }, (_, index) => (index % 2 ? arch : circle)(4 + index * 26))
  return (
    <svg
      className={styles.isotype}
      viewBox={`0 0 ${outOf * 26} 28`}
      width={outOf * 24}
      height={26}
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.reached} d={forms.slice(0, value).join('')} />
      <path d={forms.slice(value).join('')} />
    </svg>
  )
}

const circle = (x: number) => `M${x} 14a10 10 0 0 1 20 0 10 10 0 0 1-20 0z`
const arch = (x: number) => `M${x} 24V14a10 10 0 0 1 20 0v10z`
