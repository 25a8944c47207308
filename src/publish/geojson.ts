import type { Places } from '../agencies/places.js'
import { type AsOf, listOn } from '../query/as-of.js'
import { stageOn } from '../query/stage.js'
import type { Register, RegisteredAgency } from '../register/register.js'
import { geoidsOf } from './tables/agencies.js'

type Point = readonly [number, number]

/** Shapes by longitude and latitude as TopoJSON holds them: borders once, each as steps from its first point. */
export interface Shapes {
  readonly arcs: readonly (readonly Point[])[]
  readonly transform: { readonly scale: Point; readonly translate: Point }
  readonly objects: Readonly<Record<'counties' | 'states', { readonly geometries: readonly Shape[] }>>
}

type Shape =
  | { readonly id: string; readonly type: 'Polygon'; readonly arcs: readonly (readonly number[])[] }
  | {
      readonly id: string
      readonly type: 'MultiPolygon'
      readonly arcs: readonly (readonly (readonly number[])[])[]
    }

/** A shape as GeoJSON writes it. */
export type Geometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Point[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Point[])[])[] }

/** What a county's feature says beside its shape. */
interface CountyAgencies {
  readonly agencies: readonly string[]
  readonly agreements: number
  readonly listed: number
}

/** Every county of the country with the agencies in it that lists name, as GeoJSON (RFC 7946). */
export function countiesGeoJson(register: Register, places: Places, shapes: Shapes, { on }: AsOf): string {
  const byCounty = new Map<string, RegisteredAgency[]>()
  for (const agency of register.agencies.values())
    for (const geoid of geoidsOf(agency, places))
      byCounty.set(geoid, [...(byCounty.get(geoid) ?? []), agency])
  const borders = bordersOf(shapes)
  const shapeOf = new Map(shapes.objects.counties.geometries.map((shape) => [shape.id, shape]))
  const features = places.places.map(({ geoid, state, name }) => {
    const shape = shapeOf.get(geoid)
    return {
      type: 'Feature',
      id: geoid,
      properties: { geoid, state, name, ...standing(register, byCounty.get(geoid) ?? [], on) },
      geometry: shape === undefined ? null : geometryOf(shape, borders),
    }
  })
  return collection(features)
}

function standing(register: Register, agencies: readonly RegisteredAgency[], on: AsOf['on']): CountyAgencies {
  const agreements = agencies.flatMap(({ id }) => register.byAgency.get(id) ?? [])
  const newest = listOn(register.lists.participating, on)
  const listed = agreements.filter((one) => {
    const { stage, current } = stageOn(register, one, on)
    return newest !== undefined && stage === 'listed' && current
  })
  return {
    agencies: agencies.map(({ id }) => id),
    agreements: agreements.length,
    listed: listed.length,
  }
}

/** A feature a line, so that two editions can be compared line by line. */
function collection(features: readonly unknown[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`
}

/** Every border as points, from the first to the last. */
export function bordersOf({ arcs, transform: { scale, translate } }: Shapes): Point[][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]): Point => {
      x += dx
      y += dy
      return [rounded(x * scale[0] + translate[0]), rounded(y * scale[1] + translate[1])]
    })
  })
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}

/** What simplifying left without an area is passed over; Falls Church has none in the source either. */
export function geometryOf(shape: Shape, borders: readonly Point[][]): Geometry | null {
  const parts = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs
  const polygons = parts
    .map((rings) => rings.map((ring) => ringOf(ring, borders)).filter(({ length }) => length >= 4))
    .filter(({ length }) => length > 0)
    .map(wound)
  const [only] = polygons
  if (only === undefined) return null
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons }
}

/** A ring of borders, each run forwards or, where its number is negative, backwards; they meet at their ends. */
function ringOf(ring: readonly number[], borders: readonly Point[][]): Point[] {
  return ring.flatMap((index, at) => {
    const border = borders[index < 0 ? ~index : index] ?? []
    const points = index < 0 ? [...border].reverse() : border
    return at === 0 ? points : points.slice(1)
  })
}

/** The outer ring against the clock, holes with it, as RFC 7946 has it; TopoJSON has it the other way about. */
function wound(rings: readonly Point[][]): Point[][] {
  return rings.map((ring, at) => (areaOf(ring) > 0 === (at === 0) ? ring : [...ring].reverse()))
}

function areaOf(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
}
