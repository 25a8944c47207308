import type { AgencyKind } from '../../agencies/agency.js'
import type { Model } from '../../model/agreement.js'
import type { Series } from '../../model/reading.js'
import { stateName } from '../../model/state.js'
import type { ChangeKind } from '../../query/changes.js'
import type { ListFlag } from '../../register/lists.js'
import type { AgreementFlag, Stage } from '../../register/register.js'

const kinds: Readonly<Record<AgencyKind, string>> = {
  sheriff: "Sheriff's office",
  'municipal-police': 'City or town police',
  'county-police': 'County police',
  'county-corrections': 'County jail or corrections',
  'state-police': 'State police',
  'state-corrections': 'State corrections',
  'other-state-agency': 'Other state agency',
  campus: 'Campus or school police',
  'constable-or-marshal': 'Constable or marshal',
  'port-airport-or-transit': 'Port, airport or transit police',
  prosecutor: "Prosecutor's office",
  'regional-jail': 'Regional jail',
  tribal: 'Tribal police',
  other: 'Other agency',
}

const stages: Readonly<Record<Stage, string>> = {
  proposed: 'Proposed',
  approved: 'Approved',
  signed: 'Signed',
  pending: 'Pending',
  listed: 'Listed',
  trained: 'Trained',
  active: 'Active',
  left: 'No longer listed',
}

const models: Readonly<Record<Model, string>> = {
  TFM: 'Task Force Model',
  WSO: 'Warrant Service Officer',
  JEM: 'Jail Enforcement Model',
}

const shortModels: Readonly<Record<Model, string>> = {
  TFM: 'Task Force',
  WSO: 'Warrant Service',
  JEM: 'Jail Enforcement',
}

/** What each model lets officers do, after the text of the agreements. */
const modelMeanings: Readonly<Record<Model, string>> = {
  TFM: 'Trained officers may use some powers of immigration officers in their ordinary police work, under the direction of ICE.',
  WSO: 'Trained officers may serve ICE’s administrative warrants on people held in the agency’s jail.',
  JEM: 'Trained officers may question people held in the agency’s jail about immigration and begin proceedings, under the direction of ICE.',
}

const changes: Readonly<Record<ChangeKind, string>> = {
  listed: 'Listed',
  unlisted: 'No longer listed',
  pending: 'Pending',
  'signed-date': 'Date changed',
  renamed: 'Renamed',
  returned: 'Listed again',
}

const listFlags: Readonly<Record<ListFlag, string>> = {
  misnamed: 'misnamed file',
  swapped: 'published under the other list’s name',
  'served-again': 'published again later',
  unchanged: 'same rows as the list before',
  're-post': 'an older list posted again',
  truncated: 'breaks off',
  partial: 'rows missing',
  'signed-after-list': 'a signature dated after the list',
  undated: 'no date can be told',
}

const agreementFlags: Readonly<Record<AgreementFlag['flag'], string>> = {
  'listed-before-signed': 'Listed before the date of signature',
  'signed-long-before-listed': 'Signed long before it was listed',
  'signed-date-unreadable': 'A date of signature that cannot be read plainly',
  'twice-on-one-list': 'Stands twice on one list',
  'model-not-stated': 'The list does not state the model',
  'wrong-state-printed': 'Printed under another state',
  'moved-between-bodies': 'Moved from one body to another',
}

const series: Readonly<Record<Series, string>> = { participating: 'participating', pending: 'pending' }

export const words = {
  kind: (kind: AgencyKind) => kinds[kind],
  stage: (stage: Stage) => stages[stage],
  model: (model: Model | null) => (model === null ? 'model not stated' : models[model]),
  shortModel: (model: Model | null) => (model === null ? 'Model not stated' : shortModels[model]),
  modelMeaning: (model: Model) => modelMeanings[model],
  change: (kind: ChangeKind) => changes[kind],
  missing: 'Missing',
  listFlag: (flag: ListFlag) => listFlags[flag],
  agreementFlag: (flag: AgreementFlag['flag']) => agreementFlags[flag],
  series: (of: Series) => series[of],
  state: stateName,
}
