import type { Agency } from '../../agencies/agency.js'
import { isoDay } from '../format.js'
import { asKept, fromRecord } from '../from-record.js'
import { html, type Part, when } from '../html.js'
import { link, type View } from '../view.js'
import { correctionLink, correctionsOf, dueText, replyQuote } from './beside.js'

/** That requests on this agency are open, with their numbers and due dates: it stands at the top of its page. */
export function openCorrections(view: View, agency: Agency): Part {
  const words = view.t.correctionsText
  const open = correctionsOf(view, agency.id).corrections.filter((one) => one.open)
  return open.map(
    (one) =>
      html`<p class="beside">${words.openHere(correctionLink(view, one.number), fromRecord(view.t, one.fact), dueText(view, one))}</p>`,
  )
}

/** Every correction and reply on an agency, also on what its page shows no more. */
export function agencyCorrections(view: View, agency: Agency): Part {
  const words = view.t.correctionsText
  const { corrections, replies } = correctionsOf(view, agency.id)
  const standing = replies.filter(({ replacedBy }) => replacedBy === null)
  if (corrections.length + standing.length === 0) return ''
  return html`<ul class="plain">${corrections.map((one) => {
    const replaced = one.state === 'accepted' && 'file' in one.about
    const was = one.was === null ? words.silent : fromRecord(view.t, one.was)
    return html`<li>${correctionLink(view, one.number)} <b class="tag ${one.state}">${words.state(one.state)}</b> <span class="quiet">${when(one.open, () => dueText(view, one))}${when(!one.open, () => one.decisions.slice(-1).map(({ on }) => isoDay(on)))}</span>
<span class="line">${fromRecord(view.t, one.fact)}: ${replaced ? html`<del>${was}</del>` : was} → ${asKept(view.t, one.proposed)}</span></li>`
  })}${standing.map((one) => html`<li>${fromRecord(view.t, one.fact)}${when('file' in one.about && one.was, () => [': ', one.was ?? ''])}${replyQuote(view, one)}</li>`)}</ul>
<p><a href="${link(view, '/corrections', { agency: agency.id })}">${words.back}</a></p>`
}
