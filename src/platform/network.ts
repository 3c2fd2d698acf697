import ipaddr from 'ipaddr.js'

/**
 * What one household or firm has of the internet, for counting: an IPv4 address, or the first half (/64) of an IPv6
 * one, since whoever has one of its addresses has them all (RFC 6177). What is no address stays as it is.
 */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.parse(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  const bytes = parsed.toByteArray()
  const isMapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 0xff && bytes[11] === 0xff
  return isMapped ? bytes.slice(12).join('.') : `${Buffer.from(bytes.slice(0, 8)).toString('hex')}/64`
}
