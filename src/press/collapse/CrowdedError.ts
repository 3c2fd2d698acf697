/** More works wait than may wait. */
export class CrowdedError extends Error {
  readonly reason = 'crowded'

  constructor() {
    super('Too many pages wait to be rendered')
    this.name = 'CrowdedError'
  }
}
