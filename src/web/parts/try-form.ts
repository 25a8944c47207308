import { operationId } from '../../api/openapi.js'
import { factsIn } from '../../api/parameters.js'
import { parametersOf, type Route } from '../../api/route.js'
import { type Html, html, type Part, when } from '../html.js'
import type { View } from '../view.js'

/** A form that asks a question of `/v1` as an address does, filled in with the question's example. */
export function tryForm({ t }: View, route: Route): Html {
  const { path, required = [], example } = route
  const words = t.problems.api
  const asked = new URL(example, 'http://x')
  const id = operationId(path)
  const inPath = partsOf(path)
  // A form cannot write into a path: what stands for it there is led on by /api/ask.
  const action = inPath.length === 0 ? path : '/api/ask'
  const field = (name: string, value: string, at = 0): Html => {
    const { description, schema } = factsIn(route, name)
    const key = `${id}-${name}${at === 0 ? '' : at + 1}`
    const needed = required.includes(name) || inPath.includes(name)
    return html`<p><label for="${key}"><code>${name}</code>${when(needed && at === 0, () => html` (${words.required})`)}</label>
${control({ key, name, value, needed: needed && at === 0 }, schema)}${when(at === 0, () => html`<small id="${key}-help" lang="en">${description}</small>`)}</p>`
  }
  const fields = [...inPath, ...parametersOf(route), 'on', 'known-at'].flatMap((name) => {
    const told = inPath.includes(name)
      ? [valueAt(path, asked.pathname, name)]
      : asked.searchParams.getAll(name)
    return (told.length === 0 ? [''] : told).map((value, at) => field(name, value, at))
  })
  return html`<form class="times" action="${action}">${when(action !== path, () => html`<input type="hidden" name="path" value="${path}">`)}
${fields}
<button>${words.ask}<span class="unseen"> ${path}</span></button></form>`
}

interface Control {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly needed: boolean
}

function control({ key, name, value, needed }: Control, schema: Readonly<Record<string, unknown>>): Html {
  const { enum: values, format, minimum, maximum } = schema
  const common = html`id="${key}" name="${name}" aria-describedby="${key}-help"${when(needed, () => html` required`)}`
  if (Array.isArray(values))
    return html`<select ${common}><option value=""></option>${values.map((one: string): Part => html`<option${when(one === value, () => html` selected`)}>${one}</option>`)}</select>`
  if (format === 'date') return html`<input ${common} type="date" value="${value}">`
  if (typeof maximum === 'number')
    return html`<input ${common} type="number" min="${Number(minimum)}" max="${maximum}" value="${value}">`
  return html`<input ${common} value="${value}" maxlength="200" autocomplete="off" spellcheck="false">`
}

/** The parts of a path that stand for something: `state` of `/v1/law/:state`. */
export function partsOf(path: string): string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
}

function valueAt(path: string, address: string, name: string): string {
  return address.split('/')[path.split('/').indexOf(`:${name}`)] ?? ''
}
