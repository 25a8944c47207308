import type { Messages } from './messages.js'
import { counted } from './spanish-count.js'

/** What is held of a state's law, and how its agreements class by it. */
export const stateLaw: Messages['stateLaw'] = {
  contents: 'En esta página',
  heading: (state) => `La ley de ${state}`,
  short: 'La ley',
  nation: {
    title: 'La ley federal sobre los acuerdos 287(g)',
    lead: 'La ley federal rige para todas las agencias, junto con la ley de su estado.',
    heading: 'Ley federal',
    nothing: 'No consta ninguna disposición de la ley federal conocida hasta ese día.',
    more: 'La ley federal, que rige para todos los estados',
    states: 'La ley de cada estado está en su propia página.',
  },
  text: (facts) => [
    `${counted(facts.held, 'disposición registrada', 'disposiciones registradas')}, ${facts.inForce} en vigor el `,
    facts.day,
    '. Cada una abre sus palabras, a quién obliga, sus fechas y sus fuentes. Esto no es asesoría legal.',
  ],
  nothing: (state) =>
    `No consta ninguna disposición de ${state} sobre acuerdos 287(g). Eso no prueba que no exista. La ley federal permite los acuerdos y no obliga a ninguno.`,
  searched: 'Dónde se buscó',
  axis: 'Desde cuándo y hasta cuándo estuvo en vigor cada disposición',
  statements: 'Quién dijo qué significa',
  statementsText: 'En orden cronológico, cada una con su fuerza.',
  classes: 'Obligatorio, o por decisión propia',
  classesText:
    'Cada acuerdo que había mostrado una lista, según lo que decía la ley registrada el día en que se incorporó, tal como era pública ese día.',
  rule: 'La regla',
  total: 'Todos los tipos',
  kind: 'Tipo de agencia',
  noClasses: (state) => `Ningún acuerdo de ${state} figura en una lista del registro hasta ese día.`,
  all: (count) =>
    count === 1
      ? 'El único acuerdo, con su motivo'
      : `Los ${counted(count, 'acuerdo')}, cada uno con el motivo`,
  after: 'Qué vino después',
  afterText:
    'Por cada cambio de la ley y cada declaración sobre ella: de las agencias de las que habla, cuántas que tenían un acuerdo lo mantuvieron o lo dejaron, y cuántas se incorporaron más tarde. No se dice que lo que vino después se deba a ello.',
  day: 'Día',
  what: 'Qué',
  takesEffect: (citation) => [citation, ' entra en vigor'],
  kept: 'Lo mantuvieron',
  left: 'Lo dejaron',
  joined: 'Se incorporaron después',
  agencies: 'Agencias',
  names: { kept: 'Lo mantuvieron', left: 'Lo dejaron', joined: 'Se incorporaron después' },
  joinedPage: {
    title: (state) => `${state}: los acuerdos según la ley del día en que se incorporaron`,
    heading: (state) => `${state}: obligatorio, o por decisión propia`,
    one: (kind) => `Solo: ${kind}.`,
    group: {
      kept: (what) => ['Acuerdos que existían cuando llegó ', what, ' y que siguen existiendo.'],
      left: (what) => ['Acuerdos que existían cuando llegó ', what, ' y que ya no existen.'],
      joined: (what) => ['Acuerdos que entraron en la lista después de ', what, '.'],
    },
    notSaid: 'No se dice que lo que vino después se deba a ello.',
    count: (count) => `${counted(count, 'acuerdo')}.`,
    kind: 'Tipo',
    allKinds: 'Todos los tipos',
    class: 'Clase',
    allClasses: 'Todas las clases',
    show: 'Mostrar',
    agency: 'Agencia',
    joined: 'Incorporación',
    reason: 'Motivo',
    now: 'Ahora',
    kept: 'en la última lista',
    left: 'ya no está en la lista',
    none: 'Ningún acuerdo cumple eso.',
    signed: 'firmado',
    listed: 'por primera vez en la lista',
  },
}
