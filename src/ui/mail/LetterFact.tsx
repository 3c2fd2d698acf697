import { Text } from '@react-email/text'

import { text } from './look'

type Props = { label: string; lines: (string | false | undefined)[] }

/** What stands under a word in a letter, line by line. */
export const LetterFact = ({ label, lines }: Props) => (
  <Text style={text}>
    <strong>{label}</strong>
    {lines.filter(Boolean).map((line) => (
      <span key={String(line)}>
        <br />
        {line}
      </span>
    ))}
  </Text>
)
