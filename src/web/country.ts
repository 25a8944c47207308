import type { Day } from '../model/day.js'
import type { StateCode } from '../model/state.js'
import { classification } from '../query/classification.js'
import {
  type Atlas,
  atlasOf,
  type CountryOn,
  countryOn,
  type Level,
  type PlaceStanding,
} from '../query/country.js'
import type { Register } from '../register/register.js'
import { type JoiningClass, joiningClasses } from '../rules/classify.js'
import type { View } from './view.js'

/** The drawing that the map is made of, and the script that moves it. */
export interface CountryDrawing {
  readonly width: number
  readonly height: number
  /** Where the name of a part stands that is drawn beside the mainland, by its two digits. */
  readonly labels: Readonly<Record<string, readonly [x: number, y: number]>>
  /** Paths of SVG, by the Census Bureau's two and five digits. */
  readonly states: Readonly<Record<string, string>>
  readonly counties: Readonly<Record<string, string>>
  readonly script: string
}

/** By what places are coloured. */
export type ColouredBy = 'stage' | 'law'

/** Which map is asked for. */
export interface MapAsked {
  readonly level: Level
  readonly by: ColouredBy
}

export function mapAsked({ asked }: View): MapAsked {
  return {
    level: asked.text('map') === 'state' ? 'state' : 'county',
    by: asked.text('by') === 'law' ? 'law' : 'stage',
  }
}

/** The parameters of an address that asks for a map; what goes without saying is left out. */
export function mapParameters({ level, by }: MapAsked): Record<string, string | undefined> {
  return { map: level === 'state' ? 'state' : undefined, by: by === 'law' ? 'law' : undefined }
}

const atlases = new WeakMap<Register, Atlas>()

export function atlasIn({ register, world }: View): Atlas {
  const held = atlases.get(register) ?? atlasOf(register, world.sources.places)
  atlases.set(register, held)
  return held
}

const classesHeld = new WeakMap<Register, ReadonlyMap<string, JoiningClass>>()

/** The class of every agreement by its joining day. That day is behind it on any day that lists it. */
function classesIn({ register, law, times }: View): ReadonlyMap<string, JoiningClass> {
  const last = register.lists.participating.at(-1)?.on ?? times.on
  const held =
    classesHeld.get(register) ??
    new Map(
      classification(register, law, { on: last, knownAt: times.knownAt }).rows.map((row) => [
        row.agreement,
        row.class,
      ]),
    )
  classesHeld.set(register, held)
  return held
}

export function countryAt(view: View, { level, by }: MapAsked, on: Day): CountryOn {
  const classes = by === 'law' ? classesIn(view) : undefined
  return countryOn(view.register, atlasIn(view), { on, level, classes })
}

/** How many of some agreements are of each class; all classes, in their order. */
export function classCounts(
  view: View,
  agreements: readonly string[],
): Readonly<Record<JoiningClass, number>> {
  const classes = classesIn(view)
  const told = agreements.map((id) => classes.get(id) ?? 'unclear')
  return Object.fromEntries(
    joiningClasses.map((name) => [name, told.filter((one) => one === name).length]),
  ) as Record<JoiningClass, number>
}

/** From how many agreements on a state is drawn darker. */
export const steps = [1, 10, 30, 100]

/** The colour of a place as a name of the style; undefined where the map leaves it bare. */
export function colourOf(
  { stage, agreements, class: told }: PlaceStanding,
  { level, by }: MapAsked,
): string | undefined {
  if (by === 'law')
    return stage === 'listed' ? `m-${(told ?? 'unclear').split(' ').slice(0, 2).join('-')}` : undefined
  if (stage !== 'listed' || level === 'county') return `m-${stage}`
  return `m-n${steps.filter((from) => agreements >= from).length}`
}

/** The names of a state's counties, by GEOID. */
export function placesIn({ world }: View, state: StateCode): ReadonlyMap<string, string> {
  const own = world.sources.places.places.filter((place) => place.state === state)
  return new Map(own.map(({ geoid, name }) => [geoid, name]))
}

/** The postal code of each state by its two digits. */
export function statesByDigits({ world }: View): ReadonlyMap<string, StateCode> {
  return new Map(world.sources.places.places.map(({ geoid, state }) => [geoid.slice(0, 2), state]))
}
