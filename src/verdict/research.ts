import { shared, stemsIn, wordsIn } from '../check/compare/words.js'
import type { FindingClaim } from '../model/research.js'
import type { Asked } from './asked.js'
import { recordRead } from './coverage.js'
import { byClaim } from './evidence.js'
import { type Finding, notCheckable, slot } from './finding.js'
import { heldWords } from './held-words.js'
import { type Message, message } from './message.js'

/** `research.finding`: the findings of a study that the text names; without a name there is nothing to look up. */
export function checkResearch(asked: Asked): Finding {
  const findings = heldWords(asked.register).findings.filter(({ on }) => on <= asked.on)
  const named = findings.filter((finding) => isNamed(asked, finding))
  if (named.length === 0 && isUnnamed(asked)) return notCheckable(message('research-unnamed'))
  const direction = asked.claim.slots.direction?.value
  return {
    slots: [
      slot(
        'citation',
        asked.claim.attribution.speaker?.name ?? asked.claim.slots.body?.value ?? 'study',
        named.length > 0 ? 'agrees' : 'silent',
        named.map(({ study }) => study),
      ),
      ...(named.length > 0
        ? [
            slot(
              'direction',
              direction ?? 'told',
              'not_checkable',
              named.map((one) => one.direction),
            ),
          ]
        : []),
    ],
    told: named.map(findingTold),
    evidence: named.map((claim) => byClaim(asked.register, claim)),
    coverage: recordRead(asked, findings),
  }
}

/** `concern.alleged`: a fear of what may follow. That it was voiced is one thing, that it is so cannot be looked up. */
export function checkConcern(): Finding {
  return notCheckable(message('fear'))
}

function isUnnamed({ claim }: Asked): boolean {
  const { kind, speaker } = claim.attribution
  return (
    kind === 'vague' ||
    (speaker === undefined && claim.slots.body === undefined && claim.slots.citation === undefined)
  )
}

/** Whether a text names an author by last name, or has half of the title's words. */
function isNamed({ claim, text }: Asked, { study, authors }: FindingClaim): boolean {
  const speaker = [
    claim.attribution.speaker?.name,
    claim.slots.body?.value,
    claim.slots.citation?.value,
    claim.slots.person?.value,
  ].join(' ')
  const words = new Set(wordsIn(`${speaker} ${text}`))
  // A body is named by its whole name, a person by the last.
  const names = (authors ?? '').split(/,| and /).map(wordsIn)
  const isBody = (name: readonly string[]) => name.length > 3 || name.some((word) => bodies.has(word))
  const isAuthor = names.some((name) => {
    const last = name.at(-1) ?? ''
    return isBody(name) ? name.every((word) => words.has(word)) : last.length > 3 && words.has(last)
  })
  const title = stemsIn(study)
  return isAuthor || (title.size >= 4 && shared(stemsIn(speaker), title) >= title.size / 2)
}

const bodies = new Set(['center', 'centre', 'council', 'institute', 'university', 'department', 'office'])

function findingTold({ study, direction, outcome, text, on }: FindingClaim): Message {
  return message('finding-held', { study, direction, outcome, text, on })
}
