import { Body } from '@react-email/body'
import { Button } from '@react-email/button'
import { Container } from '@react-email/container'
import { Head } from '@react-email/head'
import { Heading } from '@react-email/heading'
import { Html } from '@react-email/html'
import { Preview } from '@react-email/preview'
import { Section } from '@react-email/section'
import { Text } from '@react-email/text'
import type { ReactNode } from 'react'

import type { Locale } from '@/platform/locales'

import * as look from './look'

type Props = {
  locale: Locale
  title: string
  /** The first words that a list of letters shows. */
  preview: string
  button: { label: string; href: string }
  /** Another answer to the same question. */
  second?: { label: string; href: string }
  /** Said before the address is written out, for mail programs that show no button. */
  fallback: string
  footer: string
  children: ReactNode
}

/** Every letter of the house: the name, a heading, some sentences, one button, and the address once more as text. */
export const LetterFrame = ({ locale, title, preview, button, second, fallback, footer, children }: Props) => (
  <Html lang={locale}>
    <Head>
      <meta name="color-scheme" content="light" />
      <title>{title}</title>
    </Head>
    <Preview>{preview}</Preview>
    <Body style={look.body}>
      <Container style={look.sheet}>
        <Text style={look.house} data-kept="no">
          DUO for a JOB
        </Text>
        <Heading as="h1" style={look.heading} data-kept="no">
          {title}
        </Heading>
        {children}
        <Section style={look.step} data-kept="no">
          <Button href={button.href} style={look.button}>
            {button.label}
          </Button>
        </Section>
        {second && (
          <Section style={look.step} data-kept="no">
            <Button href={second.href} style={look.secondButton}>
              {second.label}
            </Button>
          </Section>
        )}
        <Text style={look.small} data-skip-in-text="true">
          {fallback}
          <br />
          <a href={button.href} style={look.link}>
            {button.href}
          </a>
        </Text>
        <Text style={look.small} data-kept="no">
          {footer}
        </Text>
      </Container>
    </Body>
  </Html>
)
