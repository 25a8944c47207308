import type { AgencyKind } from '../../agencies/agency.js'
import type { AgencyFacts, UsedFact } from '../../rules/facts.js'
import { datesIn } from '../format.js'
import { asKept, fromRecord } from '../from-record.js'
import { type Html, html, outward, type Part } from '../html.js'
import type { View } from '../view.js'

/** What is held of an agency that law asks for, each fact with where it is from; what is missing is told. */
export function heldFacts(view: View, facts: AgencyFacts, asked: ReadonlySet<string>): Html {
  const { t } = view
  const { kind, operatesCountyJail, population, officers } = facts
  const words = t.law.fact
  const jailUnknown = operatesCountyJail === undefined && asked.has('operates a county jail')
  const number = (value: number) => t.format.number(value)
  return html`<dl class="facts">
${kind === undefined ? '' : fact(view, words.kind, t.words.kind(kind.value), kind.source)}
${operatesCountyJail === undefined ? '' : fact(view, words.operatesCountyJail, yesOrNo(view, operatesCountyJail.value), operatesCountyJail.source)}
${jailUnknown ? html`<dt>${words.operatesCountyJail}</dt><dd><b>${t.law.notHeld}</b> <span class="line quiet">${t.law.notHeldText}</span></dd>` : ''}
${population === undefined || !asked.has('population') ? '' : fact(view, words.population, number(population.value), population.source)}
${officers === undefined || !asked.has('officers') ? '' : fact(view, words.officers, number(officers.value), officers.source)}
</dl>`
}

function fact({ t }: View, name: string, value: string, source: string): Html {
  return html`<dt>${name}</dt><dd><b>${value}</b> <span class="line quiet">${t.law.from(linked(t, source))}</span></dd>
`
}

/** The facts that one provision was held against. */
export function usedFacts(view: View, facts: readonly UsedFact[]): Part {
  return facts.map(({ fact: name, value, source }) => {
    const [label, shown] = inWords(view, name, value)
    return html`<span class="line">${label}: <b>${shown}</b> <span class="quiet">${view.t.law.from(linked(view.t, source))}</span></span>`
  })
}

function inWords(view: View, name: string, value: string): readonly [string, string] {
  const { t } = view
  const words = t.law.fact
  if (name === 'kind') return [words.kind, t.words.kind(value as AgencyKind)]
  if (name === 'operates a county jail') return [words.operatesCountyJail, yesOrNo(view, value === 'true')]
  if (name === 'population') return [words.population, t.format.number(Number(value))]
  if (name === 'population of its county') return [words.countyPopulation, t.format.number(Number(value))]
  if (name === 'officers') return [words.officers, t.format.number(Number(value))]
  return [words.agency, value]
}

function yesOrNo({ t }: View, value: boolean): string {
  return value ? t.law.yes : t.law.no
}

/** A text whose days are marked as days, and whose addresses are links. */
function linked(t: View['t'], text: string): Part {
  if (!/https?:/.test(text)) return fromRecord(t, text)
  const parts = text.split(/(https?:\/\/[^\s)]+)/)
  return asKept(
    t,
    parts.map((part, at) => (at % 2 === 1 ? outward(part, hostOf(part)) : datesIn(part))),
  )
}

function hostOf(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/.*$/, '')
}
