import type { Agency } from '../agencies/agency.js'
import { stateName } from '../model/state.js'
import type { AsOf } from './as-of.js'
import { decisionSection } from './brief-decision.js'
import { disputedSection } from './brief-disputed.js'
import { dutySection } from './brief-duty.js'
import { cutToFit } from './brief-fit.js'
import type { Brief, BriefFrom, BriefHeld, DraftSection } from './brief-form.js'
import { measuresSection } from './brief-measures.js'
import { moneySection } from './brief-money.js'
import { officersSection } from './brief-officers.js'
import { numbered } from './brief-sources.js'
import { statusSection } from './brief-status.js'
import { unknownSection } from './brief-unknown.js'
import { coming } from './coming.js'
import { corrections } from './corrections.js'
import { decisionsOf } from './decisions.js'
import { dutyOf } from './duty.js'
import { eventsOf } from './events.js'
import { KeptBy } from './kept.js'
import { measuresOf } from './measures.js'
import { moneyOf } from './money.js'
import { officersOf } from './officers.js'
import { statementsOf } from './statements.js'
import { type Coverage, status } from './status.js'

/** The brief of an agency on a day, as known on a day. What does not fit on two pages is cut, and counted. */
export function brief(held: BriefHeld, agency: Agency, { on, knownAt }: AsOf): Brief {
  const { world, law } = held
  const ofWorld = kept.get(world, '', () => new KeptBy<Brief>(mostKept))
  return ofWorld.get(law, `${agency.id} ${on} ${knownAt}`, () => made(held, agency, { on, knownAt }))
}

/** A brief is asked for in each language and form, one after the other. */
const mostKept = 8
const kept = new KeptBy<KeptBy<Brief>>(1)

function made(held: BriefHeld, agency: Agency, { on, knownAt }: AsOf): Brief {
  const from = briefFrom(held, agency, { on, knownAt })
  const { sections, sources } = numbered(cutToFit(draft(from)))
  return {
    agency: { id: agency.id, name: agency.name, state: agency.state },
    on,
    knownAt,
    title: `${agency.name} (${stateName(agency.state)}) and 287(g)`,
    asOf: asOfLine(from.asOf, from.status.coverage),
    sections,
    sources,
    cut: sections.reduce((sum, { cut }) => sum + cut, 0),
    notLegalAdvice: true,
  }
}

function briefFrom({ world, law }: BriefHeld, agency: Agency, asOf: AsOf): BriefFrom {
  const register = world.asKnownAt(asOf.knownAt)
  return {
    register,
    law,
    agency,
    asOf,
    status: status(register, agency, asOf),
    duty: dutyOf(register, law, agency, asOf),
    decisions: decisionsOf(register, agency, asOf),
    coming: coming(register, world.directory, asOf, agency.state).items.filter(
      ({ subject, on }) => subject === agency.id && on > asOf.on,
    ),
    officers: officersOf(register, agency, asOf),
    money: moneyOf(register, agency, asOf),
    measures: measuresOf(register, world.directory, agency, asOf),
    statements: statementsOf(register, agency.id, asOf),
    events: eventsOf(register, { agency: agency.id }, asOf),
    corrections: corrections(world, { knownAt: asOf.knownAt, agency: agency.id }),
  }
}

/** Every part that has anything to say, in the order in which a reader meets them. */
function draft(from: BriefFrom): DraftSection[] {
  return parts.flatMap((section) => {
    const { blocks, ...rest } = section(from)
    const told = blocks.filter(({ rows }) => rows.length > 0)
    return told.length === 0 ? [] : [{ ...rest, blocks: told }]
  })
}

const parts: readonly ((from: BriefFrom) => DraftSection)[] = [
  statusSection,
  decisionSection,
  officersSection,
  dutySection,
  moneySection,
  measuresSection,
  disputedSection,
  unknownSection,
]

function asOfLine({ on, knownAt }: AsOf, { lists, from, to }: Coverage): string {
  const known = on === knownAt ? '' : `, as known on ${knownAt}`
  const read =
    from === null || to === null
      ? 'No list of ICE is held for that day.'
      : `${lists.toLocaleString('en-US')} lists of ICE read, of ${from} to ${to}.`
  return `What the record holds for ${on}${known}. ${read} Where nothing is held, that is neither yes nor no. Not legal advice.`
}
