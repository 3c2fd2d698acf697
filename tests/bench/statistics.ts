/** The smallest value that so many hundredths of all do not exceed (nearest rank). */
export function percentile(values: number[], hundredths: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil((hundredths / 100) * sorted.length) - 1)] ?? NaN
}

export const median = (values: number[]): number => percentile(values, 50)
