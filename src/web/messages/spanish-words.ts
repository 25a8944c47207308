import type { AgencyKind } from '../../agencies/agency.js'
import type { Model } from '../../model/agreement.js'
import type { Series } from '../../model/reading.js'
import { spanishStates } from '../../model/state-names.js'
import type { ChangeKind } from '../../query/changes.js'
import type { ListFlag } from '../../register/lists.js'
import type { AgreementFlag, Stage } from '../../register/register.js'
import type { Messages } from './messages.js'

const kinds: Readonly<Record<AgencyKind, string>> = {
  sheriff: 'Oficina del alguacil (sheriff)',
  'municipal-police': 'Policía municipal',
  'county-police': 'Policía del condado',
  'county-corrections': 'Cárcel o departamento correccional del condado',
  'state-police': 'Policía estatal',
  'state-corrections': 'Departamento correccional del estado',
  'other-state-agency': 'Otra agencia estatal',
  campus: 'Policía universitaria o escolar',
  'constable-or-marshal': 'Condestable (constable) o marshal',
  'port-airport-or-transit': 'Policía de puertos, aeropuertos o transporte',
  prosecutor: 'Fiscalía',
  'regional-jail': 'Cárcel regional',
  tribal: 'Policía tribal',
  other: 'Otra agencia',
}

const stages: Readonly<Record<Stage, string>> = {
  proposed: 'Propuesto',
  approved: 'Aprobado',
  signed: 'Firmado',
  pending: 'Pendiente',
  listed: 'En la lista',
  trained: 'Con oficiales capacitados',
  active: 'En funcionamiento',
  left: 'Ya no está en la lista',
}

const models: Readonly<Record<Model, string>> = {
  TFM: 'Modelo de Fuerza de Tarea (Task Force Model)',
  WSO: 'Oficial Ejecutor de Órdenes (Warrant Service Officer)',
  JEM: 'Modelo de Aplicación de la Ley en Cárceles (Jail Enforcement Model)',
}

const shortModels: Readonly<Record<Model, string>> = {
  TFM: 'Fuerza de Tarea',
  WSO: 'Ejecución de Órdenes',
  JEM: 'Aplicación en Cárceles',
}

/** What each model lets officers do, after the text of the agreements. */
const modelMeanings: Readonly<Record<Model, string>> = {
  TFM: 'Los oficiales capacitados pueden ejercer algunas facultades de los agentes de inmigración en su trabajo policial ordinario, bajo la dirección de ICE.',
  WSO: 'Los oficiales capacitados pueden ejecutar las órdenes administrativas de ICE sobre personas detenidas en la cárcel de la agencia.',
  JEM: 'Los oficiales capacitados pueden interrogar sobre su situación migratoria a personas detenidas en la cárcel de la agencia e iniciar trámites, bajo la dirección de ICE.',
}

const changes: Readonly<Record<ChangeKind, string>> = {
  listed: 'Entró en la lista',
  unlisted: 'Ya no está en la lista',
  pending: 'Pendiente',
  'signed-date': 'Cambió la fecha',
  renamed: 'Cambió de nombre',
  returned: 'Volvió a la lista',
}

const listFlags: Readonly<Record<ListFlag, string>> = {
  misnamed: 'archivo mal nombrado',
  swapped: 'publicada con el nombre de la otra lista',
  'served-again': 'publicada de nuevo más tarde',
  unchanged: 'mismas filas que la lista anterior',
  're-post': 'una lista antigua publicada otra vez',
  truncated: 'se interrumpe',
  partial: 'faltan filas',
  'signed-after-list': 'una firma con fecha posterior a la lista',
  undated: 'no se puede saber la fecha',
}

const agreementFlags: Readonly<Record<AgreementFlag['flag'], string>> = {
  'listed-before-signed': 'Estaba en la lista antes de la fecha de la firma',
  'signed-long-before-listed': 'Firmado mucho antes de entrar en la lista',
  'signed-date-unreadable': 'Una fecha de firma que no se lee con claridad',
  'twice-on-one-list': 'Figura dos veces en una misma lista',
  'model-not-stated': 'La lista no indica el modelo',
  'wrong-state-printed': 'Impreso bajo otro estado',
  'moved-between-bodies': 'Pasó de un organismo a otro',
}

const series: Readonly<Record<Series, string>> = { participating: 'participantes', pending: 'pendientes' }

export const words: Messages['words'] = {
  kind: (kind) => kinds[kind],
  stage: (stage) => stages[stage],
  model: (model) => (model === null ? 'modelo no indicado' : models[model]),
  shortModel: (model) => (model === null ? 'Modelo no indicado' : shortModels[model]),
  modelMeaning: (model) => modelMeanings[model],
  change: (kind) => changes[kind],
  missing: 'Falta',
  listFlag: (flag) => listFlags[flag],
  agreementFlag: (flag) => agreementFlags[flag],
  series: (of) => series[of],
  state: (code) => spanishStates[code],
}
