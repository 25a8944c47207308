import type { Agency } from '../../agencies/agency.js'
import { status } from '../../query/status.js'
import { type Html, html } from '../html.js'
import { badges } from '../parts/badges.js'
import { framed } from '../parts/framed.js'
import { sentences } from '../parts/sentence.js'
import type { View } from '../view.js'

/** Where an agency stands, as a card that pages of other sites may frame. */
export function embedPage(view: View, agency: Agency): Html {
  const { t, register, times } = view
  const now = status(register, agency, { on: times.on, knownAt: times.knownAt })
  return framed(view, {
    title: agency.name,
    page: `/agency/${agency.id}`,
    to: now.coverage.to,
    look: 'card',
    content: html`<p class="quiet">${[...agency.counties, t.words.state(agency.state)].join(' · ')}</p>
${badges(view, now)}
${sentences(view, now)}`,
  })
}
