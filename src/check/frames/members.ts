import type { Span } from '../../model/article.js'
import type { VoteValue } from '../../model/decision.js'
import type { Family, Frame, Hit } from '../frame.js'
import type { Slots } from '../text-claim.js'

const end = '(?![\\p{L}])'
const start = '(?<![\\p{L}-])'

const ways: readonly (readonly [VoteValue, string])[] = [
  [
    'against',
    'vot(?:ed|ing|e|es) (?:no|nay|against|in opposition)|dissent(?:ed|ing)?|oppos(?:ed|ing)(?: it| the (?:motion|measure|agreement|resolution))?|cast (?:the|a) (?:lone |sole |only |single |two )?(?:dissenting|no|opposing|negative) votes?|(?:the|were the) (?:lone|sole|only|two) (?:no|dissenting|opposing) votes?|lone dissent(?:er)?|votes? against|dissenting votes?|vot[oó] (?:en contra|no)|votaron (?:en contra|no)|lo hicieron en contra|lo hizo en contra|votos? en contra|se opuso|se opusieron|votando no|votando en contra',
  ],
  [
    'for',
    'vot(?:ed|ing|e) (?:yes|aye|for|in favor|to approve)|support(?:ed|ing) (?:it|the (?:motion|measure|agreement|resolution))|in favor|vot[oó] (?:a favor|s[ií])|votaron (?:a favor|s[ií])|votos? a favor',
  ],
  ['abstained', 'abstain(?:ed|ing)|abstention|se abstuvo|se abstuvieron|abstenci[oó]n'],
  ['recused', 'recus(?:ed|ing)'],
  [
    'absent',
    '(?:was|were|being) absent|did not vote|(?:was|were) not present|missed the vote|estuvo ausente|estuvieron ausentes|no vot[oó]|ausente',
  ],
]

const listed: readonly (readonly [VoteValue, string])[] = [
  ['for', '(?:ayes?|yeas?|yes|in favor|voting yes|for|a favor|s[ií])'],
  ['against', '(?:nays?|noes|no|opposed|against|voting no|en contra)'],
  ['abstained', '(?:abstain(?:ed|ing)?|abstentions?|abstenci[oó]n(?:es)?)'],
  ['absent', '(?:absent|ausentes?)'],
  ['recused', '(?:recused?)'],
]

/** "Ayes: Vega, Stone" in minutes: a name is a member. */
const roll: readonly Frame[] = listed.map(([value, words]) => ({
  rule: `member-roll-${value}`,
  type: 'vote.member',
  words: new RegExp(
    `(?:^|[.;(] |\\n|\\()${words} ?(?:\\(\\d+\\))?(?:: ?| - )(?<list>[^:;\\n]{3,240}?)(?=[.;)]|$|\\n)`,
    'dgum',
  ),
  slots: () => ({ vote: { value } }),
  members: (hit) => namesIn(hit, 'list'),
}))

/** "Commissioners Vega and Stone voted no", "with Vega dissenting". */
const told: readonly Frame[] = ways.map(([value, words]) => ({
  rule: `member-${value}`,
  type: 'vote.member',
  words: new RegExp(`${start}(?:${words})${end}`, 'dgu'),
  slots: (hit) => memberSlots(hit, value),
  members: (hit) => subjects(hit),
}))

function memberSlots(hit: Hit, value: VoteValue): Slots | undefined {
  return subjects(hit).length === 0 ? undefined : { vote: { value } }
}

/** The people who stand right before the verb, or after "by" or "from". */
function subjects({ scene, sentence, at, clause }: Hit): readonly Span[] {
  const around = scene.lower.slice(sentence.start, sentence.end)
  if (!/vot|motion|item|resolution|dissent|oppos|moci/.test(around)) return []
  const before = scene.peopleIn({ start: Math.max(sentence.start, at.start - 200), end: at.start })
  const run: Span[] = []
  let edge = at.start
  for (const person of [...before].reverse()) {
    const gap = scene.lower.slice(person.end, edge)
    if (!(run.length === 0 ? toVerb : between).test(gap)) break
    run.unshift({ start: person.start, end: person.end })
    edge = person.start
  }
  if (run.length > 0) return run
  const after = scene.peopleIn({
    start: at.end,
    end: Math.min(sentence.end, Math.max(clause.end, at.end + 120)),
  })
  let from = at.end
  for (const person of after) {
    const gap = scene.lower.slice(from, person.start)
    if (!(run.length === 0 ? fromVerb : between).test(gap)) break
    run.push({ start: person.start, end: person.end })
    from = person.end
  }
  return run
}

const toVerb =
  /^,?(?: (?:and|who|both|also|each|then|ultimately|,|was|were|had|has|have|all|alone|himself|herself|y|quien|quienes|ambos))*(?: [\w' ]{0,30},)?,? $|^, [^,]{2,60}, $/
const between =
  /^,?(?: (?:and|y))? ?(?:(?:vice )?(?:chair(?:man|woman)?|mayor|commissioner|council ?(?:member|man|woman)) )?$|^, district \d+,? (?:and )?$|^ \([^)]{1,30}\),?(?: and)? $/
const fromVerb = /^(?: (?:was|were|came|cast|by|from|de|del|la|el|los|were from|:))*:? ?$/

/** The names of a roll: people known, or single capitalised words. */
function namesIn(hit: Hit, group: string): readonly Span[] {
  const found = hit.match.indices?.groups?.[group]
  if (found === undefined) return []
  const { scene, sentence } = hit
  const list = { start: sentence.start + found[0], end: sentence.start + found[1] }
  const words = scene.folded.slice(list.start, list.end)
  const spans = [...words.matchAll(person)].map(({ index, 0: name }) => ({
    start: list.start + index,
    end: list.start + index + name.length,
  }))
  return spans.filter(({ start, end }) => !/^(?:None|Ninguno)/.test(scene.folded.slice(start, end)))
}

const person =
  /(?:(?:Vice )?(?:Mayor|Chair(?:man|woman|person)?|Commissioner|Council ?(?:member|man|woman|Member)|Alderman|Trustee|Supervisor|Comisionad[oa]|Concejal|Alcalde(?:sa)?|Vicealcalde(?:sa)?) )?\p{Lu}[\p{L}'.-]+(?: (?:de |la |del )?\p{Lu}[\p{L}'.-]*){0,3}/gu

export const members: Family = {
  gate: /vot|dissent|oppos|abst|recus|absent|ausente|opus|ayes?|nays?|noes|favor/,
  frames: [...roll, ...told],
}
