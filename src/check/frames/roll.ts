import type { Span } from '../../model/article.js'
import type { VoteValue } from '../../model/decision.js'
import { type Frame, groupAt, type Hit } from '../frame.js'

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
  ['for', /^(?:aye|yea|yes|s[ií]|in favor|a favor)/],
  ['against', /^(?:nay|no|opposed|against|en contra)/],
  ['abstained', /^abst/],
  ['absent', /^(?:absent|excused|ausente)/],
  ['recused', /^recus/],
]

const aboutVotes = /vot|roll|ayes?|yeas|nays?|motion|moci[oó]n|reading|second|resolution|item/

/** "Ayes: Vega, Stone" in minutes: each name is a member. */
const heads: readonly Frame[] = listed.map(([value, words]) => ({
  rule: `member-roll-${value}`,
  type: 'vote.member',
  words: new RegExp(
    `(?:^|[.;:,(] |\\n|\\()${words} ?(?:\\(\\d+\\))?(?:: ?| - |, )(?<list>[^:;\\n]{3,240}?)(?=[.;)]|$|\\n)`,
    'dgum',
  ),
  slots: (hit) => (namesIn(hit, 'list').length === 0 ? undefined : { vote: { value } }),
  members: (hit) => namesIn(hit, 'list'),
}))

/** "Ms. Chen - nay", "Amos: yes", "Nash, Yea". */
const each: Frame = {
  rule: 'member-roll-each',
  type: 'vote.member',
  take: 'match',
  needs: aboutVotes,
  words:
    /(?<=\p{L}[.)]?)(?: ?[-:,] ?| ?\(| )(?<way>ayes?|yeas?|yes|s[ií]|nays?|no|opposed|abstain(?:ed|s|ing)?|abstenci[oó]n|abst[uv]\p{L}*|absent|excused|ausente|recused)(?=\)?(?:[;,.)\n]|$))/dgu,
  slots(hit) {
    const who = nameBefore(hit)
    const way = hit.match.groups?.['way'] ?? ''
    const value = ways.find(([, words]) => words.test(way))?.[0]
    if (who === undefined || value === undefined) return undefined
    return { vote: { value }, person: { value: hit.scene.folded.slice(who.start, who.end), at: who } }
  },
  span: (hit) => ({ start: nameBefore(hit)?.start ?? hit.at.start, end: hit.at.end }),
}

/** The capitalised words that stand right before the words found. */
function nameBefore({ scene, sentence, at }: Hit): Span | undefined {
  const before = scene.folded.slice(Math.max(sentence.start, at.start - 60), at.start)
  const name = lastName.exec(before)?.[0]
  if (name === undefined || notNames.test(name)) return undefined
  return { start: at.start - name.length, end: at.start }
}

const lastName = /(?<![\p{L}'-])\p{Lu}[\p{L}'.-]*(?: (?:de |la |del )?\p{Lu}[\p{L}'.-]*){0,3}$/u
const notNames =
  /^(?:None|Ninguno|Item|Motion|Vote|Ayes?|Nays?|Noes|Yeas?|Absent|Resolution|The|All|Total|Yes|No|Opposed|Abstain\p{L}*|In)\b/u

/** The names of a list: a title and capitalised words, or those alone. */
function namesIn(hit: Hit, group: string): readonly Span[] {
  const list = groupAt(hit, group)
  if (list === undefined) return []
  const { folded } = hit.scene
  return [...folded.slice(list.start, list.end).matchAll(person)]
    .map(({ index, 0: name }) => ({ start: list.start + index, end: list.start + index + name.length }))
    .filter(({ start, end }) => !notNames.test(folded.slice(start, end)))
}

const person =
  /(?:(?:Vice )?(?:Mayor|Chair(?:man|woman|person)?|Commissioner|Council ?(?:member|man|woman|Member)|Alder(?:man|woman)|Trustee|Supervisor|Comisionad[oa]|Concejal|Alcalde(?:sa)?|Vicealcalde(?:sa)?) )?\p{Lu}[\p{L}'.-]+(?: (?:de |la |del )?\p{Lu}[\p{L}'.-]*){0,3}/gu

export const roll: readonly Frame[] = [...heads, each]
