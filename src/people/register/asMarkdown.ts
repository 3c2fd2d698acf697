import type { Line, Sheet } from './drawSheet'

/** The whole register, art. 30's head included, as a text that can be read, printed and compared with an older one. */
export function asMarkdown(sheet: Sheet): string {
  const { title, after, colon, head, lines, impersonal, impersonalTitle } = sheet
  const parts = lines.map((line, index) =>
    [line.place === lines[index - 1]?.place ? '' : `## ${line.place}\n`, describe(line, sheet)].join('\n'),
  )
  return [
    `# ${title}`,
    after,
    head.map(([name, text]) => `- **${name}**${colon}${text}`).join('\n'),
    ...parts,
    `## ${impersonalTitle}`,
    impersonal.map(({ place, why }) => `- **${place}**${colon}${why}`).join('\n'),
    '',
  ].join('\n\n')
}

const describe = (line: Line, { columns, colon }: Sheet): string =>
  (Object.keys(columns) as (keyof Line)[])
    .filter((column) => column !== 'place')
    .map((column) => `- ${columns[column]}${colon}${line[column]}`)
    .join('\n')
