import type { Agency } from '../../agencies/agency.js'
import type { DutyAnswer } from '../../query/duty.js'
import { type History, history } from '../../query/history.js'
import { type AgreementStatus, type Status, status } from '../../query/status.js'
import { isoDay } from '../format.js'
import { describedIn, fromRecord } from '../from-record.js'
import { type Html, html, type Part, when } from '../html.js'
import { agencyCorrections, openCorrections } from '../parts/agency-corrections.js'
import { aboutAgency, documents, namesPrinted, periods } from '../parts/agency-record.js'
import { badges } from '../parts/badges.js'
import { changeList } from '../parts/change-list.js'
import { changedSince, citation } from '../parts/citation.js'
import { decisionsSection } from '../parts/decisions.js'
import { dutyAsked, dutyInHead, dutyPanel } from '../parts/duty.js'
import { agencyEvents } from '../parts/events.js'
import { cardLink, type Followed, feedLinks, followList } from '../parts/follow.js'
import { ladder } from '../parts/ladder.js'
import { measuresPanel } from '../parts/measures.js'
import { moneyPanel } from '../parts/money.js'
import { officersPanel } from '../parts/officers.js'
import { contentsOf, type PagePart, pageParts } from '../parts/page-parts.js'
import { saidSection } from '../parts/said.js'
import { inOrder, sentences } from '../parts/sentence.js'
import { page } from '../parts/shell.js'
import { keepLinks, timesForm } from '../parts/times-form.js'
import { link, type View } from '../view.js'

/** Everything that the record holds of one agency, whether or not a list names it. */
export function agencyPage(view: View, agency: Agency): Html {
  const { t, register, times } = view
  const asOf = { on: times.on, knownAt: times.knownAt }
  const now = status(register, agency, asOf)
  const then = history(register, agency, asOf)
  const duty = dutyAsked(view, agency)
  const parts = partsOf(view, now, then, duty)
  return page(view, {
    title: t.agency.title(agency.name, t.words.state(agency.state)),
    ...describedIn(t, now.sentence),
    alternates: alternates(view, agency),
    content: html`${head(view, now, dutyInHead(view, duty))}
${contentsOf(t.stateLaw.contents, parts, html`<li><a href="#about">${t.agencyRecord.about}</a></li>`)}
<div class="columns"><div>${pageParts(parts)}${coverage(view, now)}</div>
<aside id="about">${besides(view, now, then)}</aside></div>`,
  })
}

/** What is told first is open: where it stands, who decided, what the law asked. */
function partsOf(view: View, now: Status, then: History, duty: DutyAnswer): PagePart[] {
  const { t } = view
  const { agency } = now
  const models = now.agreements.flatMap(({ model }) => model ?? [])
  const part = (id: string, heading: string, content: Part, more: Partial<PagePart> = {}): PagePart => ({
    ...{ id, heading, content },
    ...more,
  })
  const open = true
  return [
    part('agreements', t.agency.agreements, agreements(view, now), { open }),
    part('decisions', t.decisions.heading, decisionsSection(view, agency), { open }),
    part('law', t.law.heading, dutyPanel(view, agency, duty), { open, style: 'duty' }),
    part('said', t.told.statements.heading, saidSection(view, agency)),
    part('events', t.told.events.heading, agencyEvents(view, agency)),
    part('corrections', t.correctionsText.here, agencyCorrections(view, agency), { open }),
    part('officers', t.stakes.officers.heading, officersPanel(view, agency, models), { style: 'stakes' }),
    part('money', t.stakes.money.heading, moneyPanel(view, agency), { style: 'stakes' }),
    part('measures', t.measures.heading, measuresPanel(view, agency)),
    part(
      'changes',
      t.agencyRecord.changes,
      then.changes.length === 0 ? '' : changeList(view, then.changes, false),
      { count: then.changes.length },
    ),
    part('names', t.agencyRecord.names, namesPrinted(view, then), { count: then.names.length }),
  ]
}

/** The same answer in other forms: as a card, as linked data. */
function alternates(view: View, { id, name }: Agency): Part {
  const linked = link(view, '/v1/status', { agency: id, format: 'jsonld' })
  return html`${cardLink(view, `/agency/${id}`, view.t.embed.title(name))}${feedLinks(feedsOf(view, { id, name }))}<link rel="alternate" type="application/ld+json" href="${linked}">`
}

function head(view: View, now: Status, didIt: Html): Html {
  const { t } = view
  const { agency } = now
  const where = [t.words.kind(agency.kind), ...agency.counties, t.words.state(agency.state)]
  return html`<nav class="path" aria-label="${t.agency.path}"><a href="${link(view, '/')}#states">${t.agency.states}</a> › <a href="${link(view, `/state/${agency.state.toLowerCase()}`)}">${t.words.state(agency.state)}</a></nav>
<h1>${agency.name}</h1>
<p class="quiet">${where.join(' · ')}</p>
<div class="answer">${badges(view, now)}
${sentences(view, now)}
${changedSince(view, agency, now)}${didIt}${openCorrections(view, agency)}</div>`
}

function agreements(view: View, { agreements: all }: Status): Part {
  const { t } = view
  if (all.length === 0) return ''
  return html`<p class="quiet">${t.agency.hint}</p>
${inOrder(all).map(
  (one) => html`<section class="agreement" id="${one.model?.toLowerCase() ?? 'not-stated'}">
<h3>${t.words.model(one.model)}</h3>
${when(one.model, () => html`<p class="quiet">${one.model === null ? '' : t.words.modelMeaning(one.model)}</p>`)}
${ladder(view, one)}
${flags(view, one)}
</section>`,
)}`
}

function flags({ t }: View, { flags: found }: AgreementStatus): Part {
  if (found.length === 0) return ''
  return html`<div class="flags"><h4>${t.agency.flags}</h4><ul>${found.map(({ flag, note }) => html`<li><b>${t.words.agreementFlag(flag)}.</b> ${fromRecord(t, note)}.</li>`)}</ul></div>`
}

function besides(view: View, now: Status, then: History): Part {
  const { t } = view
  return html`<h2>${t.agencyRecord.about}</h2>
${aboutAgency(view, now.agency)}
${periods(view, then)}
${documents(view, then)}
<h2>${t.agencyRecord.times.heading}</h2>
${timesForm(view)}
<h2>${t.agencyRecord.keep}</h2>
${citation(view, now)}
${keepLinks(view, now.agency.id)}
<p><a href="${link(view, '/compare', { agency: now.agency.id })}">${t.compare.with}</a></p>
<h2>${t.embed.follow}</h2>
${followList(view, feedsOf(view, now.agency))}`
}

function feedsOf({ t }: View, { id, name }: Pick<Agency, 'id' | 'name'>): Followed[] {
  return [{ path: '/feeds/agency', query: { agency: id }, title: t.embed.agencyFeed(name) }]
}

function coverage({ t }: View, { coverage: { from, to, lists, participating, pending } }: Status): Part {
  if (from === null || to === null) return ''
  return html`<p class="quiet">${t.agencyRecord.coverage({
    lists,
    participating,
    pending,
    from: isoDay(from),
    to: isoDay(to),
  })}</p>`
}
