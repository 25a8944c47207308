import { type CountryOn, monthsHeld } from '../../query/country.js'
import {
  type ColouredBy,
  type CountryDrawing,
  countryAt,
  type MapAsked,
  mapAsked,
  mapParameters,
} from '../country.js'
import { type Html, html, when } from '../html.js'
import { countedOn, frameText, mapSentence } from '../map-frames.js'
import { link, type View } from '../view.js'
import { drawnCountry, mapLegend } from './country-drawing.js'
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
${mapBeside(view)}
<p><a href="${link(view, '/embed/map', mapParameters(asked))}">${t.embed.mapHere}</a></p></section>`
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
${mapLegend(view, asked)}
<div class="sheet">${drawnCountry(view, { asked, country, drawing })}<div class="tip" hidden></div></div>
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
