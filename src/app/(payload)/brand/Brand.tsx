import { mark, markColours } from '@/ui/logo/mark'

const Mark = ({ height }: { height: number }) => (
  <svg viewBox={mark.viewBox} height={height} aria-hidden="true" focusable="false">
    {mark.paths.map(({ d, fill }) => (
      <path key={d} d={d} fill={markColours[fill]} />
    ))}
  </svg>
)

/** The small mark in the corner of the admin. */
export const BrandIcon = () => <Mark height={22} />

/** The name over the sign-in. */
export const BrandLogo = () => (
  <span className="brand-logo">
    <Mark height={64} />
    DUO for a JOB
  </span>
)
