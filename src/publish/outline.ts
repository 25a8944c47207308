/** An answer as a text to read: its fields as lines, its sources numbered below them. */
export interface Outline {
  readonly text: string
  /** How many characters were left out at the end. */
  readonly cut: number
}

/** Where a value stands: what every citation of an answer says. */
interface Cited {
  readonly file: string
  readonly observedOn: string
  readonly locator: string
  readonly text: string
  readonly link?: string
}

/** Where a text of law or a statement on it is published. */
interface Published {
  readonly publisher: string
  readonly address: string
  readonly published?: string
}

type Source = Cited | Published

/** Writes an answer as lines, up to a number of characters; the sources of the lines that stand are all named. */
export function outline(answer: unknown, most: number): Outline {
  const sources = new Map<string, number>()
  const all: string[] = []
  write(answer, '', all, (source) => {
    const text = isCited(source) ? sourceText(source) : publishedText(source)
    if (!sources.has(text)) sources.set(text, sources.size + 1)
    return `[${sources.get(text)}]`
  })
  const kept = fitting(all, most)
  const used = new Set([...kept.join('\n').matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)))
  const named = [...sources]
    .filter(([, number]) => used.has(number))
    .map(([text, number]) => `[${number}] ${text}`)
  const cut = all.slice(kept.length).reduce((sum, line) => sum + line.length + 1, 0)
  const end = cut === 0 ? [] : [`(${all.length - kept.length} more lines are in the structured answer)`]
  const below = named.length === 0 ? [] : ['', 'Sources:', ...named]
  return { text: [...kept, ...end, ...below].join('\n'), cut }
}

function fitting(lines: readonly string[], most: number): string[] {
  let left = most
  const over = lines.findIndex((line) => {
    left -= line.length + 1
    return left < 0
  })
  return over < 0 ? [...lines] : lines.slice(0, over)
}

function write(value: unknown, indent: string, lines: string[], number: (source: Source) => string): void {
  if (Array.isArray(value)) {
    for (const one of value) {
      const from = lines.length
      const told = short(one, number)
      if (told !== undefined) lines.push(`${indent}- ${told}`)
      else write(one, `${indent}  `, lines, number)
      const first = lines[from]
      if (told === undefined && first !== undefined) lines[from] = `${indent}- ${first.trimStart()}`
    }
    return
  }
  for (const [name, one] of Object.entries(value as object)) {
    // What JSON leaves out is left out here too.
    if (one === undefined) continue
    const told = short(one, number)
    if (told !== undefined) {
      lines.push(`${indent}${name}: ${told}`)
      continue
    }
    lines.push(`${indent}${name}:`)
    write(one, `${indent}  `, lines, number)
  }
}

/** What fits behind a name on one line; undefined for what needs lines of its own. */
function short(value: unknown, number: (source: Source) => string): string | undefined {
  if (value === null) return 'not told'
  if (typeof value !== 'object') return String(value).replace(/\s+/g, ' ')
  if (isSource(value)) return number(value)
  if (!Array.isArray(value)) return Object.keys(value).length === 0 ? 'none' : undefined
  if (value.length === 0) return 'none'
  if (value.every(isSource)) return value.map(number).join(' ')
  return value.every((one) => typeof one !== 'object') ? value.join('; ') : undefined
}

function isCited(value: unknown): value is Cited {
  return (
    typeof value === 'object' &&
    value !== null &&
    'document' in value &&
    'locator' in value &&
    'observedOn' in value
  )
}

function isSource(value: unknown): value is Source {
  return isCited(value) || isPublished(value)
}

/** A source that bears a number already is told with it, where the answer numbers its sources itself. */
function isPublished(value: unknown): value is Published {
  if (typeof value !== 'object' || value === null || !('publisher' in value) || !('address' in value))
    return false
  return Object.keys(value).every((name) => ['publisher', 'address', 'published', 'checked'].includes(name))
}

function publishedText({ publisher, address, published }: Published): string {
  return `${publisher}${published === undefined ? '' : `, of ${published}`}: ${address}`
}

function sourceText({ file, observedOn, locator, text, link }: Cited): string {
  const said = text.length > 200 ? `${text.slice(0, 200)}...` : text
  return `${file}, ${locator}, of ${observedOn}: ${JSON.stringify(said)}${link === undefined ? '' : ` ${link}`}`
}
