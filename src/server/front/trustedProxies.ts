import { BlockList, isIPv6 } from 'node:net'

export type Trust = (address: string) => boolean

/** The rule for TRUSTED_PROXIES: addresses, networks (10.0.0.0/8) and the word loopback. */
export function trustedProxies(words: string[]): Trust {
  const list = new BlockList()
  const networks = words.flatMap((word) => (word === 'loopback' ? ['127.0.0.0/8', '::1'] : [word]))
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    list.addSubnet(address, Number(bits ?? (isIPv6(address) ? 128 : 32)), familyOf(address))
  }
  return (address) => {
    const plain = plainAddress(address)
    return list.check(plain, familyOf(plain))
  }
}

/** An IPv4 address that arrived over IPv6 (::ffff:192.0.2.1) in its usual form. */
export const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')

const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4')
