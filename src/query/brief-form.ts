import type { Agency } from '../agencies/agency.js'
import type { Day } from '../model/day.js'
import type { Register } from '../register/register.js'
import type { Law } from '../rules/law.js'
import type { AsOf } from './as-of.js'
import type { ComingItem } from './coming.js'
import type { CorrectionsAnswer } from './corrections.js'
import type { Decisions } from './decisions.js'
import type { DutyAnswer } from './duty.js'
import type { Events } from './events.js'
import type { MeasuresAnswer } from './measures.js'
import type { MoneyAnswer } from './money.js'
import type { OfficersAnswer } from './officers.js'
import type { Statements } from './statements.js'
import type { Status } from './status.js'
import type { World } from './world.js'

/** Two pages on an agency to take into a meeting: each sentence and row with the numbers of its sources. */
export interface Brief extends AsOf {
  readonly agency: { readonly id: string; readonly name: string; readonly state: string }
  readonly title: string
  /** Of which day it tells, what was known by then, and which lists were read. */
  readonly asOf: string
  readonly sections: readonly BriefSection[]
  readonly sources: readonly BriefSource[]
  /** How many sentences and rows were left out so that it fits; they stand on the agency's page. */
  readonly cut: number
  readonly notLegalAdvice: true
}

/** The parts of a brief, in the order in which a reader meets them. */
export type BriefSectionId =
  | 'status'
  | 'decision'
  | 'officers'
  | 'duty'
  | 'money'
  | 'measures'
  | 'disputed'
  | 'unknown'

/** A part of a brief. */
export interface BriefSection {
  readonly id: BriefSectionId
  readonly heading: string
  readonly blocks: readonly BriefBlock[]
  /** How many of its sentences and rows were left out. */
  readonly cut: number
}

/** Sentences, or a small table where it has columns. */
export interface BriefBlock {
  readonly columns?: readonly string[]
  readonly rows: readonly BriefRow[]
}

/** The cells of a row, or a sentence, after a few words that say what it is about where there are two; with its sources. */
export interface BriefRow {
  readonly cells: readonly string[]
  readonly sources: readonly number[]
}

/** A publication that a brief rests on, with every place in it that is cited. */
export interface BriefSource {
  readonly number: number
  readonly publisher: string
  readonly title: string
  readonly date?: Day
  readonly address?: string
  /** Where this site shows it. */
  readonly page?: string
  readonly places: readonly string[]
}

/** What the parts of a brief are drafted from. */
export interface BriefFrom {
  readonly register: Register
  readonly law: Law
  readonly agency: Agency
  readonly asOf: AsOf
  readonly status: Status
  readonly duty: DutyAnswer
  readonly decisions: Decisions
  /** What stands on agendas of later days. */
  readonly coming: readonly ComingItem[]
  readonly officers: OfficersAnswer
  readonly money: MoneyAnswer
  readonly measures: MeasuresAnswer
  readonly statements: Statements
  /** What happened to it, or what a source links it with. */
  readonly events: Events
  /** What was asked to be put right, and what the agency replies. */
  readonly corrections: CorrectionsAnswer
}

/** What a brief is asked of: the register as known on any day, and the law held. */
export interface BriefHeld {
  readonly world: World
  readonly law: Law
}

/** A part of a brief before it is cut to its two pages and its sources are numbered. */
export interface DraftSection {
  readonly id: BriefSectionId
  readonly heading: string
  readonly blocks: readonly DraftBlock[]
  readonly cut?: number
}

/** Sentences under each other, or a small table: a sentence has one cell, or two where the first says what it is about. */
export interface DraftBlock {
  readonly columns?: readonly string[]
  readonly rows: readonly DraftRow[]
}

/** A sentence, or a row of a table, with what shows it. */
export interface DraftRow {
  readonly cells: readonly string[]
  readonly cites: readonly SourceOf[]
  /** How little a reader would miss it: 1 is never cut, 9 goes first. */
  readonly rank: number
}

/** A source before it has a number. Those with one key are one source, of which several places are cited. */
export interface SourceOf extends Omit<BriefSource, 'number' | 'places'> {
  readonly key: string
  readonly place?: string
}

/** One sentence with its sources. */
export function says(text: string, cites: readonly SourceOf[], rank: number): DraftRow {
  return { cells: [text], cites, rank }
}
