import type { Messages } from './messages.js'
import { counted } from './spanish-count.js'

export const list: Messages['list'] = {
  title: (series, day, slot) =>
    `Lista de agencias ${series} de ICE del ${day}${slot === '' ? '' : ` (${slot})`}`,
  heading: (series, day, slot) => [`Lista de agencias ${series} de ICE del `, day, slot],
  undated: (series) => `Una lista de agencias ${series} cuya fecha no se puede saber`,
  slot: (slot) => ` (${slot})`,
  capturedAt: (time) => `capturada a las ${time} UTC`,
  path: 'Dónde está esta página',
  allLists: 'Listas',
  before: 'La lista anterior',
  after: 'La lista siguiente',
  counts: 'Qué contiene',
  rows: 'filas',
  agreements: 'acuerdos',
  agencies: 'agencias',
  names: 'nombres tal como están impresos',
  states: 'estados y territorios',
  rule: 'Cómo se cuentan',
  pendingRule:
    'filas: las filas de la lista que contienen algo debajo del encabezado; acuerdos: los distintos pares de agencia y modelo entre ellas; agencias: las distintas agencias, una vez reunidas las grafías y los cambios de nombre.',
  inference: 'Inferencia',
  withHeader: (rows) =>
    `Un recuento de ${rows + 1} para esta lista equivaldría a sus ${counted(rows, 'fila')} más la fila del encabezado. La lista misma no indica ningún total; esto es una inferencia, no algo que ella diga.`,
  date: 'Su fecha, y por qué',
  dated: 'Fechada',
  reasons: 'Motivos',
  flags: 'Qué tiene de irregular',
  file: 'Archivo',
  names2: 'Vista con los nombres',
  archives: 'Conservada por',
  handed: 'entregada directamente a este registro',
  saved: 'Guardado (sello del propio libro de cálculo)',
  created: 'Libro de cálculo creado',
  captured: 'Capturada por un archivo web',
  sheet: 'Hoja',
  hash: 'SHA-256',
  notes: 'Celdas que no dicen lo que deberían',
  note: (cell, expected, found) => [cell, `: se esperaba ${expected}, se encontró `, `“${found}”`],
  moreNotes: (count) => `y ${counted(count, 'celda')} más del mismo tipo`,
  table: 'Sus filas',
  tableText:
    'Tal como están impresas; aquí no se corrige nada. Los nombres llevan a la agencia que el registro entiende por ellos; las palabras subrayadas, a los documentos que enlazan las celdas.',
  row: 'Fila',
  empty: 'La lista está vacía: tiene un encabezado y ninguna fila.',
  laterThanKnown: (day, knownAt) =>
    `Esta lista es del ${day}, posterior al ${knownAt}, el día hasta el que aquí se leen las listas.`,
}
