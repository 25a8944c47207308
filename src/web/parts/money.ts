import type { Agency } from '../../agencies/agency.js'
import { stateOf } from '../../model/state.js'
import { type KindTold, type MoneyTier, type MoneyTold, moneyOf } from '../../query/money.js'
import { amountText } from '../../query/money-words.js'
import { isoDay } from '../format.js'
import { asKept, fromRecord } from '../from-record.js'
import { type Html, html, type Part, when } from '../html.js'
import { shared } from '../page-pieces.js'
import { link, type View } from '../view.js'
import { toldItem, whenTold } from './told.js'

/** What was at stake for an agency: its own money by kind, what is at risk by rule, then what others are told of. */
export function moneyPanel(view: View, agency: Agency): Html {
  const { t, register, times } = view
  const words = t.stakes.money
  const { tiers, atRisk } = moneyOf(register, agency, { on: times.on, knownAt: times.knownAt })
  const [own, state, ...others] = tiers
  const told = () => html`<p class="quiet">${words.text}</p>
<h3>${words.own}</h3>
${own === undefined ? '' : kindsList(view, own, isAskedFor)}
<h3>${words.atRisk}</h3>
${riskList(view, atRisk)}
${[state ?? [], others].flat().map((tier) => shared(view, tier, 'money', () => html`<details class="more"><summary>${words.tier(tier.of, placeName(view.t, tier.subject))}</summary>${kindsList(view, tier)}</details>`))}`
  const ownTold =
    own?.kinds.some(({ amounts }) => amounts.length > 0) ||
    atRisk.some(({ subject }) => subject === agency.id)
  return html`${ownTold || state === undefined ? told() : shared(view, state, 'money of an agency of which none is told', told)}
<p><a href="${link(view, '/money')}">${words.all}</a> · <a href="${link(view, '/v1/money', { agency: agency.id })}">${words.asJson}</a></p>`
}

/** The kinds of which a reader is told also where nothing is. */
function isAskedFor({ kind, amounts }: KindTold): boolean {
  return amounts.length > 0 || kind === 'applied' || kind === 'awarded' || kind === 'paid'
}

/** A state by the name that the reader's language has for it; an agency by its own. */
export function placeName(t: View['t'], { id, name }: MoneyTier['subject']): string {
  const [, code] = /^us-([a-z]{2})$/.exec(id) ?? []
  const state = code === undefined ? undefined : stateOf(code)
  return state === undefined ? name : t.words.state(state)
}

/** Money by kind, each kind apart. Without a choice, kinds of which nothing is told are named together. */
export function kindsList(view: View, { kinds }: MoneyTier, shown?: (kind: KindTold) => boolean): Html {
  const { t } = view
  const words = t.stakes.money
  const isShown = shown ?? (({ amounts }) => amounts.length > 0)
  const missing = shown === undefined ? kinds.filter(({ amounts }) => amounts.length === 0) : []
  return html`<dl class="stages">${kinds.filter(isShown).map((told) => kindItem(view, told))}</dl>
${when(missing.length > 0, () => html`<p class="quiet">${words.noneOfKinds(missing.map(({ kind }) => words.kind(kind).toLowerCase()).join(', '))}</p>`)}`
}

function kindItem(view: View, { kind, amounts, total }: KindTold): Html {
  const words = view.t.stakes.money
  const none = html`<span class="quiet">${words.noAmount(kind)}</span>`
  return html`<dt>${words.kind(kind)}</dt>
<dd>${amounts.length === 0 ? none : html`<ol class="opens">${amounts.map((one) => moneyItem(view, one))}</ol>`}
${when(total, () => html`<p><b>${words.total(view.t.format.dollars(total?.cents ?? 0), total?.awards.length ?? 0)}</b> <span class="quiet">${fromRecord(view.t, total?.rule ?? '')}</span></p>`)}</dd>
`
}

/** What may be lost or imposed, each with its rule. */
export function riskList(view: View, atRisk: readonly MoneyTold[]): Html {
  const words = view.t.stakes.money
  if (atRisk.length === 0) return html`<p class="quiet">${words.noAmount('at-risk')}</p>`
  return html`<ol class="opens">${atRisk.map((one) => moneyItem(view, one))}</ol>`
}

/** Where a source tells no amount, its words stand in the line. */
function moneyItem(view: View, one: MoneyTold): Html {
  const told = one.cents !== undefined || one.percent !== undefined
  const title = told ? html`<b>${amountWords(view, one, capital)}</b>` : asKept(view.t, one.text)
  const line: Part = [
    one.kind === 'at-risk' ? asKept(view.t, one.rule ?? '') : asKept(view.t, one.program ?? one.payer),
    one.payee === undefined ? '' : [' · ', view.t.stakes.money.to(asKept(view.t, one.payee))],
    ' · ',
    whenTold(view, one),
    one.period === undefined ? '' : [' · ', periodOf(view.t.stakes.money, one.period)],
  ]
  return toldItem(view, one, { title, line, facts: factsOf(view, one) })
}

/** An amount in the words of the language; per what it is told stays as the record keeps it. */
export function amountWords(
  { t }: View,
  one: Pick<MoneyTold, 'cents' | 'percent' | 'bound' | 'per'>,
  shaped: (text: string) => string = (text) => text,
): Part {
  if (t.language === 'en') return shaped(amountText(one))
  const { cents, percent, bound, per } = one
  const words = t.stakes.money
  if (percent === undefined && cents === undefined) return shaped(words.noneTold)
  const amounts = [...new Set([cents?.from, cents?.to])].flatMap((one) =>
    one === undefined ? [] : t.format.dollars(one),
  )
  const amount = percent === undefined ? amounts.join(' – ') : `${percent} %`
  return [shaped(`${words.bound[bound]}${amount}`), per === undefined ? '' : [' (', asKept(t, per), ')']]
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

function factsOf({ t }: View, one: MoneyTold): (readonly [string, Part])[] {
  const words = t.stakes.money
  const { kind, rule, payer, payee, program, model } = one
  const pairs: readonly (readonly [string, Part])[] = [
    [words.rule, rule],
    [kind === 'at-risk' ? words.bears : words.payer, payer],
    [words.payee, payee],
    [words.program, program],
    [words.model, model === null ? undefined : t.words.model(model)],
  ]
  return pairs.flatMap(([name, value]) =>
    value === undefined ? [] : [[name, name === words.model ? value : asKept(t, value)]],
  )
}

function periodOf(words: View['t']['stakes']['money'], period: MoneyTold['period']): Part {
  if (period === undefined) return undefined
  const { from, to, standing } = period
  return words.periodText(isoDay(from), to === undefined ? undefined : isoDay(to), standing)
}
