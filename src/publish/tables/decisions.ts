import { voteValues } from '../../model/decision.js'
import { type Decision, decisionsOf } from '../../query/decisions.js'
import type { Sourced } from '../../query/numbered.js'
import type { Value } from '../table.js'
import { column, type TableInput, type TableMaker, text, together } from './maker.js'

const id = text('decision', 'stable id of the decision')
const sources = text('source', 'addresses of the sources, parted by " "')

export const decisions: TableMaker = {
  name: 'decisions',
  title: 'What bodies decided, as all sources held tell it together',
  about:
    'Where sources disagree, every value stands, parted by " or ". A kind of vote that no source counts is empty; that is not zero. Every claim of a decision is in `claims`.',
  columns: [
    id,
    text('agency', 'id of the agency, of a state such as us-fl, or of the country'),
    column('on', 'date', 'its day; the first one of a month or a year'),
    column('latest', 'date', 'last day that it can be, where the sources tell no plain day'),
    column('approximate', 'boolean', 'whether the day is told as about'),
    text('body', 'the body that decided'),
    text('act', 'what it did'),
    text('motion', 'what the motion would do: join, leave, keep, void, defer or other'),
    text('outcome', 'what became of it'),
    text('meeting', 'kind of meeting, as the source calls it'),
    text('item', "the body's own number of the item"),
    text('models', 'TFM, WSO, JEM, parted by "; "'),
    ...voteValues.map((vote) => text(`votes_${vote}`, `votes ${vote}, as counted`)),
    text('members', 'all named, some named, not in the record held, or no vote'),
    text('moved_by', 'who moved it'),
    text('seconded_by', 'who seconded it'),
    text('sentence', 'the decision in words'),
    sources,
  ],
  key: ['decision'],
  rows: (input) => all(input).map(decisionRow),
}

export const votes: TableMaker = {
  name: 'votes',
  title: 'Votes of members, as far as sources name them',
  about:
    'A member of whom no source tells is not here; a member of whom sources tell two votes has two rows.',
  columns: [
    id,
    text('member', 'name of the member of the body'),
    text('seat', 'office or seat, parted by "; " where sources tell several'),
    text('vote', 'for, against, abstained, recused or absent'),
    sources,
  ],
  joins: [{ column: 'decision', table: 'decisions', to: 'decision' }],
  rows: (input) =>
    all(input).flatMap((decision) =>
      decision.members.flatMap(({ member, seats, votes: told }) =>
        told.map(({ value, sources: by }): Value[] => [
          decision.id,
          member,
          together(seats),
          value,
          addresses(decision, by),
        ]),
      ),
    ),
}

function all({ register, directory, on, knownAt }: TableInput): Decision[] {
  return [...register.recorded.keys()].sort().flatMap((subject) => {
    const agency = register.agencies.get(subject) ?? directory.byId(subject)
    return agency === undefined ? [] : decisionsOf(register, agency, { on, knownAt }).decisions
  })
}

function decisionRow(decision: Decision): Value[] {
  const count = (vote: string) => decision.tally.find((line) => line.vote === vote)?.counted ?? []
  return [
    decision.id,
    decision.agency,
    decision.on,
    decision.latest ?? null,
    decision.approximate,
    decision.body,
    decision.act,
    decision.motion,
    either(decision.outcomes),
    decision.meeting,
    decision.item,
    together(decision.models),
    ...voteValues.map((vote) => either(count(vote))),
    decision.membersHeld,
    either(decision.movedBy),
    either(decision.secondedBy),
    decision.sentence,
    addresses(decision),
  ]
}

function either(told: readonly Sourced<string | number>[]): string | null {
  return together(
    told.map(({ value }) => String(value)),
    ' or ',
  )
}

function addresses({ sources: all }: Decision, numbers?: readonly number[]): string | null {
  const told = all.filter(({ number }) => numbers === undefined || numbers.includes(number))
  return together(
    told.map(({ address }) => address),
    ' ',
  )
}
