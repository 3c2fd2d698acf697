/** What a shared link shows, 1200 × 630: the two forms that meet, and the title beside them. Drawn by satori. */
export const SharePicture = ({ title }: { title: string }) => (
  <div style={{ display: 'flex', width: 1200, height: 630, background: '#fff9f0', color: '#241623', padding: 72 }}>
    <div style={{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', width: 640 }}>
      <div style={{ fontSize: title.length > 70 ? 52 : 66, lineHeight: 1.08, letterSpacing: -1.5 }}>
        {title.slice(0, 140)}
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
