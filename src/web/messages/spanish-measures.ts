import type { Step } from '../../model/period.js'
import type { Messages } from './messages.js'

const names: Readonly<Record<string, string>> = {
  'police-officers': 'Oficiales de policía',
  'police-civilians': 'Empleados de la policía que no son oficiales',
  crime: 'Delitos',
  deportations: 'Deportaciones',
  homicides: 'Homicidios',
  murders: 'Asesinatos',
  arrests: 'Arrestos',
  robberies: 'Robos con violencia',
  burglaries: 'Robos en inmuebles',
  'violent-crimes': 'Delitos violentos',
  'property-crimes': 'Delitos contra la propiedad',
  'motor-vehicle-thefts': 'Robos de vehículos',
  'agreements-in-force': 'Acuerdos en vigor',
  'states-taking-part': 'Estados que participan',
  'agencies-with-jail-model': 'Agencias con el modelo de cárceles',
}

/** What is counted, where the record names it in one of these words. */
const units: Readonly<Record<string, string>> = {
  homicides: 'homicidios',
  officers: 'oficiales',
  civilians: 'empleados civiles',
  employees: 'empleados',
  people: 'personas',
  persons: 'personas',
  agreements: 'acuerdos',
  states: 'estados',
  agencies: 'agencias',
  'county jails': 'cárceles de condado',
}

const unitWords = (unit: string) => units[unit] ?? unit

const steps: Readonly<Record<Step, string>> = { year: 'por año', quarter: 'por trimestre', month: 'por mes' }

/** What was counted of an agency, and what stands beside it. Never why a number is as it is. */
export const measures: Messages['measures'] = {
  heading: 'Cifras',
  title: (agency) => `Cifras de ${agency}`,
  lead: 'Qué se contó, y quién lo contó, período por período. No dice nada de por qué un número es como es.',
  none: 'Sin datos: no consta ninguna cifra de esta agencia.',
  /** `motor-vehicle-thefts` as words. */
  name: (measure) =>
    names[measure] ?? `${measure.charAt(0).toUpperCase()}${measure.slice(1)}`.replaceAll('-', ' '),
  head: (measure, unit, step, publisher) =>
    `${unit === measure ? '' : `en ${unitWords(unit)}, `}${steps[step]}, según el recuento de ${publisher}`,
  span: (from, to) => (from === to ? `de ${from}` : `de ${from} a ${to}`),
  chart: (name, unit, from, to) =>
    `${name}, ${unitWords(unit)}, de ${from} a ${to}; la tabla tiene cada valor`,
  gaps: (periods, count) =>
    `No constan datos de ${periods}: ${count === 1 ? 'queda vacío, y no es cero' : 'quedan vacíos, y no son cero'}.`,
  andMore: (count) => `${count} más`,
  unit: unitWords,
  broken: (at, from, to) =>
    `// Desde ${at} se cuenta de otra manera (${from ?? 'sin nombre'}, después ${to ?? 'sin nombre'}): los valores de antes y de después no son comparables.`,
  table: 'Cada valor con su fuente',
  columns: {
    period: 'Período',
    value: 'Valor',
    rate: 'Por 100,000 personas',
    method: 'Forma de contar',
    said: 'Fecha de la fuente',
    about: 'hacia ',
    source: 'Fuente',
  },
  doubt: (count, text) => [`${count === 1 ? 'Duda sobre un valor' : `Duda sobre ${count} valores`}: `, text],
  other: (edition, value, saidOn, source) => [
    edition === 'earlier' ? 'antes: ' : 'también se da: ',
    value,
    ', fecha de la fuente: ',
    saidOn,
    ` (${source})`,
  ],
  beside: 'Al lado',
  besideText:
    'Cada una tiene su propio eje. Que dos líneas suban o bajen a la vez no dice nada de ninguna de las dos.',
  peers: 'Agencias de tamaño parecido',
  peersUnit: (basis, unit) =>
    basis === 'value' ? `${unitWords(unit)}: mediana y rango` : 'por 100,000 personas: mediana y rango',
  noPeers: 'Sin datos: de ninguna agencia de tamaño parecido consta un valor de esta medida.',
  unsized:
    'No consta a cuántas personas atiende la agencia: no hay un tamaño por el que buscar agencias parecidas.',
  peersNamed: (count) => `Las ${count} agencias, y cada período`,
  persons: (count) => `${count} personas`,
  median: 'Mediana',
  least: 'Mínimo',
  greatest: 'Máximo',
  of: 'De agencias',
  state: (name) => `${name}, en total`,
  country: 'Estados Unidos',
  csv: 'Todos los valores en CSV',
  json: 'en JSON',
  all: 'Todas las cifras, con valores, ediciones y lo que está al lado',
}
