import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import { type Day, parseDay } from './day.js'
import { SourceError } from './errors.js'

/** Where a YAML text is being read: its file, and how offsets become lines. */
export interface Reading {
  readonly file: string
  readonly lines: LineCounter
}

/** The fields of a YAML map, each taken once; what is left over when it is closed is an error that names it. */
export class Fields {
  private readonly left = new Set<string>()

  constructor(
    private readonly map: YAMLMap,
    private readonly reading: Reading,
    /** Where in the file the map stands: `provision fl-908.11, binds`. */
    readonly path: string,
  ) {
    for (const { key } of map.items) this.left.add(String(isScalar(key) ? key.value : key))
  }

  static of(node: unknown, reading: Reading, path: string): Fields {
    if (isMap(node)) return new Fields(node, reading, path)
    throw new SourceError(placeOf(node, reading, path), 'fields with names', describe(node))
  }

  /** `law/fl.yaml, line 12, provision fl-908.11, binds`. */
  where(name?: string): string {
    const node = name === undefined ? this.map : (this.map.get(name, true) ?? this.map)
    return placeOf(node, this.reading, name === undefined ? this.path : `${this.path}, ${name}`)
  }

  take(name: string): Node | undefined {
    this.left.delete(name)
    const node = this.map.get(name, true) as Node | undefined
    return node === undefined || (isScalar(node) && node.value === null) ? undefined : node
  }

  /** The fields of a map inside this one. */
  nested(node: Node, name: string): Fields {
    return Fields.of(node, this.reading, this.path === '' ? name : `${this.path}, ${name}`)
  }

  has(name: string): boolean {
    return this.map.has(name)
  }

  text(name: string): string {
    const found = this.optionalText(name)
    if (found === undefined) throw new SourceError(this.where(name), 'a text', 'nothing')
    return found
  }

  optionalText(name: string): string | undefined {
    const node = this.take(name)
    if (node === undefined) return undefined
    if (
      isScalar(node) &&
      (typeof node.value === 'string' || typeof node.value === 'number') &&
      String(node.value).trim() !== ''
    )
      return String(node.value).trim()
    throw new SourceError(this.where(name), 'a text', describe(node))
  }

  day(name: string): Day {
    const found = this.optionalDay(name)
    if (found === undefined) throw new SourceError(this.where(name), 'a day such as 2025-02-13', 'nothing')
    return found
  }

  optionalDay(name: string): Day | undefined {
    const text = this.optionalText(name)
    if (text === undefined) return undefined
    const found = parseDay(text)
    if (found === undefined)
      throw new SourceError(this.where(name), 'a day of the calendar such as 2025-02-13', text)
    return found
  }

  number(name: string): number {
    const node = this.take(name)
    if (isScalar(node) && typeof node.value === 'number' && Number.isFinite(node.value)) return node.value
    throw new SourceError(this.where(name), 'a number', describe(node))
  }

  /** A whole number from 0. */
  count(name: string): number {
    const found = this.number(name)
    if (!Number.isSafeInteger(found) || found < 0)
      throw new SourceError(this.where(name), 'a whole number from 0', String(found))
    return found
  }

  flag(name: string): boolean {
    const node = this.take(name)
    if (isScalar(node) && typeof node.value === 'boolean') return node.value
    throw new SourceError(this.where(name), 'true or false', describe(node))
  }

  oneOf<T extends string>(name: string, allowed: readonly T[]): T {
    const text = this.text(name)
    const found = allowed.find((one) => one === text)
    if (found === undefined) throw new SourceError(this.where(name), `one of ${allowed.join(', ')}`, text)
    return found
  }

  /** The items of a list, each read by `read`; none where the field is not given. */
  list<T>(name: string, read: (item: unknown, path: string) => T): T[] {
    const node = this.take(name)
    if (node === undefined) return []
    if (!isSeq(node)) throw new SourceError(this.where(name), 'a list', describe(node))
    return node.items.map((item, at) =>
      read(item, `${this.path === '' ? '' : `${this.path}, `}${name} ${at + 1}`),
    )
  }

  /** The maps of a list, each read by `read` and closed; none where the field is not given. */
  maps<T>(name: string, read: (fields: Fields) => T): T[] {
    return this.list(name, (item, path) => {
      const fields = Fields.of(item, this.reading, path)
      const found = read(fields)
      fields.close()
      return found
    })
  }

  /** The texts of a list; none where the field is not given. */
  texts(name: string): string[] {
    return this.list(name, (item, path) => itemText(item, this.reading, path))
  }

  /** The names of the fields that nobody took yet, in their order. */
  names(): string[] {
    return [...this.left]
  }

  /** Throws where a field is left that nobody asked for. */
  close(): void {
    for (const name of this.left) throw new SourceError(this.where(name), 'no other field', name)
  }
}

/** The top of a YAML file, and what its lines are. */
export function readTop(text: string, file: string): { of: Fields; reading: Reading } {
  const lines = new LineCounter()
  const parsed = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false })
  const [error] = parsed.errors
  if (error !== undefined)
    throw new SourceError(`${file}, line ${lines.linePos(error.pos[0]).line}`, 'YAML', error.message)
  const reading = { file, lines }
  return { of: Fields.of(parsed.contents, reading, ''), reading }
}

/** The text of a scalar item of a list. */
export function itemText(node: unknown, reading: Reading, path: string): string {
  if (isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number'))
    return String(node.value)
  throw new SourceError(placeOf(node, reading, path), 'a text', describe(node))
}

function placeOf(node: unknown, { file, lines }: Reading, path: string): string {
  const start = (node as { range?: readonly number[] | null } | undefined)?.range?.[0]
  const line = start === undefined ? '' : `, line ${lines.linePos(start).line}`
  return `${file}${line}${path === '' ? '' : `, ${path}`}`
}

function describe(node: unknown): string {
  if (node === undefined) return 'nothing'
  if (isMap(node)) return 'fields with names'
  if (isSeq(node)) return 'a list'
  return isScalar(node) ? String(node.value) : String(node)
}
