import type { Memory, Saying } from './sayings.js'
import type { Scene } from './scene.js'
import type { Sentence } from './sentences.js'
import type { ClaimType, Speaker } from './text-claim.js'

/** Whose words a sentence goes on with that names no sayer. */
export interface Floor {
  /** All of it: an answer's, or in minutes what who spoke last says. */
  readonly turn?: Speaker | 'vague'
  /** What it tells of officers and counts: a paragraph goes on with what its person was told to say. */
  readonly told?: Speaker
  /** Whether the sentence in which that person was told to say something began with it. */
  readonly leads?: boolean
}

/** Who has the floor in a sentence; `own` is the person with whom it begins. */
export function floorOf(
  scene: Scene,
  sentence: Sentence,
  memory: Memory,
  sayings: readonly Saying[],
  own: Speaker | undefined,
): Floor {
  const { blockAt } = sentence
  if (memory.answer !== undefined) return { turn: memory.answer.speaker ?? 'vague' }
  if (memory.turn?.blockAt === blockAt) return { turn: memory.turn.speaker }
  const item = itemOf(scene, sentence, memory)
  const turn = item ?? runningOf(scene, sentence, memory, sayings, own)
  leadOn(
    scene,
    sentence,
    memory,
    sayings,
    turn ?? (nameAlone.test(scene.lower.slice(sentence.start, sentence.end)) ? own : undefined),
  )
  if (turn !== undefined) return { turn }
  const told = toldBefore(scene, sentence, memory, sayings, own)
  return told === undefined ? {} : { told, leads: memory.told?.leads === true }
}

const bullet = /^\s*(?:\*[^*\n]{2,40}\*\s|[-\u2022*\u2013\u2014]|\(?(?:\d{1,2}|[a-z])[.)]) ?\S/

/** "The ruling, she said, means this:" and then a list: each item goes on with what she says. */
function itemOf({ lower }: Scene, { block, blockAt }: Sentence, memory: Memory): Speaker | undefined {
  const { list } = memory
  if (list === undefined || blockAt === list.blockAt) return undefined
  if (blockAt > list.blockAt + 1 || !bullet.test(lower.slice(block.start, block.start + 46))) {
    memory.list = undefined
    return undefined
  }
  return list.speaker
}

/** "Chief Ana Ruiz:", and what is told under it. */
const nameAlone = /^[\p{L}.' -]{5,60}:\s*$/u

function leadOn(
  { lower }: Scene,
  { start, end, block, blockAt }: Sentence,
  memory: Memory,
  sayings: readonly Saying[],
  turn: Speaker | undefined,
): void {
  const last = block.end - end < 3
  if (memory.list !== undefined && memory.list.blockAt < blockAt) {
    if (last) memory.list = { ...memory.list, blockAt }
    return
  }
  const speaker = sayings.findLast((saying) => saying.speaker !== undefined)?.speaker ?? turn
  if (last && speaker !== undefined && /:["*_]*\s*$/.test(lower.slice(start, end)))
    memory.list = { speaker, blockAt }
}

/** In minutes a person keeps the floor to the end of the block; elsewhere one who "presented figures" does. */
function runningOf(
  scene: Scene,
  { start, end, blockAt }: Sentence,
  memory: Memory,
  sayings: readonly Saying[],
  own: Speaker | undefined,
): Speaker | undefined {
  const words = scene.lower.slice(start, end)
  if (scene.minutes && asks.test(words)) {
    const { running } = memory
    if (running !== undefined && blockAt - running.blockAt < 4) memory.running = { ...running, blockAt }
    return undefined
  }
  if (own !== undefined && sayings.length === 0 && (scene.minutes ? takesFloor : givesReport).test(words)) {
    memory.running = { speaker: own, blockAt }
    return undefined
  }
  const last = sayings.findLast(({ speaker, kind }) => speaker !== undefined && kind === 'indirect')
  if (last?.speaker !== undefined && (scene.minutes || last.speaker.name === memory.running?.speaker.name))
    memory.running = { speaker: last.speaker, blockAt }
  else if (sayings.length > 0 || (own !== undefined && own.name !== memory.running?.speaker.name))
    delete memory.running
  const { running } = memory
  return sayings.length > 0 || running?.blockAt !== blockAt ? undefined : running.speaker
}

/** A member who asks leaves the floor to whoever answers. */
const asks =
  /^[^"]{3,60} (?:(?:further |also |then )?(?<!\b(?:was|were|been) )(?:asked|inquired|wondered|wanted to know|questioned|pregunt[o\u00f3]|quiso saber))(?![\p{L}])(?! that )/u

const report =
  '(?:(?:presented|offered|gave|had|has|brought|reviewed|shared|read out|went through|walked \\p{L}+(?: \\p{L}+)? through|present[o\u00f3]|dio|ofreci[o\u00f3]|ley[o\u00f3]) (?:\\p{L}+ ){0,4}?(?:figures|numbers|chronology|breakdown|tally|update|report|account|summary|timeline|statistics|cifras|n\u00fameros|informe|balance|cronolog\u00eda|datos))'

const givesReport = new RegExp(
  `^[^"]{3,70} (?:${report}\\b[^"]{0,60}|had (?:misgivings|doubts|reservations)|(?:gave|offered|listed) (?:two|three|four|several|his|her) reasons|(?:put|made|laid out) (?:his|her) case[^"]{0,40})[.:]?$`,
  'u',
)
const takesFloor = new RegExp(
  `^[^"]{3,70} (?:${report}|spoke|turned to|was asked|took [\\p{L} ]{3,30} through|(?:put|made|pleaded|argued) (?:his|her) case|had (?:misgivings|doubts|concerns|reservations)|(?:gave|offered|listed) (?:two|three|four|several|his|her) reasons|then turned|addressed|opposed|objected|spoke (?:against|for|in)|was (?:for|against)|reported|briefed|answered|came before|walked through|explained|outlined|summarized|recited|habl[o\u00f3]|se opuso|rindi[o\u00f3])\\b`,
  'u',
)

/** The person told to have said something right before, in this block. */
function toldBefore(
  scene: Scene,
  sentence: Sentence,
  memory: Memory,
  sayings: readonly Saying[],
  own: Speaker | undefined,
): Speaker | undefined {
  const { blockAt, start } = sentence
  const last = sayings.findLast(({ speaker, kind }) => speaker !== undefined && kind === 'indirect')?.speaker
  const person = last !== undefined && scene.people.some(({ person: { name } }) => name === last.name)
  if (sayings.length > 0) {
    if (person) memory.told = { speaker: last, blockAt, left: 2, leads: leadsWith(scene, sentence, sayings) }
    else delete memory.told
    return undefined
  }
  const { told } = memory
  if (told === undefined || told.blockAt !== blockAt || told.left === 0 || scene.quoted(start))
    return undefined
  if (own !== undefined && own.name !== told.speaker.name) {
    delete memory.told
    return undefined
  }
  memory.told = { ...told, left: told.left - 1 }
  return told.speaker
}

/** "Ruiz said that": a sentence that begins with its sayer. */
function leadsWith({ lower }: Scene, { start }: Sentence, sayings: readonly Saying[]): boolean {
  const first = sayings[0]
  return (
    first !== undefined && !lower.slice(start, first.cue.start).includes('"') && first.cue.start - start < 30
  )
}

/** Whether a claim that follows what a person said is most likely theirs too. */
export function goesOn(type: ClaimType, words: string, floor: Floor): boolean {
  if (/^personnel\.(?:count|training|duties)$/.test(type)) return true
  if (floor.leads === true && type === 'funding.risk') return true
  if (
    floor.leads === true &&
    /^law\.(?:mandate|penalty)$/.test(type) &&
    lawyer.test(floor.told?.office ?? '')
  )
    return true
  return /^(?:event\.count|personnel\.authority|outcome\.crime)$/.test(type) && pointsBack.test(words)
}

const lawyer = /attorney|counsel|solicitor|fiscal|abogad|procurador|lawyer|legal/i

/** Words that begin a sentence and point to what was told before it. */
const pointsBack =
  /^(?:(?:in|since|last|so|of|over|during|at|on|en|desde|de) [^,]{2,40}, )?(?:they|it|he|she|their|his|her|its|most|none|all|one of (?:them|those)|of (?:them|those|these)|those|the (?:two|three|four|five|six|seven|eight|nine|ten|rest|others)|(?:in )?(?:two|three|four|five|six) (?:cases|of them)|ellos|ellas|sus?|todos|ninguno|uno de ellos|dos de ellos)(?= )/
