/**
 * Arguments with which /bin/sh runs a program and stops it (SIGTERM) when standard input ends: it does when this process
 * does, however it was killed.
 */
export const guarded = (program: string, args: string[]): string[] => ['-c', guard, 'sh', program, ...args]

const guard = `exec 3<&0
"$@" 3<&- & program=$!
{ read -r _ <&3; kill $program; } & watch=$!
trap 'kill $program' INT TERM
while kill -0 $program 2>/dev/null; do wait $program; code=$?; done
kill $watch 2>/dev/null
exit $code`
