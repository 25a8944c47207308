import type { Agency } from '../agencies/agency.js'
import type { RecordedClaim } from '../model/claim.js'
import { type SourceOrigin, sourceIdOf } from '../model/source-id.js'
import { type StateCode, stateOf } from '../model/state.js'
import type { Citation } from '../query/cite.js'
import { decisionsOf } from '../query/decisions.js'
import { KeptBy } from '../query/kept.js'
import { html, type Part } from './html.js'
import { agencyLink, link, type View } from './view.js'

/** The address of the page of a source document. */
export function sourceLink(view: Pick<View, 'times'>, id: string): string {
  return link(view, `/source/${id}`)
}

/** Leads from a citation to all that its source says; nothing where its source has no page of that kind. */
export function elseLink(
  view: View,
  citation: Pick<Citation, 'document' | 'file' | 'locator' | 'link'>,
): Part {
  const id = sourceIdOf({ ...citation, address: citation.link ?? '' })
  return id === undefined
    ? ''
    : html`<a class="else" href="${sourceLink(view, id)}">${view.t.sources.else}</a>`
}

/** An address as a line that can be told from others: its host, and the last that its path or question says. */
export function shortAddress(address: string): string {
  const [host = '', ...parts] = address
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '')
    .split('/')
  const last = parts.at(-1) ?? ''
  const short = last.length > 70 ? `${last.slice(0, 69)}…` : last
  return [host, ...(parts.length > 1 ? ['…'] : []), ...(parts.length > 0 ? [short] : [])].join('/')
}

const decisionIds = new KeptBy<ReadonlyMap<string, string>>(200)

/** The page that tells a decision with all its sources. */
export function decisionOfClaim(view: View, claim: RecordedClaim): string | undefined {
  const { register, world, times } = view
  const agency = agencyOf(view, claim.subject)
  if (claim.says !== 'decision' || agency === undefined) return undefined
  const ids = decisionIds.get(register, `${agency.id} ${times.on} ${world.version}`, () => {
    const { decisions } = decisionsOf(register, agency, times)
    return new Map(
      decisions.flatMap(({ id, sources }) =>
        sources.flatMap(({ evidence }) => evidence.map((one) => [placeKey(one), id] as const)),
      ),
    )
  })
  const id = ids.get(placeKey(claim))
  return id === undefined ? undefined : link(view, `/decision/${id}`)
}

function placeKey({ document, locator }: Pick<SourceOrigin, 'document' | 'locator'>): string {
  return `${document} ${locator}`
}

/** The agency of a subject: of a list, or of the directory alone. */
export function agencyOf({ register, world }: View, subject: string): Agency | undefined {
  return register.agencies.get(subject) ?? world.directory.byId(subject)
}

/** Whom a claim is about, leading to the page that tells it. */
export function aboutClaim(view: View, claim: RecordedClaim): Part {
  const { subject } = claim
  const agency = agencyOf(view, subject)
  if (agency !== undefined) return html`<a href="${agencyLink(view, agency.id)}">${agency.name}</a>`
  const state = subject.startsWith('us-') ? stateOf(subject.slice(3)) : undefined
  const name = state === undefined ? view.t.sources.country : view.t.words.state(state)
  const page = pageOfClaim(view, claim, state)
  return page === undefined ? name : html`<a href="${page}">${name}</a>`
}

/** Where a claim about a state or the country is told. */
function pageOfClaim(view: View, claim: RecordedClaim, state: StateCode | undefined): string | undefined {
  if (claim.says === 'finding') return link(view, '/research')
  if (claim.says === 'term') return link(view, `/model/${claim.model.toLowerCase()}`)
  if (claim.says === 'event') return link(view, '/events', { state })
  const code = state?.toLowerCase()
  if (claim.says === 'money') return link(view, code === undefined ? '/money' : `/money/${code}`)
  return code === undefined ? undefined : link(view, `/state/${code}`)
}
