import type { Motion } from '../model/decision.js'
import { ofCitations } from './brief-cite.js'
import type { BriefFrom, DraftBlock, DraftRow, DraftSection, SourceOf } from './brief-form.js'
import type { ComingItem } from './coming.js'
import type { Decision } from './decisions.js'
import type { WhenTold } from './numbered.js'
import type { Statement } from './statements.js'

/** Who decided, how each member voted, and what was said of it since. */
export function decisionSection(from: BriefFrom): DraftSection {
  const { decisions } = from.decisions
  const votes = decisions.filter(isVote)
  const steps = decisions.filter((one) => !isVote(one))
  return {
    id: 'decision',
    heading: 'Who decided, and how each member voted',
    blocks: [
      { rows: from.coming.map((one) => comingRow(from, one)) },
      ...votes.flatMap((one, at) => voteBlocks(from, one, votes.length - at)),
      { rows: steps.map((one) => decisionRow(from, one, 4)) },
      { rows: reasons(from, votes) },
      { rows: since(from) },
    ],
  }
}

/** An item on an agenda of a later day. */
function comingRow({ register }: BriefFrom, { body, text, sources, ...when }: ComingItem): DraftRow {
  const evidence = sources.flatMap((source) => source.evidence)
  return {
    cells: [`To come, ${dayOf(when)}, ${body}`, text],
    cites: ofCitations(register, evidence),
    rank: 1,
  }
}

/** Whether a decision settled anything: a vote, or a signature without one. */
export function isVote({ act }: Decision): boolean {
  return act === 'vote' || act === 'signed-without-vote'
}

function voteBlocks(from: BriefFrom, decision: Decision, fromLast: number): DraftBlock[] {
  const rank = fromLast <= 2 ? 1 : 3
  const cites = citesOf(from, decision)
  const votes = byVote(decision)
  if (votes.length === 0) return [{ rows: [decisionRow(from, decision, rank)] }]
  return [
    { rows: [decisionRow(from, decision, rank)] },
    { columns: ['Vote', 'Members'], rows: votes.map((cells) => ({ cells, cites, rank })) },
  ]
}

/** What was decided on, then the decision; where it was about something else, what that was. */
function decisionRow(from: BriefFrom, decision: Decision, rank: number): DraftRow {
  const { motion, sentence, told, members } = decision
  const what = motion === 'other' ? ` ${told[0]?.text ?? ''}` : ''
  const text = `${members.length === 0 ? sentence : firstSentences(sentence)}${what}`
  return { cells: [motions[motion], text], cites: citesOf(from, decision), rank }
}

const motions = {
  join: 'On joining',
  leave: 'On leaving',
  keep: 'On keeping it',
  void: 'On voiding it',
  defer: 'On putting it off',
  other: 'On another matter',
} satisfies Record<Motion, string>

/** A decision's sentence up to the votes of its members, which a table tells. */
function firstSentences(sentence: string): string {
  return sentence.split(/ (?:For|Against|Abstained|Recused|Absent): /)[0] ?? sentence
}

/** The members by their vote, each with the seat; where sources disagree on one, under both. */
function byVote({ tally, members }: Decision): string[][] {
  return tally.flatMap(({ vote, counted, notHeld }) => {
    const who = members.filter(({ votes }) => votes.some(({ value }) => value === vote))
    const names = who.map(({ member, seats }) =>
      seats.length === 0 ? member : `${member} (${seats.join('; ')})`,
    )
    const missing = notHeld.length === 0 ? [] : [`${notHeld.join(' or ')} not in the record held`]
    if (names.length + missing.length === 0) return []
    const count = counted.map(({ value }) => value).join(' or ')
    return [[count === '' ? vote : `${vote}: ${count}`, [...names, ...missing].join('; ')]]
  })
}

function citesOf({ register }: BriefFrom, { sources }: Decision): SourceOf[] {
  return ofCitations(
    register,
    sources.flatMap(({ evidence }) => evidence),
  )
}

function reasons({ register }: BriefFrom, votes: readonly Decision[]): DraftRow[] {
  return votes.flatMap(({ reasons: stated, sources }) =>
    stated.map(({ by, side, text, quote, source }) => ({
      cells: [
        side === 'neither' ? by : `${by}, ${side}`,
        `${text}${quote === undefined ? '' : ` “${quote}”`}`,
      ],
      cites: ofCitations(register, sources.find(({ number }) => number === source)?.evidence ?? []),
      rank: 6,
    })),
  )
}

/** What happened since, and what officials said of leaving and of the work; of the duty they are told with the law. */
function since({ register, statements: { statements }, events: { events } }: BriefFrom): DraftRow[] {
  const happened = events.map((one) => ({
    on: one.on,
    cells: [`${dayOf(one)}${one.by === null ? '' : ` ${one.by}`}`, one.text],
    cites: ofCitations(register, one.evidence),
    rank: 2,
  }))
  const said = statements
    .filter(({ topic }) => topic !== dutyTopic)
    .map((one) => ({
      on: one.on,
      cells: [
        `${dayOf(one)} ${one.by}, ${one.office}`,
        `${one.text}${one.quote === null ? '' : ` “${one.quote}”`}`,
      ],
      cites: ofCitations(register, one.evidence),
      rank: isOfLeaving(one) ? 2 : one.topic === 'homicides' ? 9 : 5,
    }))
  const all = [...happened, ...said].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
  return all.map(({ cells, cites, rank }) => ({ cells, cites, rank }))
}

const dutyTopic = 'must-a-city-join'

/** Whether a statement is about ending the agreement. */
export function isOfLeaving({ topic }: Statement): boolean {
  return topic.startsWith('leaving')
}

/** The day, or the month or year where a source tells no more. */
export function dayOf({ on, approximate, latest, written }: WhenTold): string {
  const day = latest === undefined ? on : (written ?? on).replace('~', '')
  return approximate ? `about ${day}` : day
}
