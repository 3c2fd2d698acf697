import type { Line, Sheet } from '@/people/register/drawSheet'
import { sheetWords } from '@/people/register/sheetWords'
import { type Locale, locales } from '@/platform/locales'

type Props = { sheet: Sheet; language: Locale }

/** The register on a page that also prints. */
export function RegisterSheet({ sheet, language }: Props) {
  const columns = Object.keys(sheet.columns) as (keyof Line)[]
  return (
    <div className="register">
      <h1>{sheet.title}</h1>
      <p>{sheet.after}</p>
      <Files language={language} colon={sheet.colon} />
      <dl>
        {sheet.head.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="register__scroll" role="region" aria-label={sheet.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {sheet.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.lines.map((line, index) => (
              <tr key={index}>
                {columns.map((column) => (
                  <td key={column} data-column={sheet.columns[column]}>
                    {line[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>{sheet.impersonalTitle}</h2>
      <ul>
        {sheet.impersonal.map(({ place, why }) => (
          <li key={place + why}>
            <strong>{place}</strong>
            {sheet.colon}
            {why}
          </li>
        ))}
      </ul>
    </div>
  )
}

const Files = ({ language, colon }: { language: Locale; colon: string }) => (
  <p className="register__files">
    {sheetWords[language].files}
    {colon}
    {locales.flatMap((locale) =>
      (['csv', 'md'] as const).map((format) => (
        <a key={locale + format} href={`/api/personal-data-register?format=${format}&language=${locale}`}>
          {`${locale}.${format}`}
        </a>
      )),
    )}
  </p>
)
