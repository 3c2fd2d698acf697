export type Pressed = {
  /** The organizer's address, to which the answer goes. */
  to: string
  attendee: string
  uid: string
  sequence?: number
  partstat?: string
  /** DTSTAMP. */
  at?: string
}

const lines = (...all: string[]) => all.join('\r\n')
const stampOf = (at = new Date().toISOString()) => at.replace(/[-:]|\.\d+/g, '')

const mail = ({ to, attendee }: Pressed, ...rest: string[]) =>
  lines(`From: <${attendee}>`, `To: <${to}>`, 'MIME-Version: 1.0', 'Subject: Re', ...rest, '')

/** As Google Calendar sends them: an alternative with the answer in it, and the same as a file. */
export function ofGoogle(pressed: Pressed): string {
  const { to, attendee, uid, sequence = 0, partstat = 'DECLINED', at } = pressed
  const file = lines(
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    'DTSTART:20310506T160000Z',
    'DTEND:20310506T180000Z',
    `DTSTAMP:${stampOf(at)}`,
    `ORGANIZER;CN=DUO for a JOB:mailto:${to}`,
    `UID:${uid}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${partstat};CN=`,
    ` ${attendee};X-NUM-GUESTS=0:mailto:${attendee}`,
    'CREATED:20261101T100000Z',
    `SEQUENCE:${sequence}`,
    'STATUS:CONFIRMED',
    'SUMMARY:Info session',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  )
  return mail(
    pressed,
    'Sender: Google Calendar <calendar-notification@google.com>',
    'Content-Type: multipart/mixed; boundary="m1"',
    '',
    '--m1',
    'Content-Type: multipart/alternative; boundary="a1"',
    '',
    '--a1',
    'Content-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('Amina has declined').toString('base64'),
    '--a1',
    'Content-Type: text/calendar; charset="UTF-8"; method=REPLY',
    'Content-Transfer-Encoding: 7bit',
    '',
    file,
    '--a1--',
    '--m1',
    'Content-Type: application/ics; name="invite.ics"',
    'Content-Disposition: attachment; filename="invite.ics"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(file).toString('base64'),
    '--m1--',
  )
}

/** As Outlook sends them: the answer in base64, its own names for zones, and a comment. */
export function ofOutlook(pressed: Pressed): string {
  const { attendee, uid, sequence = 0, partstat = 'DECLINED', at } = pressed
  const file = lines(
    'BEGIN:VCALENDAR',
    'METHOD:REPLY',
    'PRODID:Microsoft Exchange Server 2010',
    'VERSION:2.0',
    'BEGIN:VTIMEZONE',
    'TZID:Romance Standard Time',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    `ATTENDEE;PARTSTAT=${partstat};CN="Haddad, Amina":MAILTO:${attendee.toUpperCase()}`,
    'COMMENT;LANGUAGE=fr-BE:Je ne peux pas\\n',
    `UID:${uid}`,
    'SUMMARY;LANGUAGE=fr-BE:Refusé: Séance d’info',
    'DTSTART;TZID=Romance Standard Time:20310506T180000',
    'DTEND;TZID=Romance Standard Time:20310506T200000',
    'CLASS:PUBLIC',
    'PRIORITY:5',
    `DTSTAMP:${stampOf(at)}`,
    'TRANSP:OPAQUE',
    'STATUS:CONFIRMED',
    `SEQUENCE:${sequence}`,
    'X-MICROSOFT-CDO-APPT-SEQUENCE:0',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  )
  return mail(
    pressed,
    'Content-Type: multipart/alternative; boundary="_000_out"',
    '',
    '--_000_out',
    'Content-Type: text/html; charset="iso-8859-1"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<html>Refus=E9</html>',
    '--_000_out',
    'Content-Type: text/calendar; charset="utf-8"; method=REPLY',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(file).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '--_000_out--',
  )
}

/** As Apple's Calendar sends them: the answer as a file beside words. */
export function ofApple(pressed: Pressed): string {
  const { to, attendee, uid, sequence = 0, partstat = 'DECLINED', at } = pressed
  return mail(
    pressed,
    'Content-Type: multipart/alternative; boundary="Apple-Mail=_1"',
    '',
    '--Apple-Mail=_1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Amina declined your invitation.',
    '--Apple-Mail=_1',
    'Content-Type: text/calendar; method=REPLY; name="iCal-20261123.ics"; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Disposition: attachment; filename="iCal-20261123.ics"',
    '',
    'BEGIN:VCALENDAR',
    'CALSCALE:GREGORIAN',
    'VERSION:2.0',
    'METHOD:REPLY',
    'PRODID:-//Apple Inc.//macOS 15.1//EN',
    'BEGIN:VEVENT',
    'CREATED:20261123T090000Z',
    `UID:${uid}`,
    `DTSTAMP:${stampOf(at)}`,
    `ORGANIZER;CN=3D"DUO for a JOB":mailto:${to.replaceAll('=', '=3D')}`,
    `SEQUENCE:${sequence}`,
    `ATTENDEE;CUTYPE=3DINDIVIDUAL;EMAIL=3D"${attendee}";PARTSTAT=3D${partstat}:mailto:=`,
    attendee,
    'END:VEVENT',
    'END:VCALENDAR',
    '--Apple-Mail=_1--',
  )
}
