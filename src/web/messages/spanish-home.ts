import type { Messages } from './messages.js'
import { counted } from './spanish-count.js'

export const home: Messages['home'] = {
  title: 'Qué agencias policiales tienen acuerdos 287(g) con ICE',
  heading: 'Qué agencias policiales tienen acuerdos con ICE, y desde cuándo',
  intro:
    'La sección 287(g) permite que oficiales de una agencia policial hagan parte del trabajo de los agentes de inmigración. ICE publica qué agencias tienen un acuerdo. Este es el registro de esas listas: cada fecha abre el archivo, la hoja y la celda de donde procede.',
  hint: 'Un nombre, una ciudad, un condado o un código postal; no hace falta escribirlo con exactitud.',
  examples: 'Por ejemplo',
  newest: 'En la lista más reciente',
  newestOn: 'En la lista vigente ese día',
  listOf: (day) => ['Lista de ICE del ', day],
  rows: 'filas',
  agreements: 'acuerdos',
  agencies: 'agencias',
  states: 'estados y territorios',
  byModel: 'Por modelo',
  rule: 'Cómo se cuentan',
  openList: 'Abrir esta lista',
  held: 'Qué contiene el registro',
  heldText: (facts) => [
    `${counted(facts.lists, 'lista')}: ${facts.participating} de agencias participantes y ${facts.pending} de agencias pendientes, del `,
    facts.from,
    ' al ',
    facts.to,
    '.',
  ],
  heldLast: (day) => [
    'La lista más reciente del registro es del ',
    day,
    '. Lo que ICE haya publicado después no consta aquí.',
  ],
  allLists: 'Todas las listas, y lo que algunas tienen de irregular',
  lately: 'Últimos cambios',
  latelyText: (day) => ['Cambios en las últimas listas, hasta el ', day, '.'],
  allChanges: 'Todos los cambios',
  noChanges: 'No consta ningún cambio.',
  nothing:
    'No hay en el registro ninguna lista de ese día ni anterior, así que no se puede decir nada de él.',
  firstHeld: (day) => ['La primera lista del registro es del ', day, '.'],
  lastHeld: (day) => ['La última lista del registro es del ', day, '.'],
}
