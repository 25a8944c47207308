import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type CountyPoints, countyPoints } from '../publish/agencies-geojson.js'
import type { Shapes } from '../publish/geojson.js'

/** The shapes of counties and states that ship. */
export function shapesIn(data: string): Shapes {
  return JSON.parse(gunzipSync(readFileSync(fileIn(data))).toString('utf8')) as Shapes
}

/** The middles of counties, read when they are first asked for; none where no shapes are held. */
export function countyPointsOf(data: string): () => CountyPoints {
  let points: CountyPoints | undefined
  return () => {
    points ??= existsSync(fileIn(data)) ? countyPoints(shapesIn(data)) : new Map()
    return points
  }
}

function fileIn(data: string): string {
  return join(data, 'shapes.json.gz')
}
