import { publicUrl } from '@/platform/site'

import type { Door } from './doorOf'
import { type About, policyOf } from './policyOf'

/** What an answer of the house says about itself, by its door; the only place where such headers are stated. */
export function headersOf(about: Omit<About, 'dev'>): Record<string, string> {
  const door = about.door === 'page' && isFile(about.type) ? 'file' : about.door
  return {
    'content-security-policy': policyOf({ ...about, dev: process.env.NODE_ENV === 'development' }),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': referrers[door] ?? 'same-origin',
    'permissions-policy': denied.map((name) => `${name}=()`).join(', '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': door === 'file' ? 'cross-origin' : 'same-origin',
    ...(publicUrl().startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),
    ...(door === 'worker' && { 'service-worker-allowed': '/' }), // Each language's doors stand in a place of their own.
    ...(unkept.has(door) && { 'cache-control': 'no-store' }),
  }
}

const isFile = (type = 'text/html') => !type.startsWith('text/html')

/**
 * Players of others play only where they learn the site's name. The address of a preview, or of one's own page, is a
 * key: nobody outside learns it. One's own page has buttons, and a browser that may name no referrer at all sends
 * `Origin: null` with them, which is how a foreign page looks: so it keeps the policy of the other doors, same-origin.
 */
const referrers: Partial<Record<Door, string>> = { page: 'strict-origin-when-cross-origin', preview: 'no-referrer' }

const unkept: ReadonlySet<Door> = new Set([
  'own',
  'portal',
  'desk',
  'preview',
  'admin',
  'api',
  'held',
  'word',
  'worker',
])

const denied = [
  ...['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking'],
]
