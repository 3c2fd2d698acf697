/** Prints one step of the start with the seconds since the command began. */
export function say(text: string): void {
  console.log(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${text}`)
}
