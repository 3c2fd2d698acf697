/**
 * The mark, to be painted in this order: the edge carries it on light and on dark, because terracotta keeps 3:1 from
 * paper (#fff9f0) and from aubergine (#1b1220), which marigold and plum do not.
 */
export const mark: { viewBox: string; paths: { d: string; fill: MarkRole }[] } = {
  viewBox: '0 0 72 48',
  paths: [
    { d: 'M.5 24a22.5 22.5 0 1 0 45 0a22.5 22.5 0 1 0-45 0z', fill: 'edge' },
    { d: 'M26.5 46.5V24a22.5 22.5 0 0 1 45 0v22.5z', fill: 'edge' },
    { d: 'M3 24a20 20 0 1 0 40 0a20 20 0 1 0-40 0z', fill: 'circle' },
    { d: 'M29 44V24a20 20 0 0 1 40 0v20z', fill: 'overlap' },
    { d: 'M36 8.8A20 20 0 0 1 69 24v20H29v-.92A20 20 0 0 0 36 8.8z', fill: 'arch' },
  ],
}

/** The colours of the mark in the identity. */
export const markColours: Record<MarkRole, string> = {
  edge: '#e4572e',
  circle: '#ffc53d',
  arch: '#4b1d52',
  overlap: '#e4572e',
}

export type MarkRole = 'edge' | 'circle' | 'arch' | 'overlap'
