import { conflictsWithin } from '../compare/internal-conflicts.js'
import type { Flag } from '../text-claim.js'
import { counterpart, type Pair, type Side, sidesOf } from './align.js'
import { changesBetween } from './changes.js'
import type { Change, Drift, DriftRelation, DriftReport, Passage, ReadArticle } from './drift.js'

/**
 * How a document stands to a source: every passage of it beside the one that it stems from, what it changes, and what
 * the source alone has. What has no counterpart was not found in the source given; that is not to say that it has none.
 */
export function driftBetween(derivative: ReadArticle, source: ReadArticle): DriftReport {
  const own = sidesOf(derivative)
  const sources = sidesOf(source)
  const pairs = own.map((side) => ({ side, pair: counterpart(side, sources) }))
  const used = new Set(pairs.flatMap(({ pair }) => pair?.source.at ?? []))
  return {
    derivative: derivative.article.document,
    source: source.article.document,
    drifts: [
      ...pairs.flatMap(({ side, pair }) => (pair === undefined ? [alone(side)] : paired(side, pair))),
      ...conflictsWithin(derivative.reading, derivative.article.text).map((flag) => conflict(flag, own)),
      ...sources.filter(({ at }) => !used.has(at)).map(dropped),
    ],
  }
}

function paired(side: Side, pair: Pair): Drift[] {
  const { source, by, compared } = pair
  const changes = changesBetween(source, side)
  const base = {
    derivative: passage(side),
    source: passage(source),
    aligned: by,
    checkable: isCheckable(side),
  }
  const speaker = changes.filter(({ kind }) => kind === 'speaker')
  const others: Drift[] =
    speaker.length === 0 ? [] : [{ ...base, relation: 'speaker_changed', changes: speaker, edit: null }]
  if (compared !== undefined) {
    const isAltered = compared.relation === 'altered'
    const edit = { dropped: compared.dropped, added: compared.added }
    const relation = isAltered ? ('quote_altered' as const) : ('quote_verbatim' as const)
    return [{ ...base, relation, changes: [], edit: isAltered ? edit : null }, ...others]
  }
  const rest = changes.filter(({ kind }) => kind !== 'speaker')
  // Likeness of words alone says that two passages may be compared, and no more.
  if (by === 'words') return [{ ...base, relation: 'compare', changes: rest, edit: null }]
  return [{ ...base, relation: relationOf(side, source, rest), changes: rest, edit: null }, ...others]
}

function relationOf(side: Side, source: Side, changes: readonly Change[]): DriftRelation {
  if (changes.some(({ way }) => way === 'stronger')) return 'strengthened'
  if (changes.some(({ way }) => way === 'weaker')) return 'weakened'
  if (changes.length > 0) return 'changed'
  const isParaphrase = source.claim.type === 'statement.quote' && side.claim.type !== 'statement.quote'
  return isParaphrase ? 'quote_to_paraphrase' : 'kept'
}

function alone(side: Side): Drift {
  return {
    relation: 'no_counterpart',
    derivative: passage(side),
    source: null,
    aligned: null,
    changes: [],
    edit: null,
    checkable: isCheckable(side),
  }
}

function dropped(side: Side): Drift {
  return { ...alone(side), relation: 'dropped', derivative: null, source: passage(side) }
}

/** The two passages of a conflict within the document: the second stands where a source's would. */
function conflict({ span, other }: Flag, sides: readonly Side[]): Drift {
  const at = (start: number | undefined) => sides.find(({ claim }) => claim.span.start === start)
  const [one, two] = [at(span.start), at(other?.start)]
  return {
    relation: 'conflicts_with_itself',
    derivative: one === undefined ? null : passage(one),
    source: two === undefined ? null : passage(two),
    aligned: null,
    changes: [],
    edit: null,
    checkable: true,
  }
}

function passage({ claim: { span, type, attribution }, text }: Side): Passage {
  return { span, text, type, speaker: attribution.speaker?.name ?? null }
}

const notCheckable = new Set(['concern.alleged', 'trend', 'vote.margin', 'reaction.public'])

function isCheckable({ claim: { type, modality, attribution } }: Side): boolean {
  if (modality === 'opinion' || modality === 'at_issue' || notCheckable.has(type)) return false
  return type !== 'research.finding' || attribution.kind !== 'vague'
}
