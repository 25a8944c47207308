import type { Span } from '../../model/article.js'
import type { Frame, Hit } from '../frame.js'
import { partySlots } from '../slots-read.js'
import type { Slots, Step } from '../text-claim.js'
import { around, earlier } from './near.js'
import { partiesFrom, partiesUpTo } from './parties.js'

/** Words that lead to the names of those who take part. */
const leads =
  /\b(?:(?:they|these|those|members|participants|partners|agencies|departments|newcomers|others|the list|the roster|the rest) (?:now |also )?(?:includes?|are|were|ranges? from)|those that (?:do not|don't|do|have|went|left|quit|withdrew)(?: are|:)|among (?:them|those|these|the [\w-]+(?: (?:ones|agencies|partners|members))?)(?::|,| are| is| were| was)?|(?:among|of) those (?:that|who) (?:went|left|quit|withdrew|joined|signed|have one|have agreements):?|(?:including|such as|namely|led by|notably)|new on the list:|also affected are|(?:are|were|quedan|son) (?:affected|afectad[oa]s):?|(?:withdrawal|order|termination) also covers|those in|entre ell[ao]s:?|(?:figuran|incluyen|participan)|(?:so|as) (?:do|does|is|are|has|have|did)|tampoco l[oa]s? tiene[n]?|l[oa]s? tienen|s[ií] (?:est[aá]|tiene)[n]?)(?= )|(?:agreements?|programs?|partners|parties|in it|it now|participates?|enrolled|one in place|roster|list|convenios?|acuerdos?|programa)(?: [^.;:,?!]{1,40})?[:?] /g

/** Words that tell of those named before them that they take part, or do not. */
const tails =
  /(?<=[\p{L}.,] )(?:(?:all|both|each|also|already|now|still|too) ){0,2}(?:belongs?|takes? part|participates?|(?:is|are)(?: not|n't)? (?:already |also |now |still )?in(?: (?:it|the program|one|on it))?(?: too| also| as well| already)?(?=[.,;]|$)|are the (?:largest|closest|oldest|smallest|others)|(?:is|are) (?:already |now |also |still )?enrolled|figuran? (?:entre|en) l[oa]s? (?:m[a\u00e1]s|lista|primer[oa]s|agencias|programa)|use the jail|included(?=[.;]|$)|go(?:es)? way back|have (?:one|them|theirs|agreements)|has (?:one|none)|have none|tambi[e\u00e9]n participan?|no participan?(?=[.,;]|$)|est[a\u00e1]n? dentro|no tiene|lo tienen?)(?![\p{L}])/gu

const ours =
  /287|\bice\b|agreements?|partner|program|acuerdo|convenio|pact|memorand|take part|taking part|participa|enrolled|signed (?:on|up)|list/
const agencies =
  /\b(?:agencies|agency|counties|departments?|sheriffs?|cities|towns|partners?|jurisdictions|municipalities|police|members|participants|newcomers|roster|list|takes? part|participat\w+|in it|agencias|condados|alguaciles|polic[i\u00ed]as|signed|joined|withdrew|withdrawal|agreements?|convenios?|acuerdos?)\b/
const notOurs =
  /\b(?:places such as|manda|exige|obliga|orders|requires|directs|bars?|bans?|barred|banned|prohibit\w*|outlaw\w*|forbid\w*|oppos\w+|sued|lawsuits?|voted|similar laws?|miles|detainers?|arrest\w*|crimes?|offenses|charges|convict\w*|languages?|speakers|protest\w*|residents of|grants?|training|trained|courses?|ordinances?|sponsors?|supporters|critics|groups|companies|employers|countries|inmates|prisoners|people from|ayes?|yeas|nays?|noes|immigrants from|killed|members of|judges?|lawmakers|senators)\b/
const left =
  /\b(?:withdr[ae]w\w*|pulled out|dropped(?: out)?|left|quit|ended|went|affected|withdrawal|termination|closed)\b/
const asked = /\b(?:applied|applications?|waiting|pending|awaiting|solicit\w+)\b/
const accepted = /\b(?:were|was) (?:accepted|approved|admitted)\b/
const signed = /\b(?:signed|joined|put (?:pen|ink)|came aboard|entered)\b/
const came = /\b(?:newcomers|new on the list|newest|latest)\b/

interface Told {
  readonly names: readonly Span[]
  readonly step?: Step
}

/** What is told of those named: the step that they took, or that they take part. */
function told(hit: Hit): Told | undefined {
  const { scene, sentence, at, match } = hit
  const own = scene.lower.slice(sentence.start, at.end)
  const before = `${earlier(hit, 260)} ${own}`
  const reach = /^(?:so|as|including|such|led|notably|namely) /.test(`${match[0]} `) ? 260 : 600
  if (!ours.test(`${earlier(hit, reach)} ${around(hit)}`) || !agencies.test(before)) return undefined
  if (
    notOurs.test(around(hit).slice(0, at.end - sentence.start)) ||
    /\b(?:yeas?|ayes?|nays?)\b/.test(around(hit))
  )
    return undefined
  const names = partiesFrom(scene, at.end + (match[0].endsWith(' ') ? 0 : 1), sentence.end)
  if (
    names.length === 0 ||
    (names.length < 2 && /^(?:including|such as|led by|notably|among)/.test(match[0]))
  )
    return undefined
  const words = /^(?:so |as |they|these|those (?!in)|among)/.test(match[0]) ? lastSentence(hit) + own : own
  const step = stepIn(words, match[0])
  return step === undefined ? { names } : { names, step }
}

/** The step that the words before the names tell of them. */
function stepIn(words: string, lead: string): Step | undefined {
  if (came.test(words)) return 'joined'
  if (left.test(words)) return 'withdrawn'
  if (/\b(?:suscribieron|firmaron)\b/.test(words)) return 'signed'
  if (accepted.test(words)) return 'approved'
  if (asked.test(words)) return 'proposed'
  return /^(?:so|as) did/.test(lead) && signed.test(words) ? 'signed' : undefined
}

function lastSentence(hit: Hit): string {
  return (
    /[^.?!]*[.?!]?\s*$/.exec(
      earlier(hit, 200)
        .trimEnd()
        .replace(/[.?!]$/, ''),
    )?.[0] ?? ''
  )
}

function lead(rule: string, type: 'agreement.exists' | 'agreement.status'): Frame {
  const wanted = (hit: Hit) => {
    const found = told(hit)
    return found !== undefined && (found.step !== undefined) === (type === 'agreement.status')
      ? found
      : undefined
  }
  return {
    rule,
    type,
    words: leads,
    slots: (hit): Slots | undefined => {
      const found = wanted(hit)
      if (found === undefined) return undefined
      return found.step === undefined ? {} : { step: { value: found.step } }
    },
    members: (hit) => wanted(hit)?.names ?? [],
  }
}

const tail: Frame = {
  rule: 'exists-parties',
  type: 'agreement.exists',
  words: tails,
  slots: (hit) => (tailNames(hit).length === 0 ? undefined : partySlots(hit)),
  members: tailNames,
}

function tailNames(hit: Hit): readonly Span[] {
  const { scene, sentence, at } = hit
  const before = scene.lower.slice(sentence.start, at.start)
  if (!ours.test(`${earlier(hit, 400)} ${around(hit)}`) || notOurs.test(before)) return []
  const gap = /(?:, [^,;.]{3,60},)? $/u.exec(scene.folded.slice(sentence.start, at.start))?.[0] ?? ''
  const names = partiesUpTo(scene, sentence.start, at.start - gap.length)
  const [only] = names
  return names.length === 1 && only !== undefined ? [{ start: only.start, end: at.end }] : names
}

/** A row of a table that names a model of agreement, and the answer to "who takes part?". */
const row: Frame = {
  rule: 'exists-row',
  type: 'agreement.exists',
  words: /\| ?(?:task[- ]force|jail|warrant service|wso|jem|tfm)(?= |\||$)/g,
  slots: (hit) => (rowNames(hit).length === 0 ? undefined : partySlots(hit)),
  members: rowNames,
}

function rowNames({ scene, sentence, at }: Hit): readonly Span[] {
  const line = Math.max(scene.lower.lastIndexOf('\n', at.start) + 1, sentence.start)
  const cell = scene.lower.slice(line, at.start)
  const names = partiesFrom(scene, line + (/^[| ]*/.exec(cell)?.[0].length ?? 0), at.start)
  return names.length === 1 ? names : []
}

const answer: Frame = {
  rule: 'exists-answer',
  type: 'agreement.exists',
  words: /^\S+/g,
  slots: (hit) => (answered(hit).length === 0 ? undefined : {}),
  members: answered,
}

function answered(hit: Hit): readonly Span[] {
  const asked = earlier(hit, 80)
  if (
    !/\b(?:who|which|qui[e\u00e9]n(?:es)?)\b[^.!]*\?["*]*\s*$/.test(asked) ||
    !ours.test(`${asked} ${earlier(hit, 500)}`)
  )
    return []
  if (!/\b(?:in it|has one|has|take part|participates?|in|tiene|participa)\b/.test(asked)) return []
  const names = partiesFrom(hit.scene, hit.sentence.start, hit.sentence.end)
  return names.length > 1 ? names : []
}

/** "Among them: Alva and Brooke", "they include Carden"; "Alva and Brooke also belong". */
export const partyLists: readonly Frame[] = [
  lead('exists-listed', 'agreement.exists'),
  lead('status-listed-parties', 'agreement.status'),
  tail,
  row,
  answer,
]
