import type { Agency } from '../agencies/agency.js'
import type { Model } from '../model/agreement.js'
import type { Register } from '../register/register.js'
import { answerOf } from '../rules/answer.js'
import { factsThatBear } from '../rules/bearing-facts.js'
import { type Duty, duty } from '../rules/duty.js'
import type { AgencyFacts } from '../rules/facts.js'
import type { Law } from '../rules/law.js'
import { agencyFacts } from './agency-facts.js'
import type { AsOf } from './as-of.js'
import { KeptBy } from './kept.js'

/** Whether an agency had to join, could choose, or was barred, on a day, as known on a day. */
export interface DutyAnswer extends AsOf, Duty {
  readonly agency: {
    readonly id: string
    readonly name: string
    readonly state: string
    readonly kind: string
  }
  readonly model: Model | null
  readonly facts: AgencyFacts
  readonly sentence: string
}

export function dutyOf(
  register: Register,
  law: Law,
  agency: Agency,
  { on, knownAt, model }: AsOf & { model?: Model | undefined },
): DutyAnswer {
  const ofRegister = kept.get(register, '', () => new KeptBy<DutyAnswer>(mostKept))
  const key = `${agency.id} ${on} ${knownAt} ${model ?? ''}`
  return ofRegister.get(law, key, () => dutyMade(register, law, agency, { on, knownAt, model }))
}

/** An agency is asked about in each language, one after the other. */
const mostKept = 16
const kept = new KeptBy<KeptBy<DutyAnswer>>(1)

function dutyMade(
  register: Register,
  law: Law,
  agency: Agency,
  { on, knownAt, model }: AsOf & { model?: Model | undefined },
): DutyAnswer {
  const facts = agencyFacts(register, law, agency, knownAt)
  const bearing = law.bearing(agency.state)
  const key = [agency.state, JSON.stringify(factsThatBear(facts, bearing)), on, knownAt, model].join(' ')
  const answer = answers.get(law, key, () => duty(facts, bearing, { on, knownAt, model }))
  return {
    agency: { id: agency.id, name: agency.name, state: agency.state, kind: agency.kind },
    on,
    knownAt,
    model: model ?? null,
    facts,
    sentence: sentence(agency, answer, on),
    ...answer,
  }
}

/** What the law asks is the same for all agencies of a state of which the facts that it asks for are the same. */
const answers = new KeptBy<Duty>(200)

function sentence(
  { name, state }: Agency,
  { answer, byText, trace, positions, unknown, leaving }: Duty,
  on: string,
): string {
  const applying = trace
    .filter(({ result, joining }) => result === 'applies' && answerOf(joining) === byText)
    .map(({ citation }) => citation)
  const duties = trace
    .filter(({ result, joining }) => result === 'does not apply' && joining === 'requires')
    .map(({ citation }) => citation)
  const by = applying.length === 0 ? '' : ` (${applying.join('; ')})`
  const not =
    duties.length === 0
      ? ''
      : ` It is not found to be required by ${duties.join('; ')}, which does not reach it.`
  const said =
    positions.length === 0
      ? ''
      : ` ${positions.length} position${positions.length === 1 ? '' : 's'} on what the law means had been made public.`
  const end = leaving === 'no provision held' ? '' : ` Leaving: ${leaving}.`
  const head = `${name} (${state}) on ${on}`
  switch (answer) {
    case 'contested':
      return `${head}: contested. By the text alone: ${byText}${by}.${not}${said}${end} Not legal advice.`
    case 'unknown':
      return `${head}: unknown, because it is not held ${unknown.join(', nor ')}.${said} Not legal advice.`
    case 'no provision held':
      return `${head}: no provision of the state is held for that day. Not legal advice.`
    default:
      return `${head}: joining was ${answer}${by}.${not}${said}${end} Not legal advice.`
  }
}
