import type { Agency } from '../agencies/agency.js'
import { modelName } from '../model/agreement.js'
import { addDays } from '../model/day.js'
import { stateName } from '../model/state.js'
import { listOn } from '../query/as-of.js'
import { cite } from '../query/cite.js'
import { type Standing, stageOn } from '../query/stage.js'
import type { Agreement, Rung } from '../register/register.js'
import { type Asked, subjectOf } from './asked.js'
import { listsRead } from './coverage.js'
import { decisionsHeld } from './decisions-held.js'
import { byCitation, byClaim, type Evidence } from './evidence.js'
import { type Finding, slot, unresolved } from './finding.js'
import { type Message, message } from './message.js'
import { checkParticipation, statePartakes } from './participation.js'
import { daysTold, meets } from './when.js'

/** How many days an agency's own signature may lie from the day that ICE's list prints for both. */
export const between = 45

/** An agreement of an agency with where it stands on the day asked about. */
export interface Stood {
  readonly agreement: Agreement
  readonly standing: Standing
}

/** `agreement.exists`: whether the agency has, or had, an agreement by the day. */
export function checkExists(asked: Asked): Finding {
  const subject = subjectOf(asked)
  if (subject.kind === 'unresolved') return unresolved(subject.name, subject.candidates)
  if (subject.kind === 'agency') return existence(asked, subject.agency)
  if (asked.claim.slots.count !== undefined) return checkParticipation(asked)
  return isOfState(asked) ? statePartakes(asked) : unnamed
}

/** Whether the words are of a state itself: they name it, or speak of "the state". */
function isOfState(asked: Asked): boolean {
  const state = asked.state
  if (state === undefined || /\byet to\b/i.test(asked.text)) return false
  const before = asked.article.text.slice(Math.max(0, asked.claim.span.start - 60), asked.claim.span.start)
  return (
    asked.text.includes(stateName(state)) || /\bthe state\b|\bel estado\b/i.test(`${before}${asked.text}`)
  )
}

/** Words that tell neither an agency nor a state. */
export const unnamed: Finding = {
  slots: [],
  told: [message('no-agency')],
  evidence: [],
  verdict: 'not_checked',
}

/** Whether an agency has an agreement, by ICE's lists alone: no step is taken from another. */
export function existence(asked: Asked, agency: Agency): Finding {
  const stood = agreementsOf(asked, agency)
  const inForce = stood.filter(isInForce)
  const isDenied = asked.claim.polarity === 'no'
  if (inForce.length > 0) {
    const held = inForce.flatMap(heldOf)
    if (!isDenied)
      return {
        ...told(asked, agency, inForce),
        slots: [slot('agreement', 'yes', 'agrees', held), ...dated(asked, inForce)],
      }
    // That a city need not sign does not say that it has not.
    const verdict = /requir|oblig|mandat|compel|must|need\b/i.test(asked.text) ? 'not_checkable' : 'differs'
    return { ...told(asked, agency, inForce), slots: [slot('agreement', 'no', verdict, held)] }
  }
  const left = stood.filter(({ standing }) => standing.stage === 'left')
  if (left.length > 0) return hasLeft(asked, agency, left)
  return isDenied ? absent(asked, agency) : notYet(asked, agency, stood)
}

/** The agreements of an agency, under the model that the claim names where it names one. */
export function agreementsOf({ register, claim, on }: Asked, agency: Agency): Stood[] {
  const model = claim.slots.model?.value
  return (register.byAgency.get(agency.id) ?? [])
    .filter((one) => model === undefined || one.model === model)
    .map((agreement) => ({ agreement, standing: stageOn(register, agreement, on) }))
}

export function isInForce({ standing: { stage } }: Stood): boolean {
  return stage === 'listed' || stage === 'signed'
}

/** The steps of agreements as messages and evidence. */
export function told(asked: Asked, agency: Agency, stood: readonly Stood[]): Finding {
  const last = listOn(asked.register.lists.participating, asked.on)
  return {
    slots: [],
    told: stood.map(({ agreement, standing }) =>
      message(standing.stage === 'listed' && standing.current ? 'agreement-listed' : 'agreement-steps', {
        agency: agency.name,
        model: agreement.model === undefined ? '' : modelName(agreement.model),
        steps: standing.ladder.map(rungTold),
        list: last?.on ?? '',
      }),
    ),
    evidence: stood.flatMap(({ standing }) => standing.ladder.flatMap((rung) => rungEvidence(asked, rung))),
  }
}

function rungTold({ stage, on }: Rung): Message {
  return message(`rung-${stage}`, { on })
}

export function rungEvidence({ register }: Asked, { evidence }: Rung): Evidence[] {
  return evidence.map((one) =>
    'claim' in one ? byClaim(register, one.claim) : byCitation(cite(register, one)),
  )
}

function heldOf({ standing }: Stood): string[] {
  return standing.ladder
    .filter(({ stage }) => stage === 'signed' || stage === 'listed')
    .map(({ stage, on }) => `${stage} ${on}`)
}

/** A day that the text tells agrees where a step was taken on it, and is else not told by the lists. */
function dated({ claim }: Asked, stood: readonly Stood[]) {
  const written = claim.slots.on?.value
  const days = written === undefined ? undefined : daysTold(written)
  if (written === undefined || days === undefined) return []
  const steps = stood.flatMap(({ standing }) => standing.ladder)
  const isMet = steps.some(({ on }) => meets({ first: on, last: on }, days))
  return [
    slot(
      'date',
      written,
      isMet ? 'agrees' : 'silent',
      steps.map(({ on }) => on),
    ),
  ]
}

function hasLeft(asked: Asked, agency: Agency, left: readonly Stood[]): Finding {
  const isDenied = asked.claim.polarity === 'no'
  const held = left.flatMap(({ standing }) => standing.ladder.map(({ stage, on }) => `${stage} ${on}`))
  const agreement = slot('agreement', isDenied ? 'no' : 'yes', 'agrees', held)
  const slots = isDenied ? [agreement] : [agreement, slot('date', asked.on, 'not_checkable', held)]
  return { ...told(asked, agency, left), slots }
}

/** On no list: told as just that, with the list's day, where that list is whole. */
function absent(asked: Asked, agency: Agency): Finding {
  const last = listOn(asked.register.lists.participating, asked.on)
  const isWhole = last?.complete === true
  return {
    slots: [slot('agreement', 'no', isWhole ? 'agrees' : 'silent', isWhole ? [`not listed ${last.on}`] : [])],
    told: [message('not-on-list', { agency: agency.name, list: last?.on ?? '' })],
    evidence: [],
    coverage: listsRead(asked),
  }
}

/** Not in force by the day: silent, save where a later list shows that it was signed after it. */
function notYet(asked: Asked, agency: Agency, stood: readonly Stood[]): Finding {
  const steps = told(
    asked,
    agency,
    stood.filter(({ standing }) => standing.stage === 'pending'),
  )
  const before = decided(asked, agency)
  const later = stood.flatMap(({ agreement }) =>
    agreement.rungs.filter(({ on, stage }) => on > asked.on && (stage === 'signed' || stage === 'listed')),
  )
  const [first] = later
  const last = listOn(asked.register.lists.participating, asked.on)
  const list = last?.on ?? ''
  const absence = [message('not-on-list', { agency: agency.name, list }), ...steps.told, ...before.told]
  const evidence = [...steps.evidence, ...before.evidence]
  // An agency may have signed some weeks before the day that ICE's list prints for both.
  const isSoon = first !== undefined && first.on <= addDays(asked.on, between)
  if (first === undefined || last === undefined || isSoon)
    return {
      slots: [slot('agreement', 'yes', 'silent')],
      told: [...laterTold(agency, later), ...absence],
      evidence: [...later.flatMap((rung) => rungEvidence(asked, rung)), ...evidence],
      coverage: listsRead(asked),
    }
  return {
    slots: [
      slot(
        'date',
        asked.on,
        'differs',
        later.map(({ stage, on }) => `${stage} ${on}`),
      ),
    ],
    told: [...laterTold(agency, later), ...absence],
    evidence: [...later.flatMap((rung) => rungEvidence(asked, rung)), ...evidence],
  }
}

function laterTold({ name }: Agency, later: readonly Rung[]): Message[] {
  return later.length === 0
    ? []
    : [message('later-than-document', { agency: name, steps: later.map(rungTold) })]
}

/** What a body decided before is another event than an agreement, and is told as one. */
function decided(asked: Asked, agency: Agency): Pick<Finding, 'told' | 'evidence'> {
  const joined = decisionsHeld(asked, agency).filter(
    ({ motion, outcomes }) => motion === 'join' && outcomes.some(({ value }) => value === 'passed'),
  )
  return {
    told: joined.map(({ body, on }) => message('approved-other-event', { body, on })),
    evidence: joined.flatMap(({ sources }) => sources.flatMap((one) => one.evidence.map(byCitation))),
  }
}
