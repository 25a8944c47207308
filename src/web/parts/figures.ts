import { models } from '../../model/agreement.js'
import type { Counts } from '../../query/counts.js'
import { type Html, html } from '../html.js'
import type { View } from '../view.js'

/** Counts as large figures, each with what it counts. */
export function figures({ t }: View, counted: readonly (readonly [count: number, of: string])[]): Html {
  return html`<dl class="figures">${counted.map(
    ([count, of]) => html`<div><dt>${of}</dt><dd>${t.format.number(count)}</dd></div>`,
  )}</dl>`
}

/** How many agreements of each model a list holds, as bars. */
export function modelBars({ t }: View, { byModel, agreements }: Counts): Html {
  return html`<ul class="bars">${models.map((model) => {
    const count = byModel[model]
    const share = agreements === 0 ? 0 : (100 * count) / agreements
    return html`<li><span>${t.words.model(model)}</span> <b>${t.format.number(count)}</b>
<svg width="100%" height="6" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="6" rx="3"/><rect class="bar" width="${share.toFixed(1)}%" height="6" rx="3"><title>${t.words.model(model)}</title></rect></svg></li>`
  })}</ul>`
}
