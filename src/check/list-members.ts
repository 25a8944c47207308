import type { Span } from '../model/article.js'
import { stateOf } from '../model/state.js'
import type { Hit } from './frame.js'
import { matchesOf } from './matches.js'

/** The places or agencies that a sentence names one after the other, two or more; none where it has no such list. */
export function placeList({ scene, sentence }: Hit, anyName = false): readonly Span[] {
  const names = namesIn(scene.folded.slice(sentence.start, sentence.end), sentence.start)
  let best: Span[] = []
  let run: Span[] = []
  for (const name of names) {
    const last = run.at(-1)
    const goesOn = last !== undefined && joint.test(scene.folded.slice(last.end, name.start))
    run = goesOn ? [...run, name] : [name]
    if (run.length > best.length) best = run
  }
  if (best.length < 2 || !best.every((span) => isPlace(scene, span))) return []
  const known = best.filter((span) => scene.agenciesIn(span).length > 0).length
  return anyName || 2 * known >= best.length ? best : []
}

const joint = /^(?:, |,? (?:and|y|e|as well as) (?:the |la |el )?|, (?:and|y) (?:the |la |el )?)$/

const name =
  /\p{Lu}[\p{L}'-]*\.?(?: (?:of|de|del|la|las|los) \p{Lu}[\p{L}'-]*| (?:\p{Lu}[\p{L}'-]*|counties|county|police))*/gu

function namesIn(words: string, start: number): Span[] {
  return matchesOf(name, words).map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.replace(/'s$/, '').length,
  }))
}

function isPlace(scene: Hit['scene'], span: Span): boolean {
  const words = scene.folded.slice(span.start, span.end)
  if (/^\p{L}{1,5}\.$/u.test(words) || /^ ?(?:- |\()/.test(scene.folded.slice(span.end, span.end + 3)))
    return false
  return (
    stateOf(words) === undefined &&
    !/^\p{Lu}\p{L}{1,4}\.$/u.test(words) &&
    !/^(?:Immigration|Customs|U\.S|Homeland|ICE|DHS|FBI|GOP|Republican|Democrat|El|La)\b/.test(words) &&
    scene.peopleIn(span).length === 0
  )
}
