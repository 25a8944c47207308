import type { Authority, Provision, Quote, Reference } from '../../model/law.js'
import type { Value } from '../table.js'
import { column, type TableMaker, text, together } from './maker.js'

const closing = [
  text('quote', 'words of the text as printed, parted by " [...] "'),
  text('source', 'address of the first source'),
  text('other_sources', 'addresses of the others, parted by " "'),
  text('confidence', 'high, medium or low'),
  text('doubts', 'what is shaky about it'),
  text('file', 'file and line of the law held'),
]

export const provisions: TableMaker = {
  name: 'provisions',
  title: 'Provisions of law as they stood for one span of time',
  about: 'An amended wording is a row of its own. This is not legal advice.',
  columns: [
    text('provision', 'id of the provision'),
    text('state', 'postal code of the state, or US'),
    text('citation', 'how it is cited'),
    text('instrument', 'what it is part of'),
    text('force', 'what makes it authoritative: statute, rule, executive-order ...'),
    text('title', 'title'),
    text('summary', 'what it does, in the words of this project'),
    text('binds', 'whom it binds, as a condition in JSON'),
    text('joining', 'what it does to joining: prohibits, requires, permits ...'),
    text('leaving', 'what it does to leaving'),
    text('models', 'models that it is about, parted by "; "'),
    text('status', 'in force, superseded, not enacted, pending or enjoined'),
    column('enacted', 'date', 'day on which it was enacted'),
    column('in_force_from', 'date', 'first day in force'),
    column('in_force_to', 'date', 'first day no longer in force'),
    column('comply_by', 'date', 'day by which a duty must be met'),
    text('consequences', 'what follows from a breach'),
    text('amends', 'id of the provision that it replaces'),
    text('review', 'unreviewed, checked against the text, or reviewed by counsel'),
    ...closing,
  ],
  key: ['provision'],
  rows: ({ law }) => law.states.flatMap((state) => state.provisions).map(provisionRow),
}

export const authorities: TableMaker = {
  name: 'authorities',
  title: 'What courts, officials and parties said that the law means',
  columns: [
    text('authority', 'id of what was said'),
    text('state', 'postal code of the state, or US'),
    text('provisions', 'ids of the provisions that it speaks of, parted by "; "'),
    text('force', 'with what force: ruling-that-decides, statement-of-a-party-in-court ...'),
    text('by', 'who said it'),
    text('side', 'whose side that is: state, city, federal, court, press'),
    column('on', 'date', 'day on which it was said'),
    column('approximate', 'boolean', 'whether that day is about'),
    column('made_public', 'date', 'day from which anybody could know of it'),
    column('until', 'date', 'day on which it ended'),
    text('binds', 'whom it is about, as a condition in JSON'),
    text('position', 'required, not-required, barred, permitted or undecided'),
    text('summary', 'what was said, in the words of this project'),
    ...closing,
  ],
  key: ['authority'],
  rows: ({ law }) => law.states.flatMap((state) => state.authorities).map(authorityRow),
}

function provisionRow(one: Provision): Value[] {
  return [
    one.id,
    one.state,
    one.citation,
    one.instrument,
    one.force,
    one.title,
    one.summary,
    JSON.stringify(one.binds),
    one.joining,
    one.leaving,
    together(one.models),
    one.status,
    one.enacted ?? null,
    one.inForceFrom ?? null,
    one.inForceTo ?? null,
    one.complyBy ?? null,
    one.consequences ?? null,
    one.amends ?? null,
    one.review,
    ...ending(one),
  ]
}

function authorityRow(one: Authority): Value[] {
  return [
    one.id,
    one.state,
    together(one.of),
    one.force,
    one.by,
    one.side,
    one.on,
    one.approximate,
    one.madePublic,
    one.until ?? null,
    JSON.stringify(one.binds),
    one.position,
    one.summary,
    ...ending(one),
  ]
}

interface Ending {
  readonly quotes: readonly Quote[]
  readonly sources: readonly Reference[]
  readonly confidence: string
  readonly doubts: string | undefined
  readonly where: string
}

function ending({ quotes, sources, confidence, doubts, where }: Ending): Value[] {
  const [first, ...others] = sources.map(({ address }) => address)
  const printed = quotes.filter(({ origin }) => origin === 'as printed').map((quote) => quote.text)
  return [
    together(printed, ' [...] '),
    first ?? null,
    together(others, ' '),
    confidence,
    doubts ?? null,
    where,
  ]
}
