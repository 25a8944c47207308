import { readFileSync } from 'node:fs'
import { type Place, writePlaces } from '../agencies/places.js'
import { SourceError } from '../model/errors.js'
import { stateOf } from '../model/state.js'

interface Geometry {
  readonly id?: string
  readonly properties?: { readonly name?: string }
}

/** The counties to ship, from a TopoJSON file of the Census Bureau's counties and states by GEOID. */
export function placesFile(path: string): string {
  const { objects } = JSON.parse(readFileSync(path, 'utf8')) as {
    objects?: Record<string, { geometries: Geometry[] }>
  }
  const geometries = (name: string) => {
    const found = objects?.[name]?.geometries
    if (found === undefined)
      throw new SourceError(path, `an object ${name} of geometries`, Object.keys(objects ?? {}).join(', '))
    return found
  }
  const states = new Map(
    geometries('states').map(({ id, properties }) => [id, stateOf(alias(properties?.name ?? ''))]),
  )
  return writePlaces(
    geometries('counties').flatMap(({ id = '', properties }): Place[] => {
      const state = states.get(id.slice(0, 2))
      if (state === undefined || properties?.name === undefined) return []
      return [{ geoid: id, state, name: isIndependentCity(id) ? cityName(properties.name) : properties.name }]
    }),
  )
}

/** The Census Bureau writes two territories out in full. */
function alias(name: string): string {
  return name.replace(/^Commonwealth of the /, '').replace(/^United States Virgin/, 'Virgin')
}

/** Cities outside every county have numbers of 510 and above: Richmond City is not Richmond County. */
function isIndependentCity(geoid: string): boolean {
  return ['24', '29', '32', '51'].includes(geoid.slice(0, 2)) && Number(geoid.slice(2)) >= 510
}

function cityName(name: string): string {
  return / city$/i.test(name) ? name : `${name} City`
}
