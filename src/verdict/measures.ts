import { quantityText, takesIn } from '../check/compare/range.js'
import { shared, stemsIn } from '../check/compare/words.js'
import type { MeasureClaim } from '../model/measure.js'
import { type MeasureSeries, type SeriesPoint, seriesOf } from '../query/measure-series.js'
import { type Asked, agencyMeant } from './asked.js'
import { claimsOn, recordRead } from './coverage.js'
import { byCitation } from './evidence.js'
import { type Finding, notCheckable, slot, unresolved } from './finding.js'
import { type Message, message } from './message.js'
import { verdictOn } from './terms.js'
import type { SlotVerdict } from './verdict.js'

/** `outcome.crime`: a value or a move of a series, only for the period that the text tells; without one, silence. */
export function checkCrime(asked: Asked): Finding {
  const subject = agencyMeant(asked)
  if (subject.kind === 'unresolved') return unresolved(subject.name, subject.candidates)
  const all = seriesMeant(asked)
  const period = asked.claim.slots.on?.value
  const told =
    period === undefined
      ? undefined
      : atPeriod(
          all.filter((one) => isSame(asked, one)),
          period,
        )
  const measure = asked.claim.slots.measure?.value ?? 'crime'
  const claims = measuresHeld(asked)
  const coverage = recordRead(asked, claims, 'settled-by-figures')
  if (told === undefined || told.length === 0)
    return {
      slots: [slot('direction', asked.claim.slots.direction?.value ?? measure, 'silent')],
      told: [
        message(period === undefined ? 'no-period-told' : 'no-value-held', { measure, period: period ?? '' }),
        ...all.map(besideTold),
      ],
      evidence: all.flatMap(({ points }) => points.slice(-1).flatMap(evidenceOf)),
      coverage,
    }
  return {
    slots: slotsOf(asked, told),
    told: told.map(({ series, point, before }) => pointTold(series, point, before)),
    evidence: told.flatMap(({ point, before }) => [
      ...evidenceOf(point),
      ...(before ? evidenceOf(before) : []),
    ]),
    coverage,
  }
}

/** `trend`: that activity rises or falls names no series and no base, so there is nothing to hold it against. */
export function checkTrend(): Finding {
  return notCheckable(message('no-base-period'))
}

/** `demographic`: no census figures are held. */
export function checkDemographic(asked: Asked): Finding {
  return {
    slots: [slot('count', 'share', 'silent')],
    told: [message('no-census')],
    evidence: [],
    coverage: recordRead(asked, [], 'settled-by-census'),
  }
}

/** Measures of the agency meant, of its state and of the country. */
export function measuresHeld(asked: Asked): MeasureClaim[] {
  return subjects(asked)
    .flatMap((subject) => claimsOn(asked, subject))
    .filter((claim): claim is MeasureClaim => claim.says === 'measure')
}

interface PointTold {
  readonly series: MeasureSeries
  readonly point: SeriesPoint
  /** The period before, where the series counts the two in one way. */
  readonly before: SeriesPoint | undefined
}

function seriesMeant(asked: Asked): MeasureSeries[] {
  const { measure, place } = asked.claim.slots
  const name = stemsIn(`${measure?.value ?? ''} ${asked.text}`)
  const own = place?.value.startsWith('us') ? [place.value] : subjects(asked).slice(0, 1)
  return own
    .flatMap((subject) => seriesOf(asked.register, subject, asked.on))
    .filter(
      (one) => shared(name, stemsIn(`${one.measure.replaceAll('-', ' ')} ${synonyms(one.measure)}`)) > 0,
    )
}

/** Crime is no violent crime: values are compared of one measure alone. */
function isSame({ claim }: Asked, { measure }: MeasureSeries): boolean {
  const said = stemsIn(claim.slots.measure?.value.replaceAll('-', ' ') ?? '')
  const held = stemsIn(measure.replaceAll('-', ' '))
  return said.size > 0 && (isEqual(said, held) || shared(said, stemsIn(synonyms(measure))) === said.size)
}

function isEqual(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && shared(one, other) === one.size
}

function synonyms(measure: string): string {
  return measure === 'homicides' ? 'murders killings homicidios asesinatos' : ''
}

function atPeriod(all: readonly MeasureSeries[], period: string): PointTold[] {
  return all.flatMap((series) => {
    const at = series.points.findIndex((point) => point.period === period)
    const point = series.points[at]
    if (point === undefined) return []
    const before = series.points[at - 1]
    const isBroken = series.breaks.some((one) => one.at === period)
    const isNext = before !== undefined && !series.gaps.some((gap) => gap > before.period && gap < period)
    return [{ series, point, before: isNext && !isBroken ? before : undefined }]
  })
}

function slotsOf({ claim }: Asked, told: readonly PointTold[]): SlotVerdict[] {
  const { count, direction } = claim.slots
  const slots: SlotVerdict[] = []
  if (count !== undefined) {
    const held = told.flatMap(({ point }) => [point.value, ...point.others.map(({ value }) => value)])
    slots.push(
      slot(
        'count',
        quantityText(count.value),
        verdictOn(held, (one) => takesIn(count.value, one)),
        held,
      ),
    )
  }
  if (direction !== undefined) {
    const held = told.flatMap(({ point, before }) => (before === undefined ? [] : [moved(before, point)]))
    slots.push(
      slot(
        'direction',
        direction.value,
        verdictOn(held, (one) => one === direction.value),
        held,
      ),
    )
  }
  return slots.length > 0 ? slots : [slot('count', '', 'silent')]
}

function moved(before: SeriesPoint, point: SeriesPoint): 'up' | 'down' | 'same' {
  return point.value > before.value ? 'up' : point.value < before.value ? 'down' : 'same'
}

function subjects(asked: Asked): string[] {
  const subject = agencyMeant(asked)
  const state = asked.state
  return [
    ...(subject.kind === 'agency' ? [subject.agency.id] : []),
    ...(state === undefined ? [] : [`us-${state.toLowerCase()}`]),
    'us',
  ]
}

function pointTold(
  { measure, publisher }: MeasureSeries,
  { period, value }: SeriesPoint,
  before?: SeriesPoint,
): Message {
  return before === undefined
    ? message('value-held', { measure, period, value, publisher })
    : message('values-held', {
        measure,
        period,
        value,
        publisher,
        before: before.period,
        earlier: before.value,
      })
}

function besideTold(series: MeasureSeries): Message {
  const [point] = series.points.slice(-1)
  return point === undefined
    ? message('no-value-held', { measure: series.measure, period: '' })
    : pointTold(series, point, series.points.at(-2))
}

function evidenceOf({ evidence }: SeriesPoint) {
  return evidence.map(byCitation)
}
