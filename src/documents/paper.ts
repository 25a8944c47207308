import type { DocumentKind } from '../model/correction.js'
import { SourceError } from '../model/errors.js'

/** The most bytes that a paper handed in with a request may have. */
export const longestPaper = 10 << 20

const endings: Readonly<Record<string, DocumentKind>> = {
  pdf: 'pdf',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  html: 'html',
  htm: 'html',
  txt: 'text',
}

/** The kind of a paper: what its name ends in, where its bytes begin as that kind does. */
export function paperKind(name: string, bytes: Uint8Array): DocumentKind {
  if (bytes.length === 0 || bytes.length > longestPaper)
    throw new SourceError(name, `a document of 1 to ${longestPaper} bytes`, `${bytes.length} bytes`)
  const kind = endings[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '']
  if (kind === undefined)
    throw new SourceError(name, 'a name that ends in .pdf, .png, .jpg, .html or .txt', name)
  if (!begins[kind](bytes)) throw new SourceError(name, `a file that is ${kind}`, 'one that begins otherwise')
  return kind
}

const begins: Readonly<Record<DocumentKind, (bytes: Uint8Array) => boolean>> = {
  pdf: (bytes) => startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]),
  png: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  jpeg: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  html: (bytes) =>
    /^\uFEFF?\s*(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body)/i.test(textIn(bytes) ?? ''),
  text: (bytes) => textIn(bytes) !== undefined,
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

/** The bytes as text; undefined where they are none. */
function textIn(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}
