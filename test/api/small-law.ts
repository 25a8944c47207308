import { Law } from '../../src/rules/law.js'
import { parseFacts } from '../../src/rules/parse-facts.js'
import { parseLaw } from '../../src/rules/parse-law.js'

/** Law for the small world: who runs a county jail must join, every agency uses best efforts, a letter says more. */
export const smallLawText = `
state: FL
heldFrom: 2019-07-01
provisions:
  - id: fl-efforts
    citation: s. 1
    instrument: statute
    force: statute
    title: Best efforts
    summary: Agencies use best efforts.
    quotes: [{ text: shall use best efforts, source: 0 }]
    binds: { every: true }
    joining: best-efforts
    leaving: none
    models: [TFM, WSO, JEM]
    status: in force
    enacted: 2019-06-14
    inForce: { from: 2019-07-01 }
    sources: [{ publisher: The Code, address: 'https://law.example/1' }]
    review: unreviewed
    confidence: high
    doubts: The wording is of 2025.
  - id: fl-jails
    citation: s. 2
    instrument: statute
    force: statute
    title: County jails
    summary: Who operates a county jail must have an agreement.
    binds: { all: [{ kind: [sheriff, county-corrections] }, { operatesCountyJail: true }] }
    joining: requires
    leaving: needs-approval
    models: [TFM, WSO, JEM]
    status: in force
    enacted: 2025-02-13
    inForce: { from: 2025-02-13 }
    consequences: Action by the Governor.
    sources: [{ publisher: The Code, address: 'https://law.example/2', checked: 2026-01-02 }]
    review: checked against the text
    confidence: medium
authorities:
  - id: fl-letter
    of: [fl-efforts]
    force: attorney-general-letter
    by: The Attorney General
    side: state
    on: 2025-03-18
    public: 2025-03-20
    binds: { kind: [municipal-police] }
    position: required
    summary: Reads best efforts as a duty to sign.
    sources: [{ publisher: A Paper, address: 'https://paper.example/letter' }]
    confidence: high
  - id: fl-hearing
    of: [fl-jails]
    force: statement-of-a-party-in-court
    by: Attorneys for the State
    side: state
    on: 2025-08-25~
    public: 2025-09-03
    binds: { kind: [municipal-police] }
    position: not-required
    summary: Tell the judge that no city has to sign.
    sources: [{ publisher: A Paper, address: 'https://paper.example/hearing' }]
    confidence: medium
`

/** The law of the small world; Alaska's file holds nothing, and says what was searched. */
export function smallLaw(florida = smallLawText): Law {
  const alaska = 'state: AK\nsearched: The compiled statutes were looked through.\nprovisions: []\n'
  return new Law(
    [parseLaw(florida, 'law/fl.yaml'), parseLaw(alaska, 'law/ak.yaml')],
    parseFacts(facts, 'law/facts.yaml'),
  )
}

const facts = `
facts:
  - agency: us-fl/collier-county-sheriffs-office
    operatesCountyJail: true
    summary: The office runs the Naples Jail Center.
    publisher: Collier County
    address: https://collier.example/jail
    observed: 2019-01-01
`
