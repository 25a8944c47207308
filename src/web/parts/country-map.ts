import type { StateCode } from '../../model/state.js'
import { type CountryOn, monthsHeld } from '../../query/country.js'
import {
  atlasIn,
  type ColouredBy,
  type CountryDrawing,
  colourOf,
  countryAt,
  type MapAsked,
  mapAsked,
  mapParameters,
  statesByDigits,
  steps,
} from '../country.js'
import { type Html, html, type Part, when } from '../html.js'
import { countedOn, frameText, mapSentence } from '../map-frames.js'
import { link, type View } from '../view.js'
import { mapBeside, mapTable, monthTable } from './country-table.js'

/** The map of the country on the day asked about, its choices, and the same in words and as a table. */
export function countryMap(view: View, drawing: CountryDrawing | undefined): Html {
  const { t, times } = view
  const asked = mapAsked(view)
  const country = countryAt(view, asked, times.on)
  const lead = asked.by === 'law' ? t.map.textLaw : asked.level === 'state' ? t.map.textState : t.map.text
  return html`<section id="map"><h2>${t.map.heading}</h2><p>${lead}</p>
${choices(view, asked)}
${drawing === undefined ? html`<p>${mapSentence(view, asked, country)}</p>` : figure(view, asked, country, drawing)}
<details class="aside"><summary>${t.map.rule}</summary><p>${t.map.ruleText}</p></details>
${mapTable(view, asked, country)}
${monthTable(view)}
${mapBeside(view)}</section>`
}

function choices(view: View, asked: MapAsked): Html {
  const { t } = view
  const all: MapAsked[] = (['stage', 'law'] as ColouredBy[]).flatMap((by) => [
    { level: 'county', by },
    { level: 'state', by },
  ])
  return html`<nav class="map-choices" aria-label="${t.map.by}">${all.map((one) => {
    const own = one.level === asked.level && one.by === asked.by
    return html`<a href="${link(view, '/', mapParameters(one))}#map"${when(own, () => html` aria-current="true"`)}>${t.map.choices[`${one.level} ${one.by}`]}</a>`
  })}</nav>`
}

function figure(view: View, asked: MapAsked, country: CountryOn, drawing: CountryDrawing): Html {
  const { t, times } = view
  const days = monthsHeld(view.register)
  const at = Math.max(
    0,
    days.findLastIndex((day) => day <= times.on),
  )
  return html`<figure class="country" data-frames="${framesAddress(view, asked)}" data-play="${t.map.play}" data-pause="${t.map.pause}">
${legend(view, asked)}
<div class="sheet">${svg(view, asked, country, drawing)}<div class="tip" hidden></div></div>
<div class="play" hidden><button type="button">${t.map.play}</button><label for="map-month">${t.map.slider}</label><input id="map-month" type="range" min="0" max="${days.length - 1}" value="${at}" step="1" aria-describedby="map-now"></div>
<figcaption><b id="map-now">${frameText(view, times.on, countedOn(view, [times.on]).get(times.on))}</b> <span class="more">${mapSentence(view, asked, country)}</span><span class="unseen" aria-live="polite"></span></figcaption>
</figure>`
}

/** All days are in it, so that the day asked about makes no other address. */
function framesAddress({ times }: View, asked: MapAsked): string {
  const query = new URLSearchParams()
  const all = { ...mapParameters(asked), 'known-at': times.given.knownAt }
  for (const [name, value] of Object.entries(all)) if (value !== undefined) query.set(name, value)
  return `/map.json${query.size === 0 ? '' : `?${query}`}`
}

function legend({ t }: View, { level, by }: MapAsked): Html {
  const swatch = (colour: string, text: Part) =>
    html`<li><svg width="18" height="14" aria-hidden="true" focusable="false"><rect class="${colour}" x=".5" y=".5" width="17" height="13" rx="2"/></svg>${text}</li>`
  const numbers = steps.map((from, at) => {
    const next = steps[at + 1]
    return swatch(`m-n${at + 1}`, next === undefined ? `${from}+ ${t.map.numbers}` : `${from}–${next - 1}`)
  })
  const named = Object.entries(by === 'law' ? t.map.law : t.map.stage)
    .filter(([colour]) => by === 'law' || level === 'county' || colour !== 'm-listed')
    .map(([colour, text]) => swatch(colour === 'none' ? 'land' : colour, text))
  return html`<ul class="map-legend" aria-label="${t.map.legend}">${by === 'stage' && level === 'state' ? numbers : ''}${named}${when(by === 'stage', () => swatch('outline wide', t.map.wide))}</ul>`
}

function svg(view: View, asked: MapAsked, country: CountryOn, drawing: CountryDrawing): Html {
  const { t, times } = view
  const states = [...statesByDigits(view)].filter(([digits]) => drawing.states[digits] !== undefined)
  const wide = asked.by === 'stage' ? country.statewide : new Set<StateCode>()
  return html`<svg viewBox="0 0 ${drawing.width} ${drawing.height}" role="group" aria-label="${t.map.label(t.format.plainDay(times.on))}">
<defs>${patterns}${states.map(([digits]) => html`<path id="s${digits}" d="${drawing.states[digits] ?? ''}"/>`)}</defs>
${states.map(([digits, state]) => stateShape(view, { asked, country, drawing, digits, state }))}
<g>${states.map(([digits]) => html`<use href="#s${digits}" class="edge"/>`)}</g>
<g>${states.map(([digits, state]) => html`<use id="e${digits}" href="#s${digits}" class="outline${wide.has(state) ? ' wide' : ''}"/>`)}</g>
<g class="labels" aria-hidden="true">${states.map(([digits, state]) => {
    const place = drawing.labels[digits]
    return place === undefined ? '' : html`<text x="${place[0]}" y="${place[1]}">${state}</text>`
  })}</g></svg>`
}

interface StateDrawn {
  readonly asked: MapAsked
  readonly country: CountryOn
  readonly drawing: CountryDrawing
  readonly digits: string
  readonly state: StateCode
}

/** A state as a link, with those of its counties on it that any list ever shows. */
function stateShape(view: View, { asked, country, drawing, digits, state }: StateDrawn): Html {
  const own = asked.level === 'state' ? country.places.get(state) : undefined
  const colour = own && colourOf(own, asked)
  const counties =
    asked.level === 'state' ? [] : [...atlasIn(view).counties.keys()].filter((id) => id.startsWith(digits))
  const shapes = counties.sort().map((id) => {
    const standing = country.places.get(id)
    const told = standing && colourOf(standing, asked)
    return html`<path id="c${id}"${when(told, () => html` class="${told}"`)} d="${drawing.counties[id] ?? ''}"/>`
  })
  return html`<a href="${link(view, `/state/${state.toLowerCase()}`)}" aria-label="${view.t.words.state(state)}"><use id="u${digits}" href="#s${digits}" class="land${when(colour, () => ` ${colour}`)}"/>${shapes}</a>`
}

/** What tells colours apart beside themselves: stripes and dots. */
const patterns = html`${(
  [
    ['pending', 'M0 0V6', 45],
    ['chosen-while', 'M0 0V6', 45],
    ['mixed', 'M0 0V6M0 0H6', 45],
    ['joined-against', 'M0 0V6', 0],
  ] as const
).map(
  ([name, lines, turn]) =>
    html`<pattern id="p-${name}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><rect class="p-${name}" width="6" height="6"/><path class="p-line" d="${lines}"/></pattern>`,
)}<pattern id="p-past" width="5" height="5" patternUnits="userSpaceOnUse"><rect class="p-past" width="5" height="5"/><circle class="p-dot" cx="2" cy="2" r="1"/></pattern>`
