import type { PrintedLine } from '../model/printed-line.js'
import { mentionOf } from './mentions.js'

/** An item of an agenda or of minutes: its number and title, and the lines that follow until the next item. */
export interface PrintedItem {
  readonly number: string | undefined
  readonly place: string
  readonly title: string
  readonly lines: readonly PrintedLine[]
}

/** `RE.5`, `4.A`, `12.`, `A.`, `Item 7`, `#17407`, `25-1234`: what an item's first line begins with. */
const start =
  /^(?:item\s+(?:no\.?\s*)?(?=[\dA-Z]))?((?:[A-Z]{1,3}[.-]\s?\d{1,3}|\d{1,3}(?:\.[\dA-Za-z]{1,3}){1,2}|\d{1,3}|[A-Z]|[IVX]{1,5})[.)]?|#\s?\d{3,6}|\d{2,4}-\d{2,5})(?:[.):]|\s)\s*(?=\S)/
const noStart =
  /^(?:A|I|V|X)\s+\p{Ll}|^[A-Z]\s+(?:RESOLUTION|ORDINANCE|MOTION|DISCUSSION)\b|^\d{1,2}:\d\d|^\d{1,3}\s+(?:to|-)\s+\d|^\d+\s+(?:ayes?|nays?|yes|no)\b/u

/** A line of what happened, and not of the item's title. */
const happened =
  /^(?:motion\b|moved\b|moci[oó]n\b|result\b|resultado\b|mover\b|second(?:er|ed)?\b|ayes?\b|nays?\b|noes\b|yes\b|no\b\s*[:(-]|yeas?\b|in favor\b|a favor\b|absent\b|abstain\w*\b|recus\w*\b|votes?\b|voting\b|roll call\b|discussion\b|action\b|enactment\b|public (?:comment|hearing|input)|speakers?\b|the following|note for the record|mayor\b|vice\b|chair\w*\b|commissioner\b|council\s?(?:member|man|woman|person)\b|alderman\b|supervisor\b|mr\.|ms\.|mrs\.|dr\.|(?:upon|on) (?:a )?motion|it was moved|a motion)/i
/** A line that tells how a body decided, with the names of its members alone. */
export function tellsOfTheVote(text: string): boolean {
  return ofTheVote.test(text)
}

const ofTheVote =
  /^(?:motion\b|moved\b|moci[oó]n\b|result(?:ado)?\s*:|mover\s*:|second(?:er|ed)?\b|ayes?\b|nays?\b|noes\b|yeas?\b|in favor\s*:|a favor\s*:|absent\s*:|abstain\w*\s*:|recus\w*\s*:)/i

/** Where people who hold no office speak. What stands there is theirs, and is not read. */
const openFloor =
  /\bpublic (?:comments?|input|participation|forum|speakers?)\b|\bspeakers?\b|\bcitizens?\b|\bpersonal appearances?\b|\bcomentarios? (?:del )?p[uú]blico/i

const longestTitle = 14
const longestItem = 90

/** The items whose own title speaks of an agreement with ICE; what is said beside a title is not searched. */
export function itemsAbout(lines: readonly PrintedLine[]): PrintedItem[] {
  const starts = lines.flatMap(({ text }, at) => (startsItem(text) ? [at] : []))
  return starts.flatMap((from, nth) => {
    const to = Math.min(starts[nth + 1] ?? lines.length, from + longestItem)
    const item = itemOf(lines.slice(from, to))
    if (item === undefined || openFloor.test(item.title) || mentionOf(item.title) === undefined) return []
    const before = lines.slice(Math.max(starts[nth - 1] ?? from, from - 6), from)
    return [{ ...item, number: item.number ?? numberAbove(before) }]
  })
}

function startsItem(text: string): boolean {
  return (
    numberOf(text) !== undefined ||
    /^(?:an?\s+)?(?:resolution|ordinance|resoluci[oó]n|ordenanza)\b/i.test(text)
  )
}

/** What an item's line numbers it as, without the signs around; the file's number leads that of the agenda. */
function numberOf(text: string): string | undefined {
  if (noStart.test(text)) return undefined
  const [whole = '', number] = start.exec(text) ?? []
  const file = /^#?\s?(\d{4,6}|\d{2,4}-\d{2,5})(?=\s)/.exec(text.slice(whole.length))?.[1]
  return (file ?? number)?.replace(/[.)]$/, '').replace(/^#\s?/, '')
}

/** The number where it stands on lines of its own above `A RESOLUTION ...`; the file's leads that of the agenda. */
function numberAbove(lines: readonly PrintedLine[]): string | undefined {
  const alone = lines.flatMap(({ text }) => /^#?\s?(\d{4,6}|\d{2,4}-\d{2,5})$/.exec(text)?.[1] ?? [])
  return alone.at(-1) ?? lines.flatMap(({ text }) => numberOf(text) ?? []).at(-1)
}

function itemOf(lines: readonly PrintedLine[]): PrintedItem | undefined {
  const [head, ...rest] = lines
  if (head === undefined) return undefined
  const end = rest.findIndex(
    ({ text }, at) => at + 1 >= longestTitle || happened.test(text) || !goesOn(lines[at]?.text ?? '', text),
  )
  const title = [head, ...(end < 0 ? rest : rest.slice(0, end))]
  return {
    number: numberOf(head.text),
    place: head.place,
    title: title.map(({ text }) => text).join('\n'),
    lines: end < 0 ? [] : rest.slice(end),
  }
}

const ofATitle =
  /^(?:(?:an?|the|una?|la)\s+)?(?:resolution|ordinance|memorandum|agreement|approv\w+|authori[sz]\w+|consider\w+|request\w*|ratif\w+|accept\w+|adopt\w+|execut\w+|enter\w*|renew\w+|terminat\w+|rescind\w+|acuerdo|convenio|memorando)\b/i

/** Whether a line goes on with the title that the line before it begins: what was said of it is not its title. */
function goesOn(before: string, text: string): boolean {
  if (ofATitle.test(text)) return true
  if (/[.!?]$/.test(before)) return false
  const isShouted = before === before.toUpperCase() && text === text.toUpperCase()
  return (
    isShouted ||
    before.length >= 45 ||
    /(?:[,;–-]|\b(?:and|of|the|with|for|to|between|by|in|y|de|con|el|la))$/i.test(before)
  )
}
