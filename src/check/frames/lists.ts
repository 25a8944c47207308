import type { Span } from '../../model/article.js'
import type { Frame, Hit } from '../frame.js'
import { placeList } from '../list-members.js'
import type { Slots, Step } from '../text-claim.js'
import { around, earlier } from './near.js'
import { stepWords } from './step-words.js'

const end = '(?![a-z\u00e0-\u00ff])'
const steps = stepWords.map(({ verbs }, at) => `(?<v${at}>${verbs})`).join('|')
const stepAfter = new RegExp(`^[^;]{0,30}?[^a-z](?:${steps})${end}`)
const stepBefore = new RegExp(
  `[^a-z](?:${steps})${end}[^;,]{0,40}(?:, (?:entre ell[ao]s|among them|including|incluid[oa]s) )?$`,
)
const inForceAfter =
  /^,? (?:(?:counties|police|parish(?:es)?|and \w+)? ?(?:(?:all|both|each|also|already|now|too) )?(?:(?:have|has|had)(?! (?:word|asked|refused|declined|not|no|until|yet|heard|sued|barred|banned)\b)(?! (?:\w+ )?(?:ordinances?|policy|policies|laws?|rules?|bans?|contratos|contracts))|do|does|did|are (?:in|among|on|part)|participate|take part|already|run|operate|tambi[e\u00e9]n|tienen|participan|cuentan|ya|work|trabajan|est[a\u00e1]n|lo hacen))(?![a-z])/
const inForceBefore =
  /\b(?:in force in|in effect in|in place in|such as|like|including|among them|include[sd]?|on (?:ice's|the) (?:roster|list):?|program:|are|figuran|joins?|joined|joining|alongside|follow(?:s|ed|ing)?|newcomers range from|range from|incluyendo|como|entre ell[ao]s|se suma(?:n|ron)?(?: as[i\u00ed])? a|junto a|participan?(?: los alguaciles| las polic[i\u00ed]as)? de|participan|convenios? (?:en|con)|acuerdos? (?:en|con)|sheriffs of|departments of|departments in|counties of|agencies in|partners in|as have|as did) ?(?:the |los |las |los alguaciles de |the cities of |the counties of |las ciudades de )?$/
const kindTold =
  /\b(?:cities|counties|towns|agencies|departments|sheriffs|such as|roster|neighbors|among those|ciudades|condados|corporaciones|agencias|alguaciles)\b/
const ours = /287|\bice\b|agreement|partnership|program|acuerdo|convenio|pact|their own|memorand/
const against =
  /\b(?:bars?|bans?|barred|banned|prohibit\w*|outlaw\w*|forbid\w*|no (?:such )?agreements?|neither|nor|without|compare|oppos\w+|sued|lawsuit|voted|prohiben?|neighbou?ring|similar laws?|accounts? for|followed by|come from|calls from|applications? from|residents of|lives? in|between|miles)\b/

/** The names of a list, where its verb tells that each has an agreement; and the step, where the verb tells one. */
function listTold(hit: Hit): { names: readonly Span[]; step?: Step } | undefined {
  const names = placeList(hit, kindTold.test(around(hit)))
  const [first] = names
  const last = names.at(-1)
  if (first === undefined || last === undefined) return undefined
  const { scene, sentence } = hit
  const before = ` ${scene.lower.slice(sentence.start, first.start)}`
  const after = scene.lower.slice(last.end, sentence.end)
  if (
    before.trim() === '' &&
    /^[A-Z .,]+$/.test(scene.folded.slice(first.start, last.end).replace(/, \w+\.?$/, ''))
  )
    return undefined
  const words = around(hit)
  if (against.test(words) || (!ours.test(words) && !ours.test(earlier(hit, 700)))) return undefined
  const told = stepAfter.exec(` ${after}`) ?? stepBefore.exec(before)
  const at = stepWords.findIndex((_, index) => told?.groups?.[`v${index}`] !== undefined)
  const verb = told?.groups?.[`v${at}`] ?? ''
  const step = hasSigned.test(told?.[0] ?? '') || gerund.test(verb) ? 'joined' : stepWords[at]?.step
  if (step !== undefined && !/proposed|re-evaluated|active|continues/.test(step)) return { names, step }
  return inForceAfter.test(after) || inForceBefore.test(before) ? { names } : undefined
}

function frame(
  rule: string,
  type: 'agreement.exists' | 'agreement.status',
  wants: (step: Step | undefined) => boolean,
): Frame {
  return {
    rule,
    type,
    words: /^\S+/g,
    slots: (hit): Slots | undefined => {
      const told = listTold(hit)
      if (told === undefined || !wants(told.step)) return undefined
      return told.step === undefined ? {} : { step: { value: told.step } }
    },
    members: (hit) => listTold(hit)?.names ?? [],
  }
}

/** What tells that they have one more than that they took a step on a day. */
const hasSigned = /\b(?:have|has|han) (?:\w+ ){0,2}(?:signed|entered|struck|reached|firmado|suscrito)\b/
const gerund = /^(?:sign|enter|join)ing/
const joins = /^joined$/

/** "Alva, Brooke and Carden have joined": each name is a claim. */
export const listsOfParties: readonly Frame[] = [
  frame('exists-members', 'agreement.exists', (step) => step === undefined || joins.test(step)),
  frame('status-members', 'agreement.status', (step) => step !== undefined && !joins.test(step)),
]
