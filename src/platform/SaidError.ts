import { APIError } from 'payload'

/** A refusal in a sentence that whoever asked may read, with its HTTP status. */
export class SaidError extends APIError {
  constructor(sentence: string, status: number) {
    super(sentence, status, null, true)
    // Built, classes lose their names, and of an error without one Payload's answer keeps no word (formatErrors.js).
    this.name = 'SaidError'
  }
}
