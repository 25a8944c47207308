import type { Span } from '../model/article.js'
import { ownerOf } from './paper-owner.js'
import type { Scene } from './scene.js'
import { subjectLike } from './subject-phrase.js'
import type { Attribution } from './text-claim.js'

/** "The attorney general had reached the same conclusion": who is told to have said it, in the words of the claim. */
export function partyTold(scene: Scene, span: Span): Attribution | undefined {
  const words = scene.lower.slice(span.start, span.end)
  const lead = opening.exec(words)?.[0].length ?? 0
  const subject = beforeVerb.exec(words.slice(lead))?.[1]
  if (subject === undefined || subject.split(' ').length > 9) return undefined
  const at = { start: span.start + lead, end: span.start + lead + subject.length }
  if (!subjectLike.test(subject) && scene.peopleIn(at).length === 0 && scene.agenciesIn(at).length === 0)
    return undefined
  const { kind, speaker } = ownerOf(scene, at) ?? scene.sayerNamed(at)
  if (kind === 'vague') return { kind, cue: at }
  return speaker === undefined ? undefined : { kind, speaker, cue: at }
}

const opening = /^(?:(?:and|but|while|y|pero) )?(?:(?:in|on|last|en) [^,;"]{2,50}, )?(?:(?:that|what|que) )?/

const beforeVerb =
  /^([^,;:"]{3,80}?)(?:,[^;"]{2,60},)? (?:also |later |now |recently |has |had |have |ha |hab\u00eda )*(?:wrote|written|writes|reads?|argue[sd]?|contend(?:s|ed)?|said|says|sa[iy]|maintain(?:s|ed)?|took|taken|takes|filed|files|disagree[sd]?|agree[sd]?|concluded|reached|advise[sd]?|warn(?:s|ed)?|caution(?:s|ed)?|issued|interpret(?:s|ed)?|call(?:s|ed)|claim(?:s|ed)?|rest(?:s|ed)|repl(?:y|ies|ied)|opine[sd]?|asks?|asked|seeks?|holds?|believes?|considers?|allege[sd]?|accuse[sd]?|challenge[sd]?|told|object(?:s|ed)|insist(?:s|ed)?|assert(?:s|ed)?|appeal(?:s|ed)?|counter(?:s|ed)?|escribi[o\u00f3]|opin[o\u00f3]|dijo|sostiene|sostuvo|aleg[o\u00f3]|alega|argumenta|argument[o\u00f3]|advirti[o\u00f3]|pide|pidi[o\u00f3]|entiende|dictamin[o\u00f3])(?= |$)/
