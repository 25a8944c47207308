import type { Messages } from './messages.js'

/** Agencies beside one another. */
export const compare: Messages['compare'] = {
  title: (names) => (names.length === 0 ? 'Comparar agencias' : `Comparar: ${names.join(', ')}`),
  heading: 'Agencias lado a lado',
  lead: 'De dos a ocho agencias en una tabla: modelo, etapa, ley, votación, oficiales y dinero en un mismo día.',
  text: (day) => [
    'La situación al ',
    day,
    ', en el orden en que se pidió; no es una clasificación. “No consta” es lo que el registro no dice. Esto no es asesoría legal.',
  ],
  columns: {
    agency: 'Agencia',
    model: 'Modelo',
    stage: 'Etapa',
    law: 'Ley: incorporarse',
    vote: 'Votación',
    officers: 'Oficiales',
    money: 'Su propio dinero',
  },
  onNoList: (lists) => `en ninguna de las ${lists} listas leídas`,
  byText: (answer) => `según el texto por sí solo: ${answer}`,
  others: 'Comparar otras, o en otro día',
  agency: (number) => `Agencia ${number}`,
  help: 'Un nombre como “Doral Police Department”, o un identificador como us-fl/doral-police-department.',
  show: 'Comparar',
  asJson: 'como datos',
  with: 'Comparar con otras agencias',
}
