import type { AgencyListed } from '../query/agencies.js'
import { bordersOf, geometryOf, type Shapes } from './geojson.js'

type Point = readonly [longitude: number, latitude: number]

/** The middle of each county, by its five digits. */
export type CountyPoints = ReadonlyMap<string, Point>

/** The middle of the largest part of each county that has a shape. */
export function countyPoints(shapes: Shapes): CountyPoints {
  const borders = bordersOf(shapes)
  return new Map(
    shapes.objects.counties.geometries.flatMap((shape) => {
      const geometry = geometryOf(shape, borders)
      if (geometry === null) return []
      const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      const middles = parts.flatMap(([ring]) => (ring === undefined ? [] : [middleOf(ring)]))
      const [largest] = middles.sort((a, b) => b.area - a.area)
      return largest === undefined ? [] : [[shape.id, largest.point] as const]
    }),
  )
}

/** Agencies as GeoJSON (RFC 7946): each at the middle of its county or counties, for no place of its own is held. */
export function agenciesGeoJson(agencies: readonly AgencyListed[], points: CountyPoints): object {
  return {
    type: 'FeatureCollection',
    features: agencies.map(({ id, ...agency }) => {
      const places = agency.countyGeoids.flatMap((geoid) => {
        const point = points.get(geoid)
        return point === undefined ? [] : [point]
      })
      return {
        type: 'Feature',
        id,
        properties: { id, ...agency, placed: places.length === 0 ? null : 'the middle of its county' },
        geometry: geometryAt(places),
      }
    }),
  }
}

function geometryAt(places: readonly Point[]): object | null {
  const [only] = places
  if (only === undefined) return null
  return places.length === 1
    ? { type: 'Point', coordinates: only }
    : { type: 'MultiPoint', coordinates: places }
}

/** The centre of gravity of a ring, and its area without a sign. */
function middleOf(ring: readonly Point[]): { readonly area: number; readonly point: Point } {
  const [[fromX, fromY] = [0, 0]] = ring
  let [twice, sumX, sumY] = [0, 0, 0]
  ring.forEach(([longitude, latitude], at) => {
    const [nextLongitude, nextLatitude] = ring[(at + 1) % ring.length] ?? [longitude, latitude]
    // Counted from the first corner: far from the origin the differences would drown.
    const [x, y, nextX, nextY] = [
      longitude - fromX,
      latitude - fromY,
      nextLongitude - fromX,
      nextLatitude - fromY,
    ]
    const cross = x * nextY - nextX * y
    twice += cross
    sumX += (x + nextX) * cross
    sumY += (y + nextY) * cross
  })
  if (twice === 0) return { area: 0, point: [fromX, fromY] }
  return {
    area: Math.abs(twice),
    point: [rounded(fromX + sumX / (3 * twice)), rounded(fromY + sumY / (3 * twice))],
  }
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}
