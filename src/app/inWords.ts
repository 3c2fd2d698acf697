/** What is wrong with a form, field by field, in the words of `say`. */
export const inWords = <Fault extends string>(
  faults: Partial<Record<string, Fault>>,
  say: (fault: Fault) => string,
): Record<string, string> =>
  Object.fromEntries(Object.entries(faults).map(([field, fault]) => [field, fault ? say(fault) : '']))
