import type { Agency } from '../agencies/agency.js'
import type { Directory } from '../agencies/directory.js'
import { grouped } from '../agencies/grouping.js'
import { stateName } from '../model/state.js'
import type { Register } from '../register/register.js'
import type { AsOf } from './as-of.js'
import { type MeasureSeries, type SeriesPoint, seriesOf } from './measure-series.js'

/** Agencies of like size that hold values of the same measure, by a rule that is told. */
export interface MeasurePeers {
  /** Who counts as a peer, in a sentence. */
  readonly rule: string
  readonly peers: readonly MeasurePeer[]
  /** What is compared: rates, where the series has them; else values as counted. */
  readonly basis: Basis
  readonly points: readonly PeerPoint[]
}

/** Whether values are compared as rates per 100,000 persons or as they are counted. */
export type Basis = 'per100000' | 'value'

/** An agency of like size. */
export interface MeasurePeer {
  readonly id: string
  readonly name: string
  readonly state: string
  /** Persons served, by the national directory. */
  readonly population: number
  /** The periods of which it has a value that compares. */
  readonly periods: readonly string[]
}

/** What peers have for one period: the middle value, the least and the greatest, and of how many peers. */
export interface PeerPoint {
  readonly period: string
  readonly median: number
  readonly least: number
  readonly greatest: number
  readonly peers: number
}

/** Half to twice as many persons. */
const band = { least: 0.5, most: 2 }

/** As many peers of one state are enough to look no further. */
const enough = 3

/** Peers of an agency for one of its series; undefined where the directory tells no number of persons served. */
export function peersOf(
  { register, directory }: { readonly register: Register; readonly directory: Directory },
  agency: Agency,
  series: MeasureSeries,
  asOf: AsOf,
): MeasurePeers | undefined {
  const served = agency.population
  if (served === undefined || served === 0) return undefined
  const basis = series.points.some(({ per100000 }) => per100000 !== undefined) ? 'per100000' : 'value'
  const least = Math.ceil(served * band.least)
  const most = Math.floor(served * band.most)
  const like = [...register.recorded.keys()].flatMap((id) => {
    const one = id === agency.id ? undefined : (directory.byId(id) ?? register.agencies.get(id))
    const persons = one?.population ?? 0
    if (one?.kind !== agency.kind || persons < least || persons > most) return []
    const same = seriesOf(register, id, asOf.on).find((other) => comparable(other, series))
    const values = (same?.points ?? []).flatMap((point) => compared(point, basis))
    return values.length === 0 ? [] : [{ agency: one, persons, values }]
  })
  const near = like.filter((peer) => peer.agency.state === agency.state)
  const chosen = near.length >= enough ? near : like
  const where = chosen === near ? `in ${stateName(agency.state)}` : nationwide(agency)
  return {
    rule: `Agencies of the same kind ${where} that serve between ${number(least)} and ${number(most)} persons (half to twice as many) by the national directory, of which the record holds the same measure in the same unit from the same publisher.`,
    peers: chosen
      .map(({ agency: { id, name, state }, persons, values }) => ({
        id,
        name,
        state,
        population: persons,
        periods: values.map(({ period }) => period),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    basis,
    points: pointsOf(chosen.flatMap(({ values }) => values)),
  }
}

/** Whether two series count the same in the same way of telling it. */
export function comparable(a: MeasureSeries, b: MeasureSeries): boolean {
  return a.measure === b.measure && a.unit === b.unit && a.step === b.step && a.publisher === b.publisher
}

function nationwide({ state }: Agency): string {
  return `in the whole country, as fewer than ${enough} in ${stateName(state)} have a value,`
}

interface Valued {
  readonly period: string
  readonly value: number
}

function compared(point: SeriesPoint, basis: Basis): Valued[] {
  const value = point[basis]
  return value === undefined ? [] : [{ period: point.period, value }]
}

function pointsOf(values: readonly Valued[]): PeerPoint[] {
  const periods = grouped(values, ({ period }) => period)
  return [...periods]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, all]) => {
      const sorted = all.map(({ value }) => value).sort((a, b) => a - b)
      return {
        period,
        median: median(sorted),
        least: sorted[0] ?? 0,
        greatest: sorted.at(-1) ?? 0,
        peers: sorted.length,
      }
    })
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? 0) + upper) * 50) / 100
}

function number(value: number): string {
  return value.toLocaleString('en-US')
}
