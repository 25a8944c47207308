import type { Day } from '../model/day.js'
import type { StateCode } from '../model/state.js'
import { listOn } from '../query/as-of.js'
import { type CountryOn, monthsHeld } from '../query/country.js'
import type { Register } from '../register/register.js'
import type { JoiningClass } from '../rules/classify.js'
import { classCounts, colourOf, countryAt, type MapAsked, placesIn, statesByDigits } from './country.js'
import type { View } from './view.js'

/** The map through time: its days with what they count in words, and each place as runs of days that look alike. */
export interface MapFrames {
  readonly frames: readonly { readonly on: string; readonly text: string; readonly more: string }[]
  /** What each colour says, for one place: `on the list`. */
  readonly words: Readonly<Record<string, string>>
  /** Id in the drawing, name, and runs: the frame from which on it has a colour, that colour, and how many agreements. */
  readonly places: readonly (readonly [id: string, name: string, ...runs: (number | string)[]])[]
  /** States with a body of the whole state on the list: id in the drawing, and frames from which on that changes. */
  readonly wide: readonly (readonly [id: string, ...changes: number[]])[]
}

export function mapFrames(view: View, asked: MapAsked): MapFrames {
  const days = monthsHeld(view.register)
  const countries = days.map((on) => countryAt(view, asked, on))
  const names = placeNames(view, asked)
  const places = [...names].flatMap(([id, { drawn, name }]) => {
    const runs: (number | string)[] = []
    let last = ' 0'
    countries.forEach(({ places: held }, at) => {
      const standing = held.get(id)
      const colour = (standing && colourOf(standing, asked)) ?? ''
      const agreements = colour === '' ? 0 : (standing?.agreements ?? 0)
      if (`${colour} ${agreements}` === last) return
      last = `${colour} ${agreements}`
      runs.push(at, colour, agreements)
    })
    return runs.length === 0 ? [] : [[drawn, name, ...runs] as const]
  })
  const wide = [...statesByDigits(view)].flatMap(([digits, state]) => {
    const changes = countries.flatMap(({ statewide }, at) =>
      statewide.has(state) !== (countries[at - 1]?.statewide.has(state) ?? false) ? [at] : [],
    )
    return changes.length === 0 ? [] : [[`e${digits}`, ...changes] as const]
  })
  const counted = countedByMonth(view)
  const frames = countries.map((country) => ({
    on: country.on,
    text: frameText(view, country.on, counted.get(country.on)),
    more: mapSentence(view, asked, country),
  }))
  return { frames, words: view.t.map.placeWords, places, wide }
}

function placeNames(view: View, { level }: MapAsked): Map<string, { drawn: string; name: string }> {
  if (level === 'state')
    return new Map(
      [...statesByDigits(view)].map(([digits, state]) => [
        state,
        { drawn: `u${digits}`, name: view.t.words.state(state) },
      ]),
    )
  return new Map(
    view.world.sources.places.places.map(({ geoid, name, state }) => [
      geoid,
      { drawn: `c${geoid}`, name: `${name}, ${view.t.words.state(state)}` },
    ]),
  )
}

/** What the list in force on a day counts: its day, agreements, agencies, states and territories. */
export interface CountedList {
  readonly day: Day
  readonly agreements: number
  readonly agencies: number
  readonly states: number
}

/** What the lists in force on some days count, each by the day of its list; a day before the first list has none. */
export function countedOn({ register }: View, days: readonly Day[]): ReadonlyMap<Day, CountedList> {
  const lists = days.map((on) => listOn(register.lists.participating, on))
  const positions = new Map(
    lists.flatMap((list) => (list === undefined ? [] : [[list.position, new Set<string>()]])),
  )
  const agreements = new Map<number, number>()
  for (const { agencyId, spans } of register.agreements.values()) {
    const standing = new Set<number>()
    for (const { series, from, to } of spans)
      if (series === 'participating')
        for (const at of positions.keys()) if (from <= at && at <= to) standing.add(at)
    for (const at of standing) {
      agreements.set(at, (agreements.get(at) ?? 0) + 1)
      positions.get(at)?.add(agencyId)
    }
  }
  return new Map(
    days.flatMap((on, at) => {
      const list = lists[at]
      const agencies = list && positions.get(list.position)
      if (list === undefined || agencies === undefined) return []
      const states = new Set([...agencies].map((id) => register.agencies.get(id)?.state))
      const counted = agreements.get(list.position) ?? 0
      return [
        [on, { day: list.on, agreements: counted, agencies: agencies.size, states: states.size }] as const,
      ]
    }),
  )
}

const monthsCounted = new WeakMap<Register, ReadonlyMap<Day, CountedList>>()

/** The same for every month held; a register never changes, so that they are counted once. */
export function countedByMonth(view: View): ReadonlyMap<Day, CountedList> {
  const { register } = view
  const held = monthsCounted.get(register) ?? countedOn(view, monthsHeld(register))
  monthsCounted.set(register, held)
  return held
}

/** The same in words. */
export function frameText({ t }: View, on: Day, counted: CountedList | undefined): string {
  return counted === undefined
    ? t.map.none(t.format.plainDay(on))
    : t.map.frame(t.format.plainDay(counted.day), counted)
}

/** What the map of a day, of the country or of one state, shows in all, in a sentence. */
export function mapSentence(
  view: View,
  asked: MapAsked,
  { places, listed }: CountryOn,
  only?: StateCode,
): string {
  const { t, world } = view
  const all = only === undefined ? world.sources.places.places.length : placesIn(view, only).size
  if (asked.by === 'law') {
    const told = Object.entries(classCounts(view, listed)).filter(([, count]) => count > 0)
    return t.map.sentenceLaw(told.map(([name, count]) => [t.lawWords.class(name as JoiningClass), count]))
  }
  const of = (stage: string) => [...places.values()].filter((one) => one.stage === stage).length
  return asked.level === 'state'
    ? t.map.sentenceState(of('listed'), statesByDigits(view).size)
    : t.map.sentence(of('listed'), all, of('pending'), of('past'))
}
