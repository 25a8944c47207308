import type { Span } from '../model/article.js'
import type { Floor } from './floor.js'
import type { Saying } from './sayings.js'
import type { Scene } from './scene.js'
import type { Sentence } from './sentences.js'
import { shared } from './spans.js'
import type { Attribution, Speaker } from './text-claim.js'

const nobody: Attribution = { kind: 'none' }

/** All that a sentence tells of who speaks in it. */
export interface Voices {
  readonly sayings: readonly Saying[]
  /** Who says the last quotation of it. */
  readonly quoted: Attribution | undefined
  readonly floor: Floor
}

/** Who says the words of a span that is no quotation by itself; `follows`: they may go on with what a person said. */
export function attributionOf(
  scene: Scene,
  { sayings, quoted, floor }: Voices,
  span: Span,
  follows: boolean,
): Attribution {
  const turn = floor.turn ?? (follows ? floor.told : undefined)
  const saying = sayings.find(({ content }) =>
    content.some((part) => 2 * shared(part, span) > span.end - span.start),
  )
  if (saying === undefined) return quoted ?? goesOnWith(turn)
  const { kind, speaker, cue } = saying
  const inQuote = scene.quotationsIn(span).some(({ start, end }) => start <= span.start && end >= span.end)
  if (kind === 'vague') return { kind, cue }
  return { kind: inQuote ? 'direct_quote' : kind, cue, ...(speaker === undefined ? {} : { speaker }) }
}

function goesOnWith(turn: Speaker | 'vague' | undefined): Attribution {
  if (turn === undefined) return nobody
  return turn === 'vague'
    ? { kind: 'vague' }
    : { kind: 'indirect', speaker: { ...turn, resolvedBy: 'continued' } }
}

/** What stands beside a quotation, where no saying tells who says it. */
interface QuoteBeside {
  /** The person with whom its sentence begins. */
  readonly subject: Speaker | undefined
  readonly introduced: Attribution | undefined
  readonly onSign: boolean
}

/** Who said the words before, where that is known. */
interface Before {
  readonly speaker?: Speaker
  readonly vague: boolean
  readonly block: number
}

/** Who says a quotation: the sayer told in its sentence, else whoever said the one before it. */
export class QuoteSpeakers {
  private before: Before | undefined

  attribution(
    quotation: Span,
    { blockAt, block }: Sentence,
    sayings: readonly Saying[],
    { subject, introduced, onSign }: QuoteBeside,
  ): Attribution {
    const saying = nearest(sayings, quotation)
    if (saying !== undefined) {
      const vague = saying.kind === 'vague'
      this.remember(saying.speaker, blockAt, vague)
      const { speaker, cue } = saying
      if (vague) return { kind: 'vague', cue }
      return { kind: 'direct_quote', cue, ...(speaker === undefined ? {} : { speaker }) }
    }
    if (onSign) return { kind: 'ambiguous' }
    if (introduced !== undefined) {
      this.remember(introduced.speaker, blockAt, introduced.kind === 'vague')
      return introduced
    }
    if (subject !== undefined) {
      this.remember(subject, blockAt)
      return { kind: 'direct_quote', speaker: subject }
    }
    const { before } = this
    if (before === undefined || block.kind === 'heading' || before.block < blockAt - 1)
      return { kind: 'ambiguous' }
    this.remember(before.speaker, blockAt, before.vague)
    if (before.vague) return { kind: 'vague' }
    if (before.speaker === undefined) return { kind: 'ambiguous' }
    return { kind: 'direct_quote', speaker: { ...before.speaker, resolvedBy: 'continued' } }
  }

  remember(speaker: Speaker | undefined, block: number, vague = false): void {
    this.before = { block, vague, ...(speaker === undefined ? {} : { speaker }) }
  }
}

/** The saying that a quotation belongs to: one whose ascribed words it is among, else the nearest of the sentence. */
function nearest(sayings: readonly Saying[], quotation: Span): Saying | undefined {
  const real = sayings.filter(({ kind, speaker }) => kind !== 'vague' || speaker === undefined)
  const own = real.filter(({ content }) => content.some((part) => shared(part, quotation) > 0))
  return own.sort((a, b) => distance(a.cue, quotation) - distance(b.cue, quotation))[0]
}

function distance(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : a.start >= b.end ? a.start - b.end : 0
}
