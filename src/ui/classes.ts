/** The names of an element's classes, those left out that this one does not have. */
export const classes = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ')
