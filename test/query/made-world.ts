import { Directory } from '../../src/agencies/directory.js'
import { Places } from '../../src/agencies/places.js'
import type { RecordedClaim } from '../../src/model/claim.js'
import { World } from '../../src/query/world.js'
import { byName, corpusOf, type MadeReading, sightingsOf } from '../register/made-register.js'

/** The world of made lists, in which each name under its state is an agency of its own. */
export function worldOf(lists: readonly MadeReading[], record: readonly RecordedClaim[] = []): World {
  return new World({
    corpus: corpusOf(lists),
    sightings: [...sightingsOf(lists).values()].flat(),
    directory: Directory.of([]),
    places: new Places([]),
    record,
    identify: byName,
    upTo: 0,
  })
}
