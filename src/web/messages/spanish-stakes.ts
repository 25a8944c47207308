import type { MoneyKind } from '../../model/money.js'
import type { OfficerStage, TermTopic } from '../../model/officers.js'
import type { PeriodStanding } from '../../query/money.js'
import type { Messages } from './messages.js'
import { counted } from './spanish-count.js'

const stages: Readonly<Record<OfficerStage, string>> = {
  planned: 'Previstos',
  selected: 'Seleccionados',
  nominated: 'Propuestos',
  'in-training': 'En capacitación',
  trained: 'Capacitados',
  credentialed: 'Acreditados',
  active: 'Activos',
}

const topics: Readonly<Record<TermTopic, string>> = {
  powers: 'Lo que pueden hacer los oficiales',
  where: 'Dónde',
  supervision: 'Bajo quién',
  training: 'Capacitación',
  duties: 'Lo que hace la agencia',
  cost: 'Quién asume el costo',
  duration: 'Por cuánto tiempo',
}

const kinds: Readonly<Record<MoneyKind, string>> = {
  offered: 'Ofrecido',
  appropriated: 'Asignado en presupuesto',
  applied: 'Solicitado',
  awarded: 'Adjudicado',
  paid: 'Pagado',
  'at-risk': 'En riesgo',
  cost: 'Costo',
}

const noAmount: Readonly<Record<MoneyKind, string>> = {
  offered: 'No consta ninguna cantidad ofrecida solo a ella.',
  appropriated: 'No consta ninguna cantidad asignada en presupuesto.',
  applied: 'No consta ninguna cantidad solicitada.',
  awarded: 'No consta ninguna cantidad adjudicada.',
  paid: 'No consta ninguna cantidad pagada.',
  'at-risk': 'No consta nada en riesgo por una norma.',
  cost: 'No consta ningún costo.',
}

const standings: Readonly<Record<PeriodStanding, string>> = {
  'not begun': 'ese día no había empezado',
  running: 'ese día estaba en curso',
  over: 'ese día había terminado',
}

/** Officers, what a model lets them do, and money. */
export const stakes: Messages['stakes'] = {
  noRecord: 'no consta',
  disagree: 'Las fuentes no concuerdan',
  doubt: 'Duda',
  confidence: (text) => `confianza: ${text}`,
  officers: {
    heading: 'Oficiales',
    text: 'Cuántos oficiales hay en cada etapa, según las fuentes. Ninguna etapa se deduce de otra.',
    none: 'No consta cuántos oficiales participan.',
    stage: (stage) => stages[stage],
    of: (count, all) => `${count} de ${all}`,
    bound: { exactly: '', 'at least': 'al menos ', about: 'alrededor de ' },
    keep: 'Conservan sus funciones habituales.',
    model: (name) => `Lo que les permite hacer: ${name}`,
  },
  model: {
    title: (name) => name,
    text: (day) => [
      'Condiciones en vigor el ',
      day,
      ', según las cuentan las fuentes. Cada una abre su fuente.',
    ],
    topic: (topic) => topics[topic],
    ended: 'Ya no está en vigor',
    until: (day) => ['hasta el ', day],
    hours: (hours) => counted(hours, 'hora'),
    country: 'Oficiales en el país',
    others: 'Otros modelos',
    asJson: 'Como datos',
  },
  money: {
    title: 'Dinero',
    ofState: (state) => `Dinero en torno a los acuerdos en ${state}`,
    heading: 'Qué estaba en juego',
    pageHeading: 'Dinero en torno a los acuerdos',
    text: 'Nunca se suma dinero de distintas clases. Lo que ninguna fuente dice no consta en el registro, y no es cero.',
    pageText: (day) => [
      'Lo que se ofrece, se reserva, se adjudica y está en riesgo, según lo dicho hasta el ',
      day,
      '.',
    ],
    kind: (kind) => kinds[kind],
    noAmount: (kind) => noAmount[kind],
    noneOfKinds: (list) => `No consta dinero de estas clases: ${list}.`,
    tier: (of, name) =>
      of === 'agency'
        ? name
        : of === 'state'
          ? `Lo que se dice de ${name}`
          : 'Lo que se dice de todas las agencias del país',
    own: 'Su propio dinero',
    atRisk: 'En riesgo por una norma',
    atRiskText: 'Lo que se puede perder o imponer. Cada caso nombra la norma que lo dice.',
    byState: 'En riesgo, por estado',
    byStateText: 'De los estados que no aparecen aquí no consta nada en el registro.',
    total: (amount, count) => `${amount} en ${counted(count, 'adjudicación', 'adjudicaciones')}`,
    noneTold: 'no se indica la cantidad',
    bound: {
      exactly: '',
      'at least': 'al menos ',
      'at most': 'como máximo ',
      about: 'alrededor de ',
    },
    rule: 'Norma',
    payer: 'Quién paga',
    bears: 'Quién lo asumiría',
    payee: 'Quién cobra',
    to: (payee) => ['para ', payee],
    program: 'Programa',
    model: 'Modelo',
    periodText: (from, to, standing) => [
      'desde el ',
      from,
      to === undefined ? '' : [' hasta el ', to],
      ` (${standings[standing]})`,
    ],
    all: 'Niveles federales, y sanciones por estado',
    asJson: 'Esto como datos',
  },
}
