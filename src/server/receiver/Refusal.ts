/** What a mail program is told: 4xx comes again later, 5xx does not. */
export class Refusal extends Error {
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message)
  }
}
