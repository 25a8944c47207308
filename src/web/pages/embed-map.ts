import type { StateCode } from '../../model/state.js'
import type { CountryOn } from '../../query/country.js'
import { coverageOn } from '../../query/status.js'
import {
  type CountryDrawing,
  countryAt,
  type MapAsked,
  mapAsked,
  mapParameters,
  statesByDigits,
} from '../country.js'
import { type Html, html, when } from '../html.js'
import { mapStyleAddress } from '../map-files.js'
import { mapSentence } from '../map-frames.js'
import { type CountryDrawn, drawnCountry, drawnSize, mapLegend } from '../parts/country-drawing.js'
import { framed } from '../parts/framed.js'
import { link, type View } from '../view.js'
import { Elsewhere } from '../where.js'

/** The map of a day, of the country or of one state, for pages of other sites to frame. It runs no script. */
export function embedMapPage(
  view: View,
  drawing: CountryDrawing | undefined,
  only: StateCode | undefined,
): Html {
  const { t, register, times } = view
  const asked: MapAsked = only === undefined ? mapAsked(view) : { ...mapAsked(view), level: 'county' }
  const country = within(view, countryAt(view, asked, times.on), only)
  const { to } = coverageOn(register, times.on)
  const drawn = { asked, country, only, framed: true }
  return framed(view, {
    title: mapTitle(view, asked, only),
    page: only === undefined ? '/' : `/state/${only.toLowerCase()}`,
    to,
    look: 'card map',
    style: mapStyleAddress,
    content: html`${when(asked.by === 'law', () => html`<p class="quiet small">${t.map.textLaw}</p>`)}
${drawing === undefined ? '' : figure(view, { ...drawn, drawing })}
<p>${to === null ? t.map.none(t.format.plainDay(times.on)) : mapSentence(view, asked, country, only)}</p>`,
  })
}

function figure(view: View, drawn: CountryDrawn): Html {
  const { asked, drawing, only } = drawn
  const scale = drawnSize(view, drawing, only).width / drawing.width
  return html`<figure class="country${only === undefined ? '' : ' alone'}">${mapLegend(view, asked, Number(scale.toFixed(3)))}${drawnCountry(view, drawn)}</figure>`
}

/** What a map is called, of the country or of one state. */
export function mapTitle({ t }: View, { level }: MapAsked, only: StateCode | undefined): string {
  return only === undefined ? t.embed.mapTitle[level] : t.embed.mapOf(t.words.state(only))
}

/** Leads to the map of a state where it is asked for as a parameter: a state has one address. */
export function leadToState(view: View): undefined {
  const state = view.asked.state()
  if (state === undefined) return undefined
  const { by } = mapParameters(mapAsked(view))
  throw new Elsewhere(link(view, `/embed/map/${state.toLowerCase()}`, { by }), 302)
}

/** What of the country lies in a state. */
function within(view: View, country: CountryOn, only: StateCode | undefined): CountryOn {
  if (only === undefined) return country
  const [digits = ''] = [...statesByDigits(view)].find(([, state]) => state === only) ?? []
  return {
    ...country,
    places: new Map([...country.places].filter(([geoid]) => geoid.startsWith(digits))),
    listed: country.listed.filter((id) => id.startsWith(`us-${only.toLowerCase()}/`)),
  }
}
