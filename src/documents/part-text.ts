import { isUtf8 } from 'node:buffer'
import { SourceError } from '../model/errors.js'
import type { ZipMember } from './zip.js'

/** The bytes of a part of a workbook; a `SourceError` where they are no text in UTF-8. */
export function partText(member: ZipMember, where: string): Buffer {
  const bytes = member.read()
  const found = bytes[0] === 0xff || bytes[0] === 0xfe ? 'UTF-16' : 'bytes that are none'
  if (!isUtf8(bytes)) throw new SourceError(`${where}, ${member.name}`, 'XML in UTF-8', found)
  return bytes
}
