import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { QuestionError } from '../../model/errors.js'

/** Networks that are not the public internet's: of this machine, of a house, of a provider, of no one host. */
const notPublic = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  notPublic.addSubnet(net, bits, 'ipv4')

/** The one part of IPv6 that is given out to hosts, and what of it is not a host's or leads elsewhere. */
const hosts = new BlockList()
hosts.addSubnet('2000::', 3, 'ipv6')
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  notPublic.addSubnet(net, bits, 'ipv6')

/** Whether an IP address is of the public internet. */
export function isPublic(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !notPublic.check(address, 'ipv4')
  return family === 6 && hosts.check(address, 'ipv6') && !notPublic.check(address, 'ipv6')
}

/** An address that is posted to, and the IP address that its name was found to stand for. */
export interface Target {
  readonly address: URL
  readonly ip: string
  readonly family: number
}

/** Where to post to: the name is looked up once, and what was checked is what is called. */
export async function targetOf(address: URL, allowPrivate: boolean): Promise<Target> {
  const name = address.hostname.replace(/^\[|\]$/g, '')
  const [first, ...more] = await lookup(name, { all: true })
  if (first === undefined) throw new QuestionError(`${name}: expected a name that stands for an address`)
  const closed = [first, ...more].find((one) => !isPublic(one.address))
  if (closed !== undefined && !allowPrivate)
    throw new QuestionError(
      `${address.host}: expected a public address, found ${closed.address} (--allow-private allows it)`,
    )
  return { address, ip: first.address, family: first.family }
}

/** An address that may be registered; what it stands for is looked at each time that it is called. */
export function hookAddress(text: string, allowPrivate: boolean): URL {
  const found = URL.canParse(text) ? new URL(text) : undefined
  const fits =
    found !== undefined &&
    (found.protocol === 'https:' || (found.protocol === 'http:' && allowPrivate)) &&
    found.username === '' &&
    found.password === ''
  if (!fits)
    throw new QuestionError(
      `address: expected https:// without a name and a password (http:// with --allow-private), found ${JSON.stringify(text.slice(0, 120))}`,
    )
  found.hash = ''
  return found
}
