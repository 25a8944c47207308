import { SourceError } from '../model/errors.js'

/** Bytes of a plain text as UTF-8, a byte order mark included; a `SourceError` names the first byte that is none. */
export function utf8Text(bytes: Uint8Array, where: string): string {
  const text = decoded(bytes, 'utf-8', true)
  if (text !== undefined) return text
  const at = firstWrong(bytes)
  throw new SourceError(
    `${where}, byte ${at + 1}`,
    'text in UTF-8',
    `0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`,
  )
}

/** The text of a page, in the charset that its server, its mark or its head tells; in UTF-8 where none does. */
export function pageText(bytes: Uint8Array, served: string | undefined, where: string): string {
  const charset = markOf(bytes) ?? served ?? headCharset(bytes)
  // A page in UTF-8 with a few wrong bytes is still to be read.
  if (charset !== undefined) {
    const text = decoded(bytes, charset, false)
    if (text === undefined) throw new SourceError(where, 'a page in a charset that is known', charset)
    return text.replace(/^\uFEFF/, '')
  }
  return decoded(bytes, 'utf-8', true)?.replace(/^\uFEFF/, '') ?? decoded(bytes, 'windows-1252', false) ?? ''
}

/** The charset that a content type names: `text/html; charset=windows-1252`. */
export function charsetOf(contentType: string): string | undefined {
  return /charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(contentType)?.[1]
}

function decoded(bytes: Uint8Array, charset: string, fatal: boolean): string | undefined {
  try {
    const decoder = new TextDecoder(charset, { fatal, ignoreBOM: true })
    return decoder.encoding === 'windows-1252' ? westernText(bytes) : decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** What windows-1252 has from 0x80 to 0x9f. Some platforms take these for control characters. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function westernText(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes)
    text += byte >= 0x80 && byte < 0xa0 ? western.charAt(byte - 0x80) : String.fromCharCode(byte)
  return text
}

function markOf([one, two, three]: Uint8Array): string | undefined {
  if (one === 0xef && two === 0xbb && three === 0xbf) return 'utf-8'
  if (one === 0xfe && two === 0xff) return 'utf-16be'
  return one === 0xff && two === 0xfe ? 'utf-16le' : undefined
}

/** The charset that the first 1,024 bytes of a page declare; one that declares UTF-16 so is in UTF-8. */
function headCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  const found = /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1]
  return found !== undefined && /^utf-?16/i.test(found) ? 'utf-8' : found
}

/** Where the first sequence of bytes begins that is no UTF-8. */
function firstWrong(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (isUtf8(bytes.subarray(0, middle), true)) low = middle
    else high = middle - 1
  }
  // What reads so far may end within a sequence, which then begins at most three bytes before.
  while (low > 0 && !isUtf8(bytes.subarray(0, low), false)) low--
  return low
}

function isUtf8(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}
