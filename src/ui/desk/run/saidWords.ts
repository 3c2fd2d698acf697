const words = ['saved', 'entered', 'closed', 'early', 'cancelled', 'full', 'notBooked', 'twoNames', 'unknown'] as const

/** Whether the address of the door says that something was done, or why it was not. */
export const isSaid = (word: string | undefined): word is (typeof words)[number] => words.some((one) => one === word)
