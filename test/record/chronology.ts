import type { RecordedClaim } from '../../src/model/claim.js'

/** A claim that the record must hold: about whom, of which day as written, saying what, with which words in it. */
export type Held = readonly [subject: string, on: string, says: RecordedClaim['says'], ...words: string[]]

const fl = (id: string) => `us-fl/${id}`
const miami = fl('miami-police-department')
const southMiami = fl('south-miami-police-department')
const keyWest = fl('key-west-police-department')
const fortMyers = fl('fort-myers-police-department')
const tallahassee = fl('tallahassee-police-department')
const sheriff = fl('miami-dade-sheriffs-office')
const jail = fl('miami-dade-corrections-and-rehabilitation')
const broward = fl('broward-county-sheriffs-office')

/** State law and litigation, as dated in the chronologies that the record was made from. */
export const ofFlorida: readonly Held[] = [
  [jail, '2017-01-26', 'event', 'Carlos Gimenez'],
  [sheriff, '2017-04-04', 'decision', 'R-381-17'],
  ['us-fl', '2019-05-02', 'event', '"kind":"law"'],
  ['us-fl', '2019-06-14', 'event', '"kind":"law"', 'signed'],
  [southMiami, '2019-07-16', 'event', '"kind":"filing"'],
  ['us-fl', '2019-09-30', 'event', '"kind":"ruling"', 'in part'],
  ['us-fl', '2021-09', 'event', '"kind":"ruling"'],
  ['us-fl', '2022-06-17~', 'event', 'SB 1808', '"confidence":"medium"'],
  ['us-fl', '2023-04-13', 'event', '"kind":"ruling"', 'standing'],
  ['us', '2025-01-20', 'event', '14159'],
  ['us-fl', '2025-01-28', 'event', 'SB 2-B'],
  ['us-fl', '2025-01', 'event', '25 officers'],
  ['us-fl', '2025-02-13', 'event', 'SB 2-C'],
  ['us-fl', '2025-02-24', 'event', '"count":67'],
  ['us-fl', '2025-02-24~', 'event', 'us-fl/florida-highway-patrol', 'us-fl/florida-state-guard'],
  [fortMyers, '2025-03-17', 'decision', '"outcome":"failed"', '"for":3,"against":3'],
  [fortMyers, '2025-03-18', 'event', '"kind":"letter"'],
  [fortMyers, '2025-03-21', 'decision', '"outcome":"passed"', '"unanimous":true'],
  [fl('orlando-police-department'), '2025-04-14', 'event', '"kind":"letter"'],
  [fl('orlando-police-department'), '2025-04-15', 'statement', 'Buddy Dyer'],
  [broward, '2025-06-03', 'statement', 'Gregory Tony'],
  [broward, '2025-06-09', 'event', '"kind":"letter"'],
  [broward, '2025-06-09', 'statement', 'three agreements'],
  [keyWest, '2025-03-04', 'decision', 'signed-without-vote'],
  [keyWest, '2025-06-30', 'decision', '"motion":"void"', '"for":6,"against":1'],
  [keyWest, '2025-06-30~', 'decision', '"motion":"void"', '"for":5,"against":1', '"confidence":"low"'],
  [keyWest, '2025-07-01', 'decision', '"motion":"void"', 'Tuesday'],
  [keyWest, '2025-07-02', 'event', '"kind":"letter"'],
  [keyWest, '2025-07-08', 'decision', '"for":4,"against":2,"absent":1'],
  [tallahassee, '2025-10-22', 'decision', '"motion":"leave"', '"for":2,"against":3'],
  [tallahassee, '2025-10-17~', 'officers', 'detective', '"count":1'],
  [tallahassee, '2025-10-17~', 'statement', 'letter of warning'],
  ['us-fl', '2025-09-26', 'event', 'federal money'],
  ['us-fl', '2025-09-30', 'decision', 'State Board of Immigration Enforcement'],
]

/** The suit of South Miami, step by step. */
export const ofTheSuit: readonly Held[] = [
  [southMiami, '2025-03-18~', 'decision', '"confidence":"medium"'],
  [southMiami, '2025-03-27', 'event', '"kind":"filing"'],
  [southMiami, '2025-05-16', 'event', '"kind":"filing"', '35 pages'],
  [southMiami, '2025-05-16', 'statement', 'Attorneys for the State', 'reveal'],
  [southMiami, '2025-08', 'statement', 'Attorneys for the State', 'not required', '"confidence":"high"'],
  [southMiami, '2025-09-04', 'event', 'No decision has been made'],
  [southMiami, '2025-09-04', 'event', 'not signed'],
  [southMiami, '2025-10~', 'event', '"kind":"ruling"', 'Sjostrom', '"confidence":"low"', '"doubt":'],
]

/** The bodies of Miami-Dade County. */
export const ofMiamiDade: readonly Held[] = [
  [sheriff, '2025-02-26~', 'event', '"confidence":"medium"'],
  [sheriff, '2025-02-27', 'statement', 'Cordero-Stutz'],
  [sheriff, '2025-06~', 'statement', '40 hours'],
  [jail, '2025-03-05~', 'decision', '"model":"WSO"', 'Marleine Bastien'],
  [jail, '2025-06-26', 'decision', '"outcome":"deferred"', '"motion":"other"'],
  [jail, '2017', 'money', '"kind":"cost"', '1250000000'],
  [fl('coral-gables-police-department'), '2025-03-05~', 'decision', 'signed-without-vote'],
  [fl('hialeah-police-department'), '2025-03-11~', 'decision', '"unanimous":true'],
  [fl('hialeah-police-department'), '2025-03-11', 'decision', '"for":6', '"absent":1'],
  [fl('miami-springs-police-department'), '2025-04-16', 'named'],
  [fl('west-miami-police-department'), '2025-04-16', 'named'],
  [fl('key-biscayne-police-department'), '2025-04-08', 'decision', '"outcome":"deferred"'],
  [fl('florida-international-university-police-department'), '2025-04-14~', 'named'],
  [fl('doral-police-department'), '2025-04-16', 'decision', '"unanimous":true', '"votes":[]'],
  [fl('doral-police-department'), '2025-04-16', 'statement', 'Maureen Porras', 'Our attorney'],
  [fl('doral-police-department'), '2025-04-16', 'statement', 'Edwin Lopez'],
  [fl('homestead-police-department'), '2025-06-17', 'named'],
  [fl('homestead-police-department'), '2025-04-16', 'decision', '"outcome":"passed"'],
  [fl('miami-shores-police-department'), '2025-07-15', 'decision', '"outcome":"deferred"'],
  [miami, '2025-03-27', 'statement', '17407', '908.103'],
  [miami, '2025-04-24', 'decision', '"motion":"defer"', '"outcome":"deferred"'],
  [miami, '2025-06-17', 'decision', '"item":"17407"', 'id=1473814', '"for":3,"against":2'],
  [miami, '2025-06-17', 'decision', '"motion":"defer"', '"outcome":"failed"', 'Miami New Times'],
  [miami, '2025-06-17', 'decision', '"motion":"defer"', '"outcome":"revived"', 'WLRN'],
  [miami, '2025-06-17', 'statement', 'Manuel Morales', 'very strong inference'],
  [miami, '2025-06-17', 'statement', 'Christine King'],
  [miami, '2025-06-19', 'officers', '"stage":"planned"', '"count":3', '"of":1400'],
  [miami, '2025-09-03', 'statement', 'our interpretation'],
  [miami, '2025-09-03', 'officers', '"stage":"selected"', '"count":3'],
  [miami, '2025-09-03', 'officers', '"stage":"nominated"', '"count":3'],
  [miami, '2025-12-09', 'event', 'Eileen Higgins'],
  [miami, '2025-12-10', 'statement', 'Eileen Higgins'],
  [miami, '2025-12-11~', 'statement', 'sweeps'],
  [miami, '2026-02-11~', 'statement', 'Eileen Higgins'],
  [miami, '2026-02-11~', 'statement', 'Escalona'],
  [miami, '2026-02-11~', 'event', 'none has proposed a vote'],
  [miami, '2026-02-11~', 'officers', '"stage":"trained"', '"count":3'],
]

/** What is told of the country: scale, costs, operations, research. */
export const ofTheCountry: readonly Held[] = [
  ['us', '2025-09-02', 'event', '"kind":"repatriation"', '"count":191', '"linked":[]', 'Coast Guard'],
  ['us', '2025-01', 'measure', '"value":135'],
  ['us', '2025-09-02', 'measure', '"value":958'],
  ['us', '2026-02-13', 'measure', '"value":1412'],
  ['us', '2026-06-05', 'measure', '"value":179'],
  ['us', '2025-09-02', 'officers', '"stage":"trained"', '"count":8501'],
  ['us', '2025-09-02', 'officers', '"stage":"in-training"', '"bound":"at least"'],
  ['us-az/maricopa-county-sheriffs-office', '2014-09-20', 'money', '"kind":"cost"', '3020000000'],
  ['us-az/maricopa-county-sheriffs-office', '2017-09-06', 'money', '"kind":"cost"', '7000000000'],
  ['us', '2022', 'finding', '167', '"direction":"no effect found"'],
  ['us', '2021-08', 'finding', '"outcome":"murders"', '"direction":"more"'],
  ['us', '2009-04-08', 'finding', '"direction":"less"'],
  ['us', '2009-04-08', 'finding', '"outcome":"property crime"', '"direction":"more"'],
  ['us', '2013-09', 'finding', 'Center for Immigration Studies', '"read":"account"'],
  ['us', '2013-09-13', 'finding', '"outcome":"trust in the police"'],
]
