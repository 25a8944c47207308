import type { Messages } from './messages.js'
import { counted } from './spanish-count.js'

/** The search, the lists, the changes, a state. */
export const pages: Pick<Messages, 'searchPage' | 'listsPage' | 'changesPage' | 'statePage'> = {
  searchPage: {
    title: (text) => (text === '' ? 'Buscar una agencia' : `${text}: agencias`),
    heading: 'Buscar una agencia',
    results: (count, text) => [`${counted(count, 'agencia')} con un nombre parecido a `, text],
    none: (text) => [
      'Ninguna agencia con un nombre parecido a ',
      text,
      ' figura en el directorio nacional ni en ninguna lista.',
    ],
    noneHelp: [
      'Pruebe solo con la ciudad o el condado, por ejemplo “Hialeah” o “Collier”.',
      'Añada el estado, por ejemplo “Franklin County FL”.',
    ],
    zipHelp: 'O escriba el código postal (ZIP), por ejemplo “33130”.',
    zip: (zip, where) =>
      `Código postal ${zip}: ${where}, en la lista de GeoNames. Un código postal es una ruta de correo; puede cruzar los límites de ciudades y condados.`,
    zipUnknown: (zip) =>
      `No consta ningún lugar para el código postal ${zip}. La lista disponible, la de GeoNames, no tiene los códigos de los territorios ni los de las oficinas de correo militares.`,
    zipNone:
      'Ninguna agencia policial de este lugar ni de su condado figura en el directorio nacional ni en ninguna lista.',
    elsewhere:
      'Una localidad que no figura aquí puede no tener policía propia en el directorio nacional. Quién la vigila, a menudo el alguacil (sheriff) de su condado, no consta en el registro.',
    onNoList: 'En ninguna lista',
    allStates: 'Todos los estados',
    state: 'Estado',
  },
  listsPage: {
    title: 'Las listas leídas',
    heading: 'Las listas leídas',
    text: (count, from, to) => [
      `${counted(count, 'lista')} tal como las publicó ICE, o como las extrajeron los archivos de su página, del `,
      from,
      ' al ',
      to,
      '. Cada fecha se decide a partir del nombre del archivo, el sello del propio libro de cálculo, sus filas y las listas vecinas.',
    ],
    flaggedText: (count, all) =>
      `${count} de ${counted(all, 'lista')} con algo irregular: un nombre equivocado, un intercambio, una lista antigua publicada otra vez, celdas que no dicen lo que deberían.`,
    all: 'Todas las listas',
    flagged: 'Solo las que tienen algo irregular',
    from: 'Desde',
    to: 'Hasta',
    show: 'Mostrar',
    day: 'Fecha',
    series: 'Lista',
    rows: 'Filas',
    file: 'Archivo',
    odd: 'Observaciones',
    cells: (count) => `${counted(count, 'celda')} en duda`,
    undated: 'sin fecha',
    none: 'No hay en el registro ninguna lista de esos días.',
  },
  changesPage: {
    noneHeld: 'En el registro no hay ninguna lista de estos días, así que se desconoce qué cambió.',
    title: 'Qué cambió en las listas',
    heading: 'Qué cambió en las listas',
    text: 'Una lista publicada otra vez o una grafía corregida no es un cambio. Un acuerdo que falta en una sola lista no ha salido: queda marcado hasta que una segunda lista lo confirme.',
    from: 'Desde',
    to: 'Hasta',
    state: 'Estado',
    allStates: 'Todos los estados',
    show: 'Mostrar',
    count: (count, from, to) => [`${counted(count, 'cambio')} del `, from, ' al ', to, '.'],
    cut: (shown, all) =>
      `Se muestran los ${shown} más recientes de ${counted(all, 'cambio')}. Acote los días o elija un estado para ver los demás.`,
    none: 'Ningún cambio en esos días.',
    evidence: 'fila',
    unconfirmed: 'sin confirmar',
    was: (before) => ['antes: ', before],
  },
  statePage: {
    title: (state) => `${state}: agencias con acuerdos 287(g)`,
    text: (facts) => [
      `En la lista de ICE: ${counted(facts.agreements, 'acuerdo')} de ${counted(facts.agencies, 'agencia')}. La lista es del `,
      facts.day,
      '.',
    ],
    none: (state, day) => [`Ninguna agencia de ${state} está en la lista de ICE del `, day, '.'],
    listed: 'En la lista de participantes',
    pending: 'En la lista de pendientes',
    past: 'Solo en listas anteriores',
    recorded: 'En ninguna lista, mencionadas por otras fuentes',
    agency: 'Agencia',
    county: 'Condado',
    agreements: 'Acuerdos',
    since: 'en la lista desde',
    stillThere: 'en la lista',
    find: (state) => `Buscar una agencia de ${state}, aunque no esté en ninguna lista`,
    changes: 'Qué cambió en este estado',
    noneHelp: (agencies) =>
      `El directorio nacional tiene ${counted(agencies, 'agencia')} de este estado. Cada una tiene una página que dice qué listas se leyeron.`,
    silent:
      'No hay en el registro ninguna lista de ese día ni anterior, así que no se puede decir nada de él.',
  },
}
