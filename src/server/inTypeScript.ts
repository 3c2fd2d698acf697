// While modules are still being loaded, nothing else may hold the event loop, and Node 20 then ends with status 13 and
// without a word (seen on a busy machine); a timer keeps it awake.
const stayAwake = 'data:text/javascript,setInterval(()=>{},2**30)'

/** Node's arguments that run one of our programs as it is written; such a program ends with process.exit. */
export const inTypeScript = (file: string, ...args: string[]): string[] => [
  ...['--import', stayAwake],
  ...['--import', 'tsx'],
  file,
  ...args,
]
