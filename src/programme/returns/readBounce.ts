import type { ParsedMail } from 'mailparser'

/** Why a letter was given up, as mail programs say it (RFC 3463): `5.1.1` is an address that does not exist. */
export type Bounce = { status: string }

/**
 * The report that a letter will never arrive (RFC 3464: one whose action is `failed`), or nothing: that it is late, that
 * somebody is on holiday, and all that people write by hand do not count. Without such a report, Exim's header counts.
 */
export function readBounce(mail: ParsedMail): Bounce | undefined {
  const reports = mail.attachments.filter(({ contentType }) => statusTypes.includes(contentType))
  if (reports.length === 0) return mail.headers.has('x-failed-recipients') ? { status: unknown } : undefined
  const failed = reports
    .flatMap(({ content }) => fieldsOf(content.subarray(0, longest).toString('latin1')))
    .find(({ action }) => action?.toLowerCase() === 'failed')
  return failed && { status: /^[245]\.\d{1,3}\.\d{1,3}/.exec(failed.status ?? '')?.[0] ?? unknown }
}

const statusTypes = ['message/delivery-status', 'message/global-delivery-status']
const unknown = '5.0.0'
const longest = 64 * 1024

type Fields = Record<string, string | undefined>

/** What a report says of the letter and of each recipient: groups of fields with an empty line between them. */
const fieldsOf = (report: string): Fields[] =>
  report
    .replaceAll('\r\n', '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n\s*\n/)
    .map((group) => Object.fromEntries(group.split('\n').map(fieldIn)))

function fieldIn(line: string): [string, string] {
  const colon = line.indexOf(':')
  return [line.slice(0, Math.max(colon, 0)).trim().toLowerCase(), line.slice(colon + 1).trim()]
}
