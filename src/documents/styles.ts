import { decodeText, XmlReader } from './xml.js'

/** For each cell style of a workbook, by index, whether it shows a number as a date. */
export function readDateStyles(xml: Buffer, where: string): boolean[] {
  const styles: boolean[] = []
  const custom = new Map<number, string>()
  const reader = new XmlReader(xml, where)
  let inCellFormats = false
  while (reader.next()) {
    if (reader.is('cellXfs')) inCellFormats = reader.kind === 'open'
    if (reader.kind === 'close') continue
    if (reader.is('numFmt'))
      custom.set(Number(reader.attribute('numFmtId')), decodeText(reader.attribute('formatCode') ?? ''))
    if (reader.is('xf') && inCellFormats)
      styles.push(isDate(Number(reader.attribute('numFmtId') ?? 0), custom))
  }
  return styles
}

function isDate(format: number, custom: ReadonlyMap<number, string>): boolean {
  if ((format >= 14 && format <= 22) || (format >= 45 && format <= 47)) return true
  const code = custom.get(format)
  // Quoted text, escapes, widths, fillings, colours and conditions may hold a "d" that stands for no date.
  return code !== undefined && /[dmyh]/i.test(code.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/g, ''))
}
