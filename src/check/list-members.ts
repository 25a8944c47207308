import type { Span } from '../model/article.js'
import { groupAt, type Hit } from './frame.js'

/** The names of a list of places or agencies, each with its span; none where the words are no such list. */
export function membersIn(hit: Hit, group: string): readonly Span[] {
  const list = groupAt(hit, group)
  if (list === undefined) return []
  const { folded } = hit.scene
  const words = folded.slice(list.start, list.end)
  const found: Span[] = []
  let start = 0
  for (const match of [...words.matchAll(joint), undefined]) {
    const end = match?.index ?? words.length
    const part = words.slice(start, end)
    const lead = lessWords.exec(part)?.[0].length ?? 0
    const name = part.slice(lead).replace(/[\s,]+$/, '')
    if (name !== '') {
      const from = list.start + start + lead
      found.push({ start: from, end: from + name.length })
    }
    start = end + (match?.[0].length ?? 0)
  }
  const names = found.filter((span) => isName(hit, span))
  return names.length >= 2 && names.length >= found.length - 1 ? names : []
}

const joint = /,? (?:and|y|e|as well as) |, /g
const lessWords =
  /^\s*(?:,? ?(?:including|such as|like|incluyendo|como) |both |the (?:cities|towns|counties) of |the |la |el |las ciudades de |los condados de )?/

const name =
  /^\p{Lu}[\p{L}.'-]*(?: (?:of|de|del|la|las|los|and|the|\p{Lu}[\p{L}.'-]*|county|counties|police|counties'))*$/u

/** Whether words are the name of a place or an agency: known, or a run of capitalised words that names no person. */
function isName({ scene }: Hit, span: Span): boolean {
  if (scene.agenciesIn(span).length > 0) return true
  return name.test(scene.folded.slice(span.start, span.end)) && scene.peopleIn(span).length === 0
}
