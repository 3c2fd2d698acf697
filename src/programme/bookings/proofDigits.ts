import { areDigits, digitsOf } from '@/people/signIn/digits'

/** The six digits by which somebody proves that a letter about their booking reached them; a hold lasts half an hour. */
export const proofDigits = (secret: string, booking: string): string => digitsOf(secret, `booking proof ${booking}`)

/** Whether somebody typed the digits of this booking. */
export const areProofDigits = (secret: string, { booking, typed }: { booking: string; typed: string }): boolean =>
  areDigits(typed, proofDigits(secret, booking))
