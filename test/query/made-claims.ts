import type { RecordedClaim } from '../../src/model/claim.js'
import { parseRecord } from '../../src/record/parse-record.js'
import type { Register } from '../../src/register/register.js'
import { smallWorld } from '../api/small-world.js'

/** The claims of one file of the record, from its YAML without the first line. */
export function claimsIn(yaml: string, file = 'record/florida/made.yaml'): RecordedClaim[] {
  return parseRecord(`comity-record: 1\n${yaml}`, { file, document: file.padEnd(64, '0') })
}

/** The register of the small world with these claims as its record. */
export function registerWith(record: readonly RecordedClaim[]): Register {
  return smallWorld({ record }).now()
}

/** Sources of the claims below. */
const sources = `sources:
  minutes: {publisher: 'City of Miami, minutes', address: 'https://miami.example/minutes', published: 2025-06-20}
  radio: {publisher: Radio, address: 'https://radio.example/vote', published: 2025-06-17}
  paper: {publisher: Paper, address: 'https://paper.example/vote', published: 2025-06-18}
`

/** A file of decisions of one agency: each told as the YAML of its fields beside those that all have. */
export function decisionsIn(agency: string, ...told: readonly string[]): RecordedClaim[] {
  const claims = told.map((fields) => `  - {says: decision, text: Told., confidence: high, ${fields}}\n`)
  return claimsIn(`subject: ${agency}\n${sources}claims:\n${claims.join('')}`)
}

/** Miami's vote as minutes and a radio tell it, a deferral and a revival of the same day. */
export const miamiVote: readonly string[] = [
  `on: 2025-06-17, source: minutes, body: Miami City Commission, meeting: special meeting, item: '17407', motion: join, model: TFM, outcome: passed, tally: {for: 3, against: 2}, votes: [{member: Joe Carollo, seat: 'Vice Chair, District 3', vote: for}, {member: Miguel Angel Gabela, vote: for}, {member: Ralph Rosado, vote: for}, {member: Christine King, seat: 'Chair, District 5', vote: against}, {member: Damian Pardo, vote: against}], movedBy: Joe Carollo, secondedBy: Miguel Angel Gabela`,
  `on: 2025-06-17, source: radio, body: City of Miami Commission, motion: join, outcome: passed, tally: {for: 3, against: 2}, votes: [{member: Carollo, vote: for}, {member: Miguel Gabela, vote: for}, {member: Rosado, vote: for}, {member: Chair Christine King, vote: against}, {member: Pardo, vote: against}], reasons: [{by: Christine King, side: against, text: She held that nothing obliged the city., quote: I do not volunteer}]`,
  `on: 2025-06-17, source: radio, body: Miami City Commission, motion: join, outcome: deferred`,
  `on: 2025-06-17, source: radio, body: Miami City Commission, motion: join, outcome: revived, movedBy: Joe Carollo`,
]
