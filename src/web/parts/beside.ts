import type { AgencyField, FactPointer } from '../../model/correction.js'
import { type CorrectionsAnswer, type CorrectionTold, corrections } from '../../query/corrections.js'
import type { AgreementStatus, LadderStep } from '../../query/status.js'
import { correctionsFile } from '../../register/corrections.js'
import { isoDay } from '../format.js'
import { asKept, fromRecord } from '../from-record.js'
import { type Html, html, type Part } from '../html.js'
import { link, type View } from '../view.js'

/** What stands beside a step of an agreement: replies, open requests, disputes, and the value that was. */
export function besideStep(view: View, { id }: Pick<AgreementStatus, 'id'>, step: LadderStep): Part {
  const places = step.evidence.map(({ file, locator }) => `${file}, ${locator}`)
  return beside(
    view,
    agencyOf(id),
    (about) =>
      'agreement' in about
        ? about.agreement === id && about.stage === step.stage
        : 'file' in about && places.includes(`${about.file}, ${about.claim}`),
    (one) => places.includes(`${correctionsFile}, correction ${one.number}`),
  )
}

/** What stands beside a claim of the record. */
export function besideClaim(
  view: View,
  { file, locator }: { readonly file: string; readonly locator: string },
): Part {
  return beside(
    view,
    undefined,
    (about) => 'file' in about && about.file === file && about.claim === locator,
    (one) => file === correctionsFile && locator === `correction ${one.number}`,
  )
}

/** What stands beside a field of an agency's page. */
export function besideField(view: View, agency: string, field: AgencyField): Part {
  return beside(view, agency, (about) => 'field' in about && about.field === field)
}

/** The corrections and replies of an agency, or of all, told once for each page. */
export function correctionsOf(view: View, agency: string | undefined): CorrectionsAnswer {
  const known = told.get(view) ?? new Map<string | undefined, CorrectionsAnswer>()
  told.set(view, known)
  const found = known.get(agency) ?? corrections(view.world, { knownAt: view.times.knownAt, agency })
  known.set(agency, found)
  return found
}

const told = new WeakMap<View, Map<string | undefined, CorrectionsAnswer>>()

/** The link to a request's own page. */
export function correctionLink(view: View, number: number): Html {
  return html`<a href="${link(view, `/corrections/${number}`)}">${view.t.correctionsText.number(number)}</a>`
}

/** When a request is due, or since when it is overdue. */
export function dueText({ t }: View, { overdue, dueBy }: CorrectionTold): Part {
  return overdue ? t.correctionsText.wasDue(isoDay(dueBy)) : t.correctionsText.due(isoDay(dueBy))
}

/** An agency's words, with who said them and when. */
export function replyQuote({ t }: View, { text, by, on }: CorrectionsAnswer['replies'][number]): Html {
  const words = t.correctionsText
  return html`<figure class="reply"><figcaption>${words.replyBy(words.office(by.office, by.organisation), isoDay(on))}</figcaption><blockquote>${asKept(t, text)}</blockquote></figure>`
}

function beside(
  view: View,
  agency: string | undefined,
  isMeant: (about: FactPointer) => boolean,
  broughtIt: (one: CorrectionTold) => boolean = () => false,
): Part {
  const { corrections: all, replies } = correctionsOf(view, agency)
  const asked = all.filter(({ place }) => place !== null && isMeant(place))
  return [
    ...all.filter((one) => one.state === 'accepted' && broughtIt(one)).map((one) => instead(view, one)),
    ...asked.filter(isDispute).map((one) => disputed(view, one)),
    ...asked.filter(({ open }) => open).map((one) => pending(view, one)),
    ...replies
      .filter(({ place, replacedBy }) => replacedBy === null && place !== null && isMeant(place))
      .map((one) => replyQuote(view, one)),
  ]
}

function isDispute({ state, effect }: CorrectionTold): boolean {
  return state === 'accepted' && effect === 'marks as disputed'
}

function instead(view: View, one: CorrectionTold): Html {
  const words = view.t.correctionsText
  const who = words.office(one.by.office, one.by.organisation)
  const now = asKept(view.t, one.proposed.replace(/\.$/, ''))
  const text =
    one.was === null || one.effect === 'adds a claim'
      ? words.beside.added(now, who)
      : words.beside.instead(html`<del>${fromRecord(view.t, one.was)}</del>`, now, who)
  return html`<p class="beside">${text} ${decided(view, one)}</p>`
}

function disputed(view: View, one: CorrectionTold): Html {
  const words = view.t.correctionsText
  const who = words.office(one.by.office, one.by.organisation)
  return html`<p class="beside doubted">${words.beside.disputed(who, asKept(view.t, one.proposed))} ${decided(view, one)}</p>`
}

function decided(view: View, { number, decisions }: CorrectionTold): Part {
  const words = view.t.correctionsText.beside
  return decisions.slice(-1).map(({ on, by, reason }) => {
    const told = words.decided(correctionLink(view, number), isoDay(on), by, asKept(view.t, reason))
    return html`<span class="quiet">(${told})</span>`
  })
}

function pending(view: View, one: CorrectionTold): Html {
  const { open } = view.t.correctionsText.beside
  return html`<p class="beside">${open(correctionLink(view, one.number), dueText(view, one))}</p>`
}

function agencyOf(agreement: string): string {
  return agreement.slice(0, agreement.lastIndexOf('/'))
}
