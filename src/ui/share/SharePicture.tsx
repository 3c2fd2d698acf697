/** What a shared link shows, 1200 × 630: the two forms that meet, and the title beside them. Drawn by satori. */
export const SharePicture = ({ title }: { title: string }) => (
  <div style={{ display: 'flex', width: 1200, height: 630, background: '#fff9f0', color: '#241623', padding: 72 }}>
    <div style={{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', width: 640 }}>
      <div
        style={{
          fontSize: title.length > 70 ? 52 : 66,
          lineHeight: 1.08,
          letterSpacing: -1.5,
          wordBreak: 'break-word',
        }}
      >
        {drawable(title)}
      </div>
      <div style={{ fontSize: 36, letterSpacing: -1 }}>DUO for a JOB</div>
    </div>
    <svg width="420" height="290" viewBox="0 0 44 30" style={{ position: 'absolute', right: 60, top: 170 }}>
      <circle cx="15" cy="15" r="14" fill="#ffc53d" />
      <path d="M16 29V15a13.5 14 0 0 1 27 0V29z" fill="#4b1d52" />
      <path d="M16 28.96V15c0-5 2.6-9.3 6.4-11.9A14 14 0 0 1 16 28.96z" fill="#e4572e" />
    </svg>
  </div>
)

/** The characters that our fonts hold: for any other, satori would ask an outside host for a font or a picture. */
const foreign =
  /[^\x20-\x7E\xA0-\xA3\xA5-\xA8\xAB\xAC\xAF-\u0107\u010A-\u0113\u0116-\u011B\u0139-\u013E\u0141-\u0148\u0150-\u015B\u015E-\u0161\u0168-\u017E\u1EA0-\u1EF9\u2013\u2014\u2018-\u201A\u201C-\u201E\u2026\u2039\u203A\u20AC]+/g

const drawable = (title: string): string =>
  title.normalize('NFC').replace(/\s+/g, ' ').replace(foreign, '').trim().slice(0, 140)
