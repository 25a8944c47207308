import { meets } from '../../src/check/spans.js'
import type { AnnotatedClaim, AnnotatedFlag } from './articles.js'
import { alikeSpeakers } from './speakers-alike.js'

/** What one person read in a text. */
export interface Reader {
  readonly claims: readonly AnnotatedClaim[]
  readonly flags: readonly AnnotatedFlag[]
}

/**
 * What several readers of a text agree on: a claim or flag that two of them read, or the only one where there is no
 * other. The words are those of the last who read it so; of type, speaker and modality that which most of them gave.
 */
export function agreedOf(readers: readonly Reader[]): Reader {
  const [only, ...more] = readers
  if (only === undefined || more.length === 0) return only ?? { claims: [], flags: [] }
  const newestFirst = [...readers].reverse()
  return {
    claims: agreed(
      newestFirst.map(({ claims }) => claims),
      sameClaim,
      oneClaim,
    ),
    flags: agreed(
      newestFirst.map(({ flags }) => flags),
      (a, b) => a.kind === b.kind && meets(a.span, b.span),
      ([flag]) => flag,
    ),
  }
}

/** Each group of the same thing as two readers or more have it, made one; in the order of the text. */
function agreed<Thing extends AnnotatedFlag | AnnotatedClaim>(
  readings: readonly (readonly Thing[])[],
  same: (a: Thing, b: Thing) => boolean,
  made: (alike: readonly [Thing, ...Thing[]]) => Thing,
): Thing[] {
  const taken = new Set<Thing>()
  const found: Thing[] = []
  for (const [at, things] of readings.entries())
    for (const thing of things) {
      if (taken.has(thing)) continue
      const others = readings.flatMap((other, from) =>
        from === at
          ? []
          : nearest(
              thing,
              other.filter((one) => same(thing, one)),
            ),
      )
      if (others.length === 0) continue
      for (const one of [thing, ...others]) taken.add(one)
      found.push(made([thing, ...others]))
    }
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** Of things that are the same as one the nearest to it; of claims one of its own type before others. */
function nearest<Thing extends AnnotatedFlag | AnnotatedClaim>(
  thing: Thing,
  same: readonly Thing[],
): Thing[] {
  const distance = ({ span }: Thing) =>
    Math.abs(span.start - thing.span.start) + Math.abs(span.end - thing.span.end)
  const other = (one: Thing) => Number(typeOf(one) !== typeOf(thing))
  return [...same].sort((a, b) => other(a) - other(b) || distance(a) - distance(b)).slice(0, 1)
}

function typeOf(thing: AnnotatedFlag | AnnotatedClaim): string {
  return 'type' in thing ? thing.type : thing.kind
}

function sameClaim(a: AnnotatedClaim, b: AnnotatedClaim): boolean {
  const types = a.type === b.type || a.also.includes(b.type) || b.also.includes(a.type)
  return types && meets(a.span, b.span)
}

function oneClaim(alike: readonly [AnnotatedClaim, ...AnnotatedClaim[]]): AnnotatedClaim {
  const [first] = alike
  const types = new Set(alike.flatMap(({ type, also }) => [type, ...also]))
  types.delete(first.type)
  const { span, type, polarity } = first
  const told = {
    span,
    type,
    also: [...types],
    modality: mostGiven(alike.map(({ modality }) => modality)),
    polarity,
  }
  const speaker = speakerOf(alike)
  const slots = alike.find((claim) => Object.keys(claim.slots).length > 0)?.slots ?? {}
  return { ...told, ...(speaker === undefined ? {} : { speaker }), slots }
}

/** The value that most give; the first where all differ. */
function mostGiven<Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value {
  return values.find((value) => values.filter((other) => other === value).length > 1) ?? (values[0] as Value)
}

/** The speaker that two of them name, however fully; that of the first where all differ. */
function speakerOf(alike: readonly AnnotatedClaim[]): string | undefined {
  const told = alike.map(({ speaker }) => speaker)
  const most = told.filter((one) => told.filter((other) => alikeSpeakers(one, other)).length > 1)
  return most.length > 0 ? most[0] : told[0]
}
