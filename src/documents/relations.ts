import { ByteCursor, word } from './byte-cursor.js'
import { TextTable } from './text-table.js'
import { decodeEntities, XmlReader } from './xml.js'

/** Where the relations of a part of a workbook lead, by their ids. */
export class Relations {
  /** Those of ids such as `rId12`, by the number in them. */
  private readonly numbered: string[] = []
  private readonly named = new Map<string, string>()

  get(id: string): string | undefined {
    const [, number] = numberedId.exec(id) ?? []
    return number === undefined ? this.named.get(id) : this.numbered[Number(number)]
  }

  /** Where the relation `rId` with this number leads. */
  getNumbered(number: number): string | undefined {
    return this.numbered[number]
  }

  set(id: string, target: string): void {
    const [, number] = numberedId.exec(id) ?? []
    if (number === undefined) this.named.set(id, target)
    else this.setNumbered(Number(number), target)
  }

  setNumbered(number: number, target: string): void {
    this.numbered[number] = target
  }
}

const numberedId = /^rId([1-9]\d{0,8}|0)$/

/** The relations of a part. An id that stands twice leads where the last one does. */
export function readRelations(xml: Buffer, where: string): Relations {
  if (targets.length > most) forget()
  const relations = new Relations()
  const reader = new XmlReader(xml, where)
  const cursor = new ByteCursor(xml)
  const readPlain = (at: number) => plainRelation(xml, at, cursor, relations)
  for (;;) {
    if (reader.skip(readPlain)) continue
    if (!reader.next()) return relations
    if (!reader.is('Relationship') || reader.kind === 'close') continue
    relations.set(reader.attribute('Id') ?? '', decodeEntities(reader.attribute('Target') ?? ''))
  }
}

const quote = 0x22
const startOfRelation = word('<Relationship Id="rId')
const targetIs = word(
  '" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="',
)
const endOfRelation = word('" TargetMode="External"/>')

/**
 * Reads a relation in the form that Excel writes for a hyperlink: the place behind the one that starts at a place,
 * which is taken; -1 where none is. Any other form is left to the general reader.
 */
function plainRelation(bytes: Buffer, start: number, cursor: ByteCursor, relations: Relations): number {
  cursor.at = start
  if (!cursor.takes(startOfRelation)) return -1
  const number = cursor.idNumber()
  if (number < 0 || !cursor.takes(targetIs)) return -1
  const from = cursor.at
  if (!cursor.to(quote)) return -1
  const end = cursor.at
  if (!cursor.takes(endOfRelation)) return -1
  const target = targets[known.find(bytes, from, end, () => targetOf(bytes, from, end))]
  if (target === undefined) return -1
  relations.setNumbered(number, target)
  return cursor.at
}

/** Workbooks repeat most targets of the one before: each is decoded once. */
const most = 40_000
let known = new TextTable(most)
let targets: (string | undefined)[] = []

function forget(): void {
  known = new TextTable(most)
  targets = []
}

// The general reader takes a `>` in a value for the end of its tag.
function targetOf(bytes: Buffer, start: number, end: number): number {
  const text = bytes.toString('utf8', start, end)
  return targets.push(text.includes('>') ? undefined : decodeEntities(text)) - 1
}
