import type { StateCode } from '../../model/state.js'
import type { CountryOn } from '../../query/country.js'
import {
  atlasIn,
  type CountryDrawing,
  colourOf,
  type MapAsked,
  placesIn,
  statesByDigits,
  steps,
} from '../country.js'
import { type Box, boxOf } from '../drawn-box.js'
import { type Html, html, type Part, when } from '../html.js'
import { link, type View } from '../view.js'

/** What is drawn: the country, or one state of it, whose links may have to open outside a frame. */
export interface CountryDrawn {
  readonly asked: MapAsked
  readonly country: CountryOn
  readonly drawing: CountryDrawing
  readonly only?: StateCode | undefined
  readonly framed?: boolean
}

/** The country as a drawing; each state is a link to its agencies. */
export function drawnCountry(view: View, drawn: CountryDrawn): Html {
  const { t, times } = view
  const { asked, country, drawing, only } = drawn
  const states = [...statesByDigits(view)].filter(
    ([digits, state]) => drawing.states[digits] !== undefined && (only === undefined || only === state),
  )
  const wide = asked.by === 'stage' ? country.statewide : new Set<StateCode>()
  const box = only === undefined ? undefined : boxOf(states.map(([digits]) => drawing.states[digits] ?? ''))
  const day = t.format.plainDay(times.on)
  const { x, y, width, height } = box ?? { x: 0, y: 0, ...drawing }
  return html`<svg viewBox="${[x, y, width, height].join(' ')}" role="group" aria-label="${only === undefined ? t.map.label(day) : `${t.embed.mapOf(t.words.state(only))}, ${day}`}">
<defs>${patterns(width / drawing.width)}${states.map(([digits]) => html`<path id="s${digits}" d="${drawing.states[digits] ?? ''}"/>`)}</defs>
${states.map(([digits, state]) => stateShape(view, drawn, { digits, state }))}
<g>${states.map(([digits]) => html`<use href="#s${digits}" class="edge"/>`)}</g>
<g>${states.map(([digits, state]) => html`<use id="e${digits}" href="#s${digits}" class="outline${wide.has(state) ? ' wide' : ''}"/>`)}</g>
${only === undefined ? labels(drawing, states) : ''}</svg>`
}

/** How wide and how high that is which is drawn. */
export function drawnSize(
  view: View,
  drawing: CountryDrawing,
  only: StateCode | undefined,
): Pick<Box, 'width' | 'height'> {
  const [digits = ''] = [...statesByDigits(view)].find(([, state]) => state === only) ?? []
  return only === undefined ? drawing : boxOf([drawing.states[digits] ?? ''])
}

function labels(drawing: CountryDrawing, states: readonly (readonly [string, StateCode])[]): Html {
  return html`<g class="labels" aria-hidden="true">${states.map(([digits, state]) => {
    const place = drawing.labels[digits]
    return place === undefined ? '' : html`<text x="${place[0]}" y="${place[1]}">${state}</text>`
  })}</g>`
}

/** A state as a link, with those of its counties on it that any list ever shows; all of them where it is alone. */
function stateShape(
  view: View,
  { asked, country, drawing, only, framed }: CountryDrawn,
  { digits, state }: { digits: string; state: StateCode },
): Html {
  const own = asked.level === 'state' ? country.places.get(state) : undefined
  const colour = own && colourOf(own, asked)
  const all = only === undefined ? [...atlasIn(view).counties.keys()] : Object.keys(drawing.counties)
  const counties = asked.level === 'state' ? [] : all.filter((id) => id.startsWith(digits))
  const names = only === undefined ? undefined : placesIn(view, only)
  const shapes = counties.sort().map((id) => {
    const standing = country.places.get(id)
    const told = standing && colourOf(standing, asked)
    const name = names?.get(id)
    const title = name && html`<title>${name}: ${view.t.map.placeWords[told ?? ''] ?? ''}</title>`
    return html`<path id="c${id}"${when(told, () => html` class="${told}"`)} d="${drawing.counties[id] ?? ''}"${title === undefined ? html`/>` : html`>${title}</path>`}`
  })
  return html`<a href="${link(view, `/state/${state.toLowerCase()}`)}"${when(framed, () => html` target="_blank" rel="noopener"`)} aria-label="${view.t.words.state(state)}"><use id="u${digits}" href="#s${digits}" class="land${when(colour, () => ` ${colour}`)}"/>${shapes}</a>`
}

/** What the colours say. A map that is drawn larger has finer stripes, and so have its swatches. */
export function mapLegend({ t }: View, { level, by }: MapAsked, scale = 1): Html {
  const [width, height] = [18 * scale, 14 * scale]
  const swatch = (colour: string, text: Part) =>
    html`<li><svg width="18" height="14" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false"><rect class="${colour}" x="${scale / 2}" y="${scale / 2}" width="${width - scale}" height="${height - scale}" rx="${2 * scale}"/></svg>${text}</li>`
  const numbers = steps.map((from, at) => {
    const next = steps[at + 1]
    return swatch(`m-n${at + 1}`, next === undefined ? `${from}+ ${t.map.numbers}` : `${from}–${next - 1}`)
  })
  const named = Object.entries(by === 'law' ? t.map.law : t.map.stage)
    .filter(([colour]) => by === 'law' || level === 'county' || colour !== 'm-listed')
    .map(([colour, text]) => swatch(colour === 'none' ? 'land' : colour, text))
  return html`<ul class="map-legend" aria-label="${t.map.legend}">${by === 'stage' && level === 'state' ? numbers : ''}${named}${when(by === 'stage', () => swatch('outline wide', t.map.wide))}</ul>`
}

/** What tells colours apart beside themselves: stripes and dots. */
function patterns(scale: number): Html {
  const turned = (turn: number) => `rotate(${turn}) scale(${Number(scale.toFixed(3))})`
  return html`${(
    [
      ['pending', 'M0 0V6', 45],
      ['chosen-while', 'M0 0V6', 45],
      ['mixed', 'M0 0V6M0 0H6', 45],
      ['joined-against', 'M0 0V6', 0],
    ] as const
  ).map(
    ([name, lines, turn]) =>
      html`<pattern id="p-${name}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="${turned(turn)}"><rect class="p-${name}" width="6" height="6"/><path class="p-line" d="${lines}"/></pattern>`,
  )}<pattern id="p-past" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="${turned(0)}"><rect class="p-past" width="5" height="5"/><circle class="p-dot" cx="2" cy="2" r="1"/></pattern>`
}
