type Guarded = { program: string; args: string[]; signal: 'INT' | 'TERM' }

/**
 * Arguments with which /bin/sh runs a program and stops it with `signal` when standard input ends: it does when this
 * process does, however it was killed.
 */
export const guarded = ({ program, args, signal }: Guarded): string[] => ['-c', guard(signal), 'sh', program, ...args]

const guard = (signal: string) => `exec 3<&0
"$@" 3<&- & program=$!
{ read -r _ <&3; kill -${signal} $program; } & watch=$!
trap 'kill -${signal} $program' INT TERM
while kill -0 $program 2>/dev/null; do wait $program; code=$?; done
kill $watch 2>/dev/null
exit $code`
