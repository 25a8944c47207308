import { parseName, typographic } from '../agencies/name.js'
import { editsBetween } from '../model/edits.js'
import type { StateCode } from '../model/state.js'
import type { List } from './lists.js'
import type { Renaming, Span } from './register.js'
import type { RowFacts } from './row.js'

/** Rules under which another name is more than another spelling of the same one. */
const telling: ReadonlySet<string> = new Set([
  'swapped-fewer-words',
  'same-agreement-file',
  'commission-for-its-jail',
  'board-of-trustees',
  'judgement',
  're-attributed',
])

/** The lists on which an agreement first stands under another name, mended spellings apart. */
export function renamings(
  spans: readonly Span[],
  rows: readonly RowFacts[],
  lists: readonly List[],
): Renaming[] {
  const listed = spans.filter(({ series }) => series === 'participating').sort((a, b) => a.from - b.from)
  return listed.slice(1).flatMap((span, at): Renaming[] => {
    const before = listed[at]
    const [from, to] = [rows[before?.content ?? -1]?.name, rows[span.content]?.name]
    if (before === undefined || from === undefined || to === undefined || from === to) return []
    const list = lists[span.from]
    // A name that an old list brings back tells no more of the agency than the list did when it was new.
    if (span.from <= before.to || !list?.complete || list.flags.includes('re-post')) return []
    const rules = [...before.rules, ...span.rules].filter((rule) => telling.has(rule))
    if (rules.length === 0 || isSpelling(from, to, rows[span.content]?.state)) return []
    const note = rules.includes('re-attributed')
      ? 'the same agreement, under another body'
      : 'the same agency, under another name'
    return [{ series: 'participating', position: span.from, from: from.trim(), to: to.trim(), note }]
  })
}

/** Whether two names are spellings of one: alike but for marks and a letter or two, or by the naming rules. */
function isSpelling(from: string, to: string, state: StateCode | undefined): boolean {
  if (editsBetween(typographic(from), typographic(to), 2) <= 2) return true
  return state !== undefined && parseName(from, state).key === parseName(to, state).key
}
