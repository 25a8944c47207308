import { grouped } from '../agencies/grouping.js'
import type { Day } from '../model/day.js'
import type { MeasureClaim } from '../model/measure.js'
import { periodsBetween, type Step, stepOf } from '../model/period.js'
import type { Register } from '../register/register.js'
import { type Citation, cite } from './cite.js'

/** One measure of one subject as one publisher counts it, a value a period, in the order of time. */
export interface MeasureSeries {
  readonly subject: string
  /** `homicides`. */
  readonly measure: string
  /** What one of its values is: `offenses`. */
  readonly unit: string
  readonly step: Step
  /** Who counted: the publisher, or who the publisher says did. */
  readonly publisher: string
  readonly points: readonly SeriesPoint[]
  /** Periods between the first and the last of which no value is held: unknown, not zero. */
  readonly gaps: readonly string[]
  /** Where the way of counting changes: values before and after do not compare. */
  readonly breaks: readonly MethodBreak[]
}

/** The value of one period that leads, with what else its publisher said of it. */
export interface SeriesPoint {
  readonly period: string
  readonly value: number
  readonly method?: string
  readonly revision?: string
  /** How many persons the figure covers, where the claim tells. */
  readonly population?: number
  /** Per 100,000 of that population, where the unit is a count and a population is told. */
  readonly per100000?: number
  /** The day on which the source said so; told only about, where it prints none. */
  readonly saidOn: Day
  readonly saidAbout?: true
  readonly confidence: MeasureClaim['confidence']
  readonly doubt?: string
  readonly evidence: readonly Citation[]
  /** Other values that the same publisher gave for the period, the newest first. */
  readonly others: readonly OtherValue[]
}

/** A value that does not lead: an earlier edition's, or another one of the same day and edition. */
export interface OtherValue {
  readonly value: number
  readonly edition: 'earlier' | 'same'
  readonly method?: string
  readonly revision?: string
  readonly saidOn: Day
  readonly saidAbout?: true
  readonly evidence: readonly Citation[]
}

/** A period from which on a series is counted in another way; `null` where the source does not name the way. */
export interface MethodBreak {
  readonly at: string
  readonly from: string | null
  readonly to: string | null
}

/** Units of which so many per 100,000 persons can be told; shares, minutes and scores are none. */
const counted = new Set(
  'arrests,calls,clearances,complaints,deaths,employees,homicides,incidents,offenses,officers,persons,shootings,stops,victims'.split(
    ',',
  ),
)

/** The series that claims of one subject make, by measure, unit, step and publisher. */
export function seriesOf(register: Register, subject: string, on: Day): MeasureSeries[] {
  const claims = (register.recorded.get(subject) ?? []).filter(
    (claim): claim is MeasureClaim => claim.says === 'measure' && (claim.latest ?? claim.on) <= on,
  )
  const groups = grouped(claims, (claim) =>
    [claim.measure, claim.unit, steps.indexOf(stepOf(claim.period)), countedBy(claim)].join('\n'),
  )
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, group]) => series(register, group))
}

function countedBy({ by, source }: MeasureClaim): string {
  return by ?? source.publisher
}

/** The series of one group of claims, none where there is no claim. */
function series(register: Register, claims: readonly MeasureClaim[]): MeasureSeries[] {
  const [first] = claims
  if (first === undefined) return []
  const periods = grouped(claims, ({ period }) => period)
  const points = [...periods]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, all]) => pointOf(register, all))
  return [
    {
      subject: first.subject,
      measure: first.measure,
      unit: first.unit,
      step: stepOf(first.period),
      publisher: countedBy(first),
      points,
      gaps: points.slice(1).flatMap(({ period }, at) => periodsBetween(points[at]?.period ?? period, period)),
      breaks: breaksOf(points),
    },
  ]
}

/** What leads of one period: the last edition. Claims that agree with it are its evidence too. */
function pointOf(register: Register, claims: readonly MeasureClaim[]): SeriesPoint[] {
  const [lead, ...rest] = [...claims].sort(newestFirst)
  if (lead === undefined) return []
  const agrees = (claim: MeasureClaim) => claim.value === lead.value && claim.method === lead.method
  const { period, value, population, confidence, doubt } = lead
  return [
    {
      period,
      value,
      ...edition(lead),
      ...(population === undefined ? {} : { population }),
      ...rateOf(lead),
      ...said(lead),
      confidence,
      ...(doubt === undefined ? {} : { doubt }),
      evidence: [lead, ...rest.filter(agrees)].map((claim) => cite(register, { claim })),
      others: rest
        .filter((claim) => !agrees(claim))
        .map((claim) => ({
          value: claim.value,
          edition: inEdition(claim, lead) === 0 ? 'same' : 'earlier',
          ...edition(claim),
          ...said(claim),
          evidence: [cite(register, { claim })],
        })),
    },
  ]
}

function said({ observedOn, observedAbout }: MeasureClaim): { saidOn: Day; saidAbout?: true } {
  return { saidOn: observedOn, ...(observedAbout === undefined ? {} : { saidAbout: observedAbout }) }
}

function edition({ method, revision }: MeasureClaim): { method?: string; revision?: string } {
  return { ...(method === undefined ? {} : { method }), ...(revision === undefined ? {} : { revision }) }
}

function rateOf({ unit, value, population }: MeasureClaim): { per100000?: number } {
  if (population === undefined || population === 0 || !counted.has(unit)) return {}
  return { per100000: Math.round((value * 10_000_000) / population) / 100 }
}

/** The newest edition first; of one edition, what is surest, and then as the files tell it. */
function newestFirst(a: MeasureClaim, b: MeasureClaim): number {
  return (
    inEdition(b, a) ||
    sureness.indexOf(a.confidence) - sureness.indexOf(b.confidence) ||
    `${a.file} ${a.locator}`.localeCompare(`${b.file} ${b.locator}`, 'en', { numeric: true })
  )
}

const sureness: readonly MeasureClaim['confidence'][] = ['high', 'medium', 'low']

const steps: readonly Step[] = ['year', 'quarter', 'month']

/** Below 0 where `a` is of an earlier edition than `b`: by the day on which it was said, then by its revision. */
function inEdition(a: MeasureClaim, b: MeasureClaim): number {
  if (a.observedOn !== b.observedOn) return a.observedOn < b.observedOn ? -1 : 1
  const [left, right] = [a.revision ?? '', b.revision ?? '']
  if (/^\d+$/.test(left) && /^\d+$/.test(right)) return Number(left) - Number(right)
  return left === right ? 0 : left < right ? -1 : 1
}

function breaksOf(points: readonly SeriesPoint[]): MethodBreak[] {
  return points.slice(1).flatMap(({ period, method }, at) => {
    const before = points[at]?.method
    return before === method ? [] : [{ at: period, from: before ?? null, to: method ?? null }]
  })
}
