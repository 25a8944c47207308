// Draws the map of the country from the Census Bureau's counties, once: data/map.json, paths that are projected and
// simplified, and data/shapes.json.gz, the same counties by longitude and latitude for GeoJSON. Both are checked in.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { geoAlbers, geoConicEqualArea, geoMercator } from 'd3-geo'
import { feature, quantize } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json')
const read = () => JSON.parse(readFileSync(source, 'utf8'))

/** The sheet that the map is drawn on. */
const width = 960
const height = 640
/** Corners are left out where the triangle that they make is smaller than this, in square units of the sheet. */
const detail = 0.7

/** Each part of the country on its own projection: the ids of its states, and the box that it fits into. */
const insets = [
  {
    states: ['02'],
    box: [48, 470, 250, 628],
    projection: geoConicEqualArea().rotate([154, 0]).center([-2, 58.5]).parallels([55, 65]),
    within: [-172, -130, 51, 72],
  },
  { states: ['15'], box: [276, 545, 366, 622], projection: geoMercator(), within: [-161, -154, 18, 23] },
  { states: ['66'], box: [412, 580, 438, 614], projection: geoMercator() },
  { states: ['69'], box: [545, 572, 575, 620], projection: geoMercator(), within: [144, 146.5, 14, 15.4] },
  {
    states: ['60'],
    box: [620, 592, 686, 614],
    projection: geoMercator(),
    within: [-171.2, -169, -14.6, -14],
  },
  {
    states: ['72'],
    box: [800, 580, 895, 625],
    projection: geoMercator(),
    within: [-67.4, -65.1, 17.8, 18.6],
  },
  { states: ['78'], box: [908, 570, 952, 625], projection: geoMercator() },
]
const mainland = { box: [8, 8, width - 8, 560], projection: geoAlbers() }

writeFileSync(join(root, 'data', 'map.json'), `${JSON.stringify(drawn())}\n`)
writeFileSync(join(root, 'data', 'shapes.json.gz'), gzip(JSON.stringify(lyingOnEarth())))

function drawn() {
  const topology = read()
  const stateOfArc = arcsByState(topology)
  const points = absoluteArcs(topology)
  fit(
    mainland,
    points.filter((_, at) => !insets.some(({ states }) => states.includes(stateOfArc.get(at)))),
  )
  for (const inset of insets)
    fit(
      inset,
      points.filter((_, at) => inset.states.includes(stateOfArc.get(at))),
    )
  const arcs = points.map((arc, at) => {
    const { projection } = insets.find(({ states }) => states.includes(stateOfArc.get(at))) ?? mainland
    return arc.map((point) => projection(point))
  })
  const planar = { type: 'Topology', objects: topology.objects, arcs }
  const simple = simplify(presimplify(planar), detail)
  const paths = (name, options) =>
    Object.fromEntries(
      feature(simple, simple.objects[name])
        .features.map(({ id, geometry }) => [id, pathOf(geometry, options)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    )
  const labels = Object.fromEntries(insets.map(({ states: [id], box: [left, top] }) => [id, [left, top - 5]]))
  return {
    width,
    height,
    labels,
    states: paths('states', { least: 3, holes: false }),
    counties: paths('counties', { least: 2, holes: true }),
  }
}

/**
 * Rings as SVG writes them shortest: whole units, each corner from the one before. What is too small is a dot; a
 * state has no holes but those that simplifying tears.
 */
function pathOf(geometry, { least, holes }) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const rings = (holes ? polygons.flat() : polygons.map(([outer]) => outer)).map(corners)
  const seen = rings.filter((ring) => ring.length > 2 && Math.abs(area(ring)) >= least)
  if (seen.length === 0) return `M${polygons[0][0][0].map((one) => Math.round(one) - 1).join(' ')}h2v2h-2z`
  return seen.map(ringPath).join('')
}

function corners(ring) {
  const whole = ring.map(([x, y]) => [Math.round(x), Math.round(y)])
  return whole
    .filter(([x, y], at) => at === 0 || x !== whole[at - 1][0] || y !== whole[at - 1][1])
    .slice(0, -1)
}

function ringPath(ring) {
  let [x, y] = ring[0]
  const steps = ring.slice(1).map(([nextX, nextY]) => {
    const step = nextY === y ? `h${nextX - x}` : nextX === x ? `v${nextY - y}` : `l${nextX - x} ${nextY - y}`
    ;[x, y] = [nextX, nextY]
    return step
  })
  return `M${ring[0].join(' ')}${steps.join('')}z`.replaceAll(' -', '-')
}

function area(ring) {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}

/** Moves and scales a projection so that points fill its box, upright and unstretched. */
function fit({ box: [left, top, right, bottom], projection, within }, arcs) {
  const [west, east, south, north] = within ?? [-Infinity, Infinity, -Infinity, Infinity]
  const inside = arcs.flat().filter(([x, y]) => x >= west && x <= east && y >= south && y <= north)
  projection.fitExtent(
    [
      [left, top],
      [right, bottom],
    ],
    { type: 'MultiPoint', coordinates: inside },
  )
}

/** The state of each arc; an arc between two states has the first. */
function arcsByState({ objects }) {
  const found = new Map()
  const walk = (arcs, state) => {
    for (const one of arcs)
      if (Array.isArray(one)) walk(one, state)
      else if (!found.has(one < 0 ? ~one : one)) found.set(one < 0 ? ~one : one, state)
  }
  for (const { id, arcs = [] } of objects.counties.geometries) walk(arcs, id.slice(0, 2))
  return found
}

function absoluteArcs({ arcs, transform: { scale, translate } }) {
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]) => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
}

/** Counties and states by longitude and latitude, simplified to about a kilometre. */
function lyingOnEarth() {
  const topology = read()
  const { counties, states } = topology.objects
  const bare = ({ type, geometries }) => ({
    type,
    geometries: geometries
      .map(({ type, id, arcs }) => ({ type, id, arcs }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  })
  topology.objects = { counties: bare(counties), states: bare(states) }
  const earth = { ...topology, arcs: absoluteArcs(topology), transform: undefined }
  return quantize(simplify(presimplify(earth), 1.5e-4), 1e5)
}

function gzip(text) {
  const bytes = gzipSync(text, { level: 9 })
  bytes[9] = 255
  return bytes
}
