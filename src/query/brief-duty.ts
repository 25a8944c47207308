import { type Day, daysBetween } from '../model/day.js'
import { answerOf, sideOf } from '../rules/answer.js'
import type { Position, Step } from '../rules/duty.js'
import { ofHeld, ofReference } from './brief-cite.js'
import { type BriefFrom, type DraftRow, type DraftSection, type SourceOf, says } from './brief-form.js'

/** Whether it had to join: the answer, the pieces of law behind it, and who said what of them. */
export function dutySection(from: BriefFrom): DraftSection {
  const { duty, asOf } = from
  return {
    id: 'duty',
    heading: `Whether it had to, on ${asOf.on}`,
    blocks: [
      { rows: [answer(from), ...searched(from)] },
      { rows: steps(from) },
      { rows: latestFirst(duty.positions).map((position) => positionRow(from, position)) },
    ],
  }
}

function answer({ duty }: BriefFrom): DraftRow {
  const { answer: word, byText, trace, leaving, unknown } = duty
  const by = trace.filter(({ result, joining }) => result === 'applies' && answerOf(joining) === byText)
  const others = trace.filter(({ result, joining }) => result === 'does not apply' && joining === 'requires')
  const cited = (steps: readonly Step[]) => steps.map(({ citation }) => citation).join('; ')
  const plain = byText === 'no provision held' || by.length === 0 ? '' : ` (${cited(by)})`
  const head =
    word === byText
      ? `${headline(word)}${plain}.`
      : `${headline(word)}. By the text alone: ${byText}${plain}.`
  const not =
    others.length === 0 ? '' : ` Not found to be required by ${cited(others)}, which does not reach it.`
  const missing = word === 'unknown' ? ` Not held: ${unknown.join('; ')}.` : ''
  const leave =
    leaving === 'no provision held' ? ' On leaving no provision is held.' : ` Leaving: ${leaving}.`
  const cites = [...by, ...others].flatMap(({ sources, citation }) =>
    sources.slice(0, 1).map((source) => ofReference(source, citation)),
  )
  const held = cites.length === 0 ? [heldLaw(duty.agency.state)] : cites
  return says(`${head}${not}${missing}${leave}`, held, 1)
}

function headline(answer: BriefFrom['duty']['answer']): string {
  if (answer === 'contested') return 'Contested: what officials say that the law means differs'
  if (answer === 'no provision held') return 'No provision of law on joining is held for that day'
  if (answer === 'unknown') return 'Unknown'
  return `Joining was ${answer}`
}

/** Where no provision is held: what was searched. */
function searched({ duty, law, agency }: BriefFrom): DraftRow[] {
  const { searched: text } = law.of(agency.state)
  if (duty.joining !== 'no provision held' || text === undefined) return []
  return [says(`Searched: ${text}`, [heldLaw(agency.state)], 3)]
}

function heldLaw(state: string): SourceOf {
  return ofHeld(`the law held of the state, law/${state.toLowerCase()}.yaml`)
}

/** The pieces of law that say anything of joining or leaving, or that somebody reads so; those that bear most first. */
function steps({ duty, law, agency }: BriefFrom): DraftRow[] {
  const said = new Set(duty.positions.map(({ id }) => id))
  const speaking = law.of(agency.state).authorities.filter(({ id }) => said.has(id))
  const spokenOf = (step: Step) => speaking.filter(({ of }) => of.includes(step.provision)).length
  const most = Math.max(...duty.trace.map(spokenOf), 1)
  const decides = ({ joining }: Step) => (joining === 'requires' || joining === 'prohibits' ? 0 : 1)
  return [...duty.trace]
    .sort((one, other) => decides(one) - decides(other))
    .filter((step) => step.joining !== 'none' || step.leaving !== 'none' || spokenOf(step) > 0)
    .map((step) => stepRow(step, weight(step, spokenOf(step) / most)))
    .sort((one, other) => one.rank - other.rank)
}

/** How little a piece of law bears on the answer; `spoken`: how often it is spoken of, against the most of all. */
function weight({ result, joining }: Step, spoken: number): number {
  if (joining === 'requires' || joining === 'prohibits' || result === 'unknown') return 2
  if (result === 'does not apply') return 8
  if (joining === 'none') return spoken >= 0.5 ? 2 : 6
  return joining === 'permits' || joining === 'encourages' ? 6 : 2
}

/** What a provision does to joining, in the words of a brief. */
export const joiningEffects = {
  prohibits: 'bars joining',
  requires: 'requires joining',
  'requires-attempt': 'requires seeking to join',
  'needs-approval': 'joining needs approval',
  limits: 'limits joining',
  'best-efforts': 'asks for best efforts',
  encourages: 'encourages joining',
  permits: 'permits joining',
  none: 'says nothing of joining',
} satisfies Record<Step['joining'], string>

const results = {
  applies: 'applies',
  'does not apply': 'does not reach it',
  unknown: 'not known whether it applies',
}

function stepRow(step: Step, rank: number): DraftRow {
  const { citation, result, joining, summary, sources, inForce } = step
  const since = inForce.from === undefined ? '' : ` In force from ${inForce.from}.`
  return {
    cells: [
      `${citation}, ${joining === 'none' ? results[result] : `${joiningEffects[joining]}, ${results[result]}`}`,
      `${summary}${since}`,
    ],
    cites: sources.slice(0, 2).map((source) => ofReference(source, citation)),
    rank,
  }
}

function latestFirst(positions: readonly Position[]): Position[] {
  return [...positions].sort((a, b) =>
    a.madePublic < b.madePublic ? 1 : a.madePublic > b.madePublic ? -1 : 0,
  )
}

const words = {
  required: 'says: required',
  'not-required': 'says: not required',
  barred: 'says: barred',
  permitted: 'says: permitted',
  undecided: 'leaves it open',
} satisfies Record<Position['position'], string>

const forces: Partial<Record<Position['force'], string>> = {
  'statement-of-a-party-in-court': ' (a party in court, no ruling)',
  'ruling-that-does-not-reach-it': ' (a ruling that does not reach it)',
  pleading: ' (pleading)',
}

function positionRow({ law, agency, asOf }: BriefFrom, position: Position): DraftRow {
  const { on, approximate, madePublic, by, force, summary, sources, position: side } = position
  const day = `${approximate ? 'about ' : ''}${on}${madePublic === on ? '' : `, public ${madePublic}`}`
  const national = !law.of(agency.state).authorities.some(({ id }) => id === position.id)
  return {
    cells: [`${day} ${by}${forces[force] ?? ''}, ${words[side]}`, summary],
    cites: sources.slice(0, 1).map((source) => ofReference(source, by)),
    rank: national ? 9 : rankOf(position, asOf.on),
  }
}

/** Who takes a side counts, of late most; a ruling counts also where it decides nothing. */
function rankOf({ force, position, on, madePublic }: Position, asked: Day): number {
  if (force === 'press-phrase') return 8
  if (sideOf(position) === undefined)
    return daysBetween(on, asked) > 365 ? 8 : force.startsWith('ruling') ? 3 : 7
  if (force === 'statement-of-a-party-in-court') return 2
  return daysBetween(madePublic, asked) > 120 ? 4 : 3
}
