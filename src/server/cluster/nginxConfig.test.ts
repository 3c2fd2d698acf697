import { createHash } from 'node:crypto'

import { expect, test } from 'vitest'

import { errorPage, styleHash } from '../front/errorPage'
import { headersOfWords } from '../front/headers/headersOfWords'
import { nginxConfig } from './nginxConfig'

const away = headersOfWords(styleHash())
const config = nginxConfig({ port: 3000, instances: [4001, 4002], ipv6: true, away })

test('nginx stands before every instance', () => {
  expect(config).toContain('listen [::]:3000 ipv6only=off;')
  expect(config.match(/server 127\.0\.0\.1:\d+/g)).toEqual(['server 127.0.0.1:4001', 'server 127.0.0.1:4002'])
})

test('what fails on one instance is asked of the other, and a form is never sent twice', () => {
  expect(config).toMatch(/proxy_next_upstream error timeout http_502 http_503;/)
  expect(config).not.toContain('non_idempotent')
})

test('what a reader says about themselves reaches no instance as a fact', () => {
  for (const name of ['Host', 'X-Forwarded-Host']) expect(config).toContain(`proxy_set_header ${name} $http_host;`)
  expect(config).toContain('proxy_set_header X-Forwarded-Proto $scheme;')
})

test('the page that says that nobody answers is as closed as the front’s own, and keeps its style', () => {
  for (const [name, value] of Object.entries(away)) expect(config).toContain(`add_header ${name} "${value}" always;`)
  const style = /<style>([^<]+)<\/style>/.exec(errorPage({ locale: 'nl', status: 503 }))?.[1] ?? ''
  expect(away['content-security-policy']).toContain(createHash('sha256').update(style).digest('base64'))
})
