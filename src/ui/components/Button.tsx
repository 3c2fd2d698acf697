import type { ReactNode } from 'react'

import { classes } from '../classes'
import { relOf } from '../linkOf'
import styles from './Button.module.css'

type Props = {
  href?: string
  kind?: 'first' | 'second' | 'dark'
  children: ReactNode
  download?: boolean
  hrefLang?: string
  /** What a screen reader says where the words alone do not tell one button from the next; begins with them. */
  label?: string
  /** What the form hears when it is this button that sends it. */
  name?: string
}

/** A link that looks like what it is, a next step; without an address it sends the form around it. */
export function Button({ href, kind = 'first', children, download, hrefLang, label, name }: Props) {
  const look = classes(styles.button, styles[kind])
  if (href === undefined)
    return (
      <button className={look} aria-label={label} name={name} value={name && 'on'}>
        {children}
      </button>
    )
  return (
    <a className={look} href={href} rel={relOf(href)} download={download} hrefLang={hrefLang}>
      {children}
    </a>
  )
}
