import type { CSSProperties } from 'react'

// Mail programs know no variables and few fonts: the identity's colours, and the reader's own sans serif.
const font = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, Arial, sans-serif"
const ink = '#241623'

export const body: CSSProperties = {
  margin: 0,
  padding: '24px 12px',
  backgroundColor: '#fff9f0',
  color: ink,
  fontFamily: font,
}
export const sheet: CSSProperties = {
  maxWidth: '560px',
  padding: '28px 28px 12px',
  backgroundColor: '#ffffff',
  borderTop: '6px solid #e4572e',
}
export const house: CSSProperties = { margin: 0, fontSize: '16px', fontWeight: 700, color: '#4b1d52' }
export const heading: CSSProperties = { margin: '16px 0', fontSize: '28px', lineHeight: '34px', color: ink }
export const text: CSSProperties = { margin: '0 0 16px', fontSize: '17px', lineHeight: '27px', color: ink }
export const step: CSSProperties = { margin: '24px 0' }
export const button: CSSProperties = {
  padding: '14px 26px',
  border: `2px solid ${ink}`,
  borderRadius: '28px',
  backgroundColor: '#ffc53d',
  color: ink,
  fontSize: '17px',
  fontWeight: 700,
  textDecoration: 'none',
}
export const secondButton: CSSProperties = { ...button, backgroundColor: '#ffffff' }
export const small: CSSProperties = { margin: '0 0 16px', fontSize: '14px', lineHeight: '21px', color: '#574558' }
export const link: CSSProperties = { color: '#4b1d52', wordBreak: 'break-word' }
export const digits: CSSProperties = { fontSize: '28px', lineHeight: '44px', letterSpacing: '4px' }
