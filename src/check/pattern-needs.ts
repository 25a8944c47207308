import { withoutAccents } from './folded.js'

/** What a text must have for a pattern to be found in it: letters in a row, all of some needs, or one of them. */
export type Need =
  | { readonly letters: string }
  | { readonly all: readonly Need[] }
  | { readonly any: readonly Need[] }

/** What a pattern needs of a text in lower case without accents; undefined where nothing can be told. */
export function needOf(source: string): Need | undefined {
  const plain = source.replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  )
  return new Reading(withoutAccents(plain.toLowerCase())).alternatives().need
}

/** What a stretch of a pattern stands for: a few words exactly, where it does, and what it needs. */
interface Part {
  readonly words?: readonly string[]
  readonly need: Need | undefined
  /** It is looked for behind or ahead: it takes no room, and stands in the text too. */
  readonly beside?: true
}

/** More words than these are not put together with what stands beside them. */
const most = 24

const untold: Part = { need: undefined }
const edge: Part = { words: [''], need: undefined }

/** Reads a pattern from left to right. */
class Reading {
  private at = 0

  constructor(private readonly source: string) {}

  /** Up to the end of the group that is open. */
  alternatives(): Part {
    const parts = [this.sequence()]
    while (this.source.charAt(this.at) === '|') {
      this.at++
      parts.push(this.sequence())
    }
    const words = parts.flatMap(({ words: own }) => own ?? [])
    const need = anyOf(parts.map((part) => part.need))
    return parts.some((part) => part.words === undefined) || words.length > most ? { need } : { words, need }
  }

  private sequence(): Part {
    const row = new Row()
    for (let letter = this.next(); letter !== ''; letter = this.next())
      row.add(this.item(letter), this.times())
    return row.part()
  }

  /** The letter that the next item begins with; none at the end of an alternative. */
  private next(): string {
    const letter = this.source.charAt(this.at)
    return letter === '|' || letter === ')' ? '' : letter
  }

  private item(letter: string): Part {
    const from = this.at++
    if (letter === '(') return this.group()
    if (letter === '[') {
      while (this.source.charAt(this.at) !== ']') this.at += this.source.charAt(this.at) === '\\' ? 2 : 1
      return classOf(this.source.slice(from + 1, this.at++))
    }
    if (letter === '\\') return this.escape()
    if (letter === '^' || letter === '$') return edge
    return letter === '.' ? untold : { words: [letter], need: undefined }
  }

  private group(): Part {
    const opening = /^(?:\?:|\?<?[=!]|\?<\w+>)?/.exec(this.source.slice(this.at, this.at + 24))?.[0] ?? ''
    this.at += opening.length
    const part = this.alternatives()
    this.at++
    if (opening.endsWith('!')) return edge
    return opening.endsWith('=') ? { words: [''], need: part.need, beside: true } : part
  }

  private escape(): Part {
    const letter = this.source.charAt(this.at++)
    if (letter === 'p' || letter === 'k') {
      this.at = this.source.indexOf(letter === 'p' ? '}' : '>', this.at) + 1
      return untold
    }
    if (letter === 'b') return edge
    return /[a-z0-9]/.test(letter) ? untold : { words: [letter], need: undefined }
  }

  /** How often an item stands. */
  private times(): Times {
    const mark = this.source.charAt(this.at)
    if (mark !== '?' && mark !== '*' && mark !== '+' && mark !== '{') return once
    const least = mark === '{' ? Number.parseInt(this.source.slice(this.at + 1), 10) : mark === '+' ? 1 : 0
    this.at = mark === '{' ? this.source.indexOf('}', this.at) + 1 : this.at + 1
    if (this.source.charAt(this.at) === '?') this.at++
    return { least, many: mark !== '?' }
  }
}

interface Times {
  readonly least: number
  readonly many: boolean
}

const once: Times = { least: 1, many: false }

/** What the items of a sequence stand for together. */
class Row {
  private readonly needs: Need[] = []
  /** What the letters since the last break may be. */
  private words: readonly string[] = ['']
  private whole = true

  add(part: Part, { least, many }: Times): void {
    const options = least === 0 && part.words !== undefined ? [...part.words, ''] : part.words
    if (options !== undefined && options.length * this.words.length <= most)
      this.words =
        options.length === 1
          ? this.words.map((word) => word + options[0])
          : this.words.flatMap((word) => options.map((option) => word + option))
    else this.breakOff(options !== undefined && options.length <= most ? options : [''])
    if (least > 0 && (options === undefined || part.beside === true)) this.need(part.need)
    if (many) this.breakOff([''])
  }

  part(): Part {
    if (this.whole && this.needs.length === 0)
      return { words: this.words, need: anyOf(this.words.map(inARow)) }
    this.breakOff([''])
    return { need: this.needs.length > 1 ? { all: this.needs } : this.needs[0] }
  }

  private breakOff(next: readonly string[]): void {
    this.need(anyOf(this.words.map(inARow)))
    this.words = next
    this.whole = false
  }

  private need(need: Need | undefined): void {
    if (need !== undefined) this.needs.push(need)
  }
}

function classOf(letters: string): Part {
  return /[\\^-]/.test(letters) || letters.length > 4
    ? untold
    : { words: [...new Set(letters)], need: undefined }
}

function inARow(word: string): Need | undefined {
  return word.length < 3 ? undefined : { letters: word }
}

/** One of some needs; none where one of them is none. Of words that begin alike the shortest says it all. */
function anyOf(needs: readonly (Need | undefined)[]): Need | undefined {
  const told: Need[] = []
  const rows = new Set<string>()
  for (const need of needs) {
    if (need === undefined) return undefined
    if ('letters' in need) rows.add(need.letters)
    else told.push(need)
  }
  for (const row of rows) if (!beginsLike(row, rows)) told.push({ letters: row })
  return told.length === 1 ? told[0] : { any: told }
}

function beginsLike(word: string, others: ReadonlySet<string>): boolean {
  for (let length = 3; length < word.length; length++) if (others.has(word.slice(0, length))) return true
  return false
}
