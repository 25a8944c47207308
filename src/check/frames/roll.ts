import type { Span } from '../../model/article.js'
import type { VoteValue } from '../../model/decision.js'
import { stateOf } from '../../model/state.js'
import { type Frame, groupAt, type Hit } from '../frame.js'
import { isName } from './names.js'
import { around, earlier } from './near.js'

/** How minutes head the names of those who voted one way. */
const listed: readonly (readonly [VoteValue, string])[] = [
  ['for', '(?:ayes?|yeas?|yes|in favor|voting (?:yes|aye|in favor)|voted yes|for|a favor|s[ií])'],
  ['against', '(?:nays?|noes|no|opposed|against|voting (?:no|nay|against)|voted no|dissenting|en contra)'],
  ['abstained', '(?:abstain(?:ed|ing)?|abstentions?|abstenci[oó]n(?:es)?)'],
  ['absent', '(?:absent|excused|ausentes?)'],
  ['recused', '(?:recused?)'],
]

/** What minutes print after the name of one member. */
const ways: readonly (readonly [VoteValue, RegExp])[] = [
  ['for', /^(?:aye|yea|yes|y$|s[ií]|in favor|a favor)/],
  ['against', /^(?:nay|no|n$|opposed|against|en contra)/],
  ['abstained', /^abst/],
  ['absent', /^(?:absent|excused|ausente)/],
  ['recused', /^recus/],
]

const inRoll =
  /vot|reading|roll|moved|second|carried|: ?(?:yes|no|aye|nay)\b|opposed|\| ?(?:yes|no|aye|nay) ?\||- [yn]\b|moci[oó]n/
const aboutVotes = /vot|roll|ayes?|yeas|nays?|motion|moci[oó]n|reading|second|resolution|item/

/** "Ayes: Vega, Stone" in minutes: each name is a member. */
const heads: readonly Frame[] = listed.map(([value, words]) => ({
  rule: `member-roll-${value}`,
  type: 'vote.member',
  words: new RegExp(
    `(?:^|[.;:,(-] |\\n|\\()(?:\\(?(?:\\d+|one|two|three|four|five|six|seven|eight|nine) )?${words} ?(?:\\(\\d+\\))?(?:\\) \\(|: ?| - |, |(?<=(?:ayes|yeas|nays|noes)) (?=\\p{L}))(?<list>[^:;\\n]{3,240}?)(?=[.;)]|$|\\n)`,
    'dgum',
  ),
  slots: (hit) =>
    namesIn(hit, 'list').length === 0 || !isVote(hit, value) ? undefined : { vote: { value } },
  members: (hit) => namesIn(hit, 'list'),
}))

/** Whether a vote is recorded, and no attendance, no reply of yes or no and no address of a letter. */
function isVote(hit: Hit, value: VoteValue): boolean {
  const near = `${earlier(hit, 300)} ${around(hit)}`
  if (value === 'absent') return !/\bpresent\b/.test(earlier(hit, 160)) && voted.test(near)
  if (/^\W*(?:for|yes|no|s[i\u00ed])(?:,|:)/.test(hit.match[0])) return voted.test(near)
  return true
}

const voted =
  /\bvot|\bayes?\b|\bnays?\b|\byeas?\b|\bmotion|\bmoved|\bcarried|moci[o\u00f3]n|\d-\d|roll call\b(?!:)/

/** "Ms. Chen - nay", "Amos: yes", "Nash, Yea". */
const each: Frame = {
  rule: 'member-roll-each',
  type: 'vote.member',
  take: 'match',
  words:
    /(?<=\p{L}[.)]?)(?: ?[-:,|] ?| ?\(| )(?<way>(?<=[-|] )[yn]|ayes?|yeas?|yes|s[ií]|nays?|no|opposed|abstain(?:ed|s|ing)?|abstenci[oó]n|abst[uv]\p{L}*|absent|excused|ausente|recused|passed(?=[.;]))(?=\)?(?: ?\||[;,.)\n]|$))/dgu,
  slots(hit) {
    const who = nameBefore(hit)
    const way = hit.match.groups?.['way'] ?? ''
    const value = ways.find(([, words]) => words.test(way))?.[0]
    if (who === undefined || !inVote(hit)) return undefined
    if (value === undefined) return way === 'passed' && inRoll.test(earlier(hit, 60)) ? {} : undefined
    return { vote: { value }, person: { value: hit.scene.folded.slice(who.start, who.end), at: who } }
  },
  span: (hit) => ({ start: nameBefore(hit)?.start ?? hit.at.start, end: hit.at.end }),
}

/** Whether a vote is told beside the words, or, where a mark stands before them, in the lines above. */
function inVote(hit: Hit): boolean {
  if (aboutVotes.test(around(hit))) return true
  return !/^ ?\p{L}/u.test(hit.match[0]) && inRoll.test(earlier(hit, 400))
}

/** The capitalised words that stand right before the words found. */
function nameBefore({ scene, sentence, at }: Hit): Span | undefined {
  const before = scene.folded.slice(Math.max(sentence.start, at.start - 60), at.start)
  const name = lastName.exec(before)?.[0]
  if (name === undefined || !isName(name) || stateOf(name) !== undefined) return undefined
  return { start: at.start - name.length, end: at.start }
}

const lastName = /(?<![\p{L}'-])\p{Lu}[\p{L}'.-]*(?: (?:de |la |del )?\p{Lu}[\p{L}'.-]*){0,3}$/u
/** The names of a list: a title and capitalised words, or those alone. */
function namesIn(hit: Hit, group: string): readonly Span[] {
  const list = groupAt(hit, group)
  if (list === undefined) return []
  const { folded } = hit.scene
  return [...folded.slice(list.start, list.end).matchAll(person)]
    .map(({ index, 0: name }) => ({ start: list.start + index, end: list.start + index + name.length }))
    .filter(({ start, end }) => isMember(folded.slice(start, end).replace(/\.$/, '')))
}

function isMember(words: string): boolean {
  return isName(words) && stateOf(words) === undefined
}

const person =
  /(?:(?:Vice )?(?:Mayor|Chair(?:man|woman|person)?|Commissioner|Council ?(?:member|man|woman|Member)|Alder(?:man|woman)|Trustee|Supervisor|Comisionad[oa]|Concejal|Alcalde(?:sa)?|Vicealcalde(?:sa)?) )?\p{Lu}[\p{L}'.-]+(?: (?:de |la |del )?\p{Lu}[\p{L}'.-]*){0,3}/gu

export const roll: readonly Frame[] = [...heads, each]
