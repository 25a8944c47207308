import { isSamePerson, lastName } from '../check/compare/same-person.js'
import { wordsIn } from '../check/compare/words.js'
import { addDays, type Day } from '../model/day.js'
import type { DecisionClaim } from '../model/decision.js'
import { type Asked, agencyMeant } from './asked.js'
import { claimsOn, recordRead } from './coverage.js'
import { byAuthority, byClaim, type Evidence } from './evidence.js'
import { type Finding, slot } from './finding.js'
import { heldWords } from './held-words.js'
import { lawKnown } from './law.js'
import { message } from './message.js'

/** How long before the document an office may have been told of: people leave. */
const current = 730

interface Office {
  readonly person: string
  readonly office: string
  readonly on: Day
  readonly evidence: Evidence
}

/** `role.held`: that a person holds an office, as statements and votes of the years before tell it. */
export function checkRole(asked: Asked): Finding {
  const { person, office } = asked.claim.slots
  const name = person?.value ?? asked.text
  const said = office?.value ?? asked.text
  const offices = officesHeld(asked, name)
  const heads = headsOf(said)
  const fitting = offices.filter((one) => [...headsOf(one.office)].some((head) => heads.has(head)))
  const shown = (fitting.length > 0 ? fitting : offices).slice(-3)
  const coverage = recordRead(
    asked,
    heldWords(asked.register).statements.map(({ claim }) => claim),
  )
  return {
    slots: [
      slot(
        'office',
        said,
        fitting.length > 0 ? 'agrees' : 'silent',
        shown.map((one) => one.office),
      ),
    ],
    told:
      shown.length === 0
        ? [message('no-office-held', { person: name })]
        : shown.map((one) => message('office-held', { person: one.person, office: one.office, on: one.on })),
    evidence: shown.map(({ evidence }) => evidence),
    coverage,
  }
}

/** The offices that a person of this name is told to hold. */
function officesHeld(asked: Asked, name: string): Office[] {
  const first = addDays(asked.on, -current)
  const last = lastName(name)
  const statements = heldWords(asked.register)
    .statements.filter((held) => held.last === last)
    .map(({ claim }) => ({ person: claim.by, office: claim.office, claim }))
  const subject = agencyMeant(asked)
  const decisions = (subject.kind === 'agency' ? claimsOn(asked, subject.agency.id) : []).filter(
    (claim): claim is DecisionClaim => claim.says === 'decision',
  )
  const seats = decisions.flatMap((claim) =>
    claim.votes.map(({ member, seat }) => ({
      person: member,
      office: `Commissioner, Councilmember${seat === undefined ? '' : `, ${seat}`}`,
      claim,
    })),
  )
  const wrote = lawKnown(asked)
    .authorities.filter(({ on }) => on <= asked.on && on >= first)
    .map((authority) => ({ authority, person: authority.by.replace(/[,(].*/, '') }))
    .filter(({ person }) => isSamePerson(person, name))
    .map(({ authority, person }) => ({
      person,
      office: authority.by.replace(/, to .*/, ''),
      on: authority.on,
      evidence: byAuthority(authority),
    }))
  const told = [...statements, ...seats]
    .filter(({ person, claim }) => claim.on <= asked.on && claim.on >= first && isSamePerson(person, name))
    .map(({ person, office, claim }) => ({
      person,
      office,
      on: claim.on,
      evidence: byClaim(asked.register, claim),
    }))
  return [...wrote, ...told]
}

/** What an office is by one word: `Chief of Police, Miami` and `Police Chief` are chiefs. */
function headsOf(office: string): Set<string> {
  return new Set(wordsIn(office).flatMap((word) => heads[word] ?? []))
}

const heads: Readonly<Record<string, string | undefined>> = {
  chief: 'chief',
  jefe: 'chief',
  mayor: 'mayor',
  alcalde: 'mayor',
  alcaldesa: 'mayor',
  mayorelect: 'mayor',
  sheriff: 'sheriff',
  alguacil: 'sheriff',
  governor: 'governor',
  gobernador: 'governor',
  gov: 'governor',
  attorney: 'attorney',
  fiscal: 'attorney',
  commissioner: 'commissioner',
  comisionado: 'commissioner',
  comisionada: 'commissioner',
  councilmember: 'commissioner',
  councilman: 'commissioner',
  councilwoman: 'commissioner',
  concejal: 'commissioner',
  chair: 'commissioner',
  chairwoman: 'commissioner',
  manager: 'manager',
  judge: 'judge',
  juez: 'judge',
  senator: 'senator',
  representative: 'representative',
  secretary: 'secretary',
  director: 'director',
}
