/** What bytes are that are no zip archive, where their beginning tells: words that a person can act on. */
export function otherFormat(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return 'an empty file'
  if (bytes.length > 3 && bytes.readUInt32BE(0) === 0xd0cf11e0)
    return 'an OLE file: a workbook with a password, or an xls of before 2007'
  if (bytes.toString('latin1', 0, 5) === '%PDF-')
    return 'a PDF; agendas and minutes are handed in with the agency that they are of (--subject)'
  if (/^\s*<(!doctype|html|head|body|\?xml|table)/i.test(bytes.toString('utf8', 0, 256)))
    return 'an HTML or XML page saved under that name'
  return undefined
}
