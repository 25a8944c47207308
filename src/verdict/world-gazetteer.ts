import { type Gazetteer, gazetteerOf } from '../check/read.js'
import type { World } from '../query/world.js'

const gazetteers = new WeakMap<World, Gazetteer>()

/** The agencies that a world knows by name: those of the national directory, with the names that lists print. Made once. */
export function gazetteerOfWorld(world: World): Gazetteer {
  const known = gazetteers.get(world)
  if (known !== undefined) return known
  const made = gazetteerOf([...world.directory.agencies, ...world.now().agencies.values()])
  gazetteers.set(world, made)
  return made
}
