import type { Agency } from '../../agencies/agency.js'
import { heldHash } from '../../publish/held-hash.js'
import { dutyOf } from '../../query/duty.js'
import { type Status, status } from '../../query/status.js'
import { addressIn } from '../address.js'
import { type Html, html, joined, type Part } from '../html.js'
import { agencyLink, lastingLink, type View } from '../view.js'
import { inOrder, standing } from './sentence.js'

/** How to cite what a page tells: the statement, its days, what it was drawn from, and the address that keeps it. */
export function citation(view: View, { agency, agreements }: Status): Html {
  const { t, times, path, world, law } = view
  const words = t.agencyRecord.cite
  const stands: Part =
    agreements.length === 0
      ? t.agency.standing.none
      : joined(
          inOrder(agreements).map((one) => [t.words.model(one.model), ': ', standing(view, one)]),
          '; ',
        )
  const name = `${agency.name}, ${t.words.state(agency.state)}`
  const lasting = addressIn(t.language, lastingLink(path, times))
  const held = heldHash(world, law).then((hash) => hash.slice(0, 12))
  return html`<p class="cite" id="cite">${words.text([name, ': ', stands], times.on, times.knownAt)} ${words.held} ${held}. ${lasting}</p>
<p class="quiet">${words.heldHelp}</p>`
}

/** On a page about another day: whether what is held today tells the same of the agency and its law. */
export function changedSince(view: View, agency: Agency, shown: Status): Part {
  const { times, world, law, t } = view
  if (times.given.on === undefined && times.given.knownAt === undefined) return ''
  const { today } = times
  const register = world.now()
  const now = status(register, agency, { on: today, knownAt: today })
  const answers = [
    dutyOf(view.register, law, agency, times).answer,
    dutyOf(register, law, agency, { on: today, knownAt: today }).answer,
  ]
  const words = t.agencyRecord.cite
  const same = told(shown) === told(now) && answers[0] === answers[1]
  return same
    ? html`<p class="since quiet">${words.same}</p>`
    : html`<p class="since beside">${words.changed} <a href="${agencyLink({ times: { ...times, given: {} } }, agency.id)}">${words.now}</a></p>`
}

/** Where agreements stand and by which steps; how long a list has been read is no change. */
function told({ agreements }: Status): string {
  return JSON.stringify(
    agreements.map(({ id, stage, current, ladder }) => [
      ...[id, stage, current],
      ladder.map((step) => [step.stage, step.on]),
    ]),
  )
}
