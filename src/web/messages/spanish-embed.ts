import type { Messages } from './messages.js'

/** The words of the card that other sites frame. */
export const embed: Messages['embed'] = {
  asOf: (on, knownAt) => ['Al ', on, ', según lo que se sabía el ', knownAt, '.'],
  lists: (day) => ['La lista más reciente leída es del ', day, '.'],
  sources: 'Fuentes de cada fecha',
  title: (agency) => `${agency} y el programa 287(g)`,
  mapHere: 'El mapa, para páginas de otros sitios',
  mapTitle: { county: 'Acuerdos 287(g) por condado', state: 'Acuerdos 287(g) por estado' },
  mapOf: (state) => `Acuerdos 287(g) en ${state}, por condado`,
  provider: 'Comity',
  follow: 'Seguir',
  followHelp: 'Una entrada por cada cambio real, con lo que había antes, lo que hay después y su fuente.',
  changesOf: (name) => `Cambios de acuerdos, ${name}`,
  lawOf: (name) => `Cambios de la ley, ${name}`,
  agencyFeed: (name) => `Cambios de ${name}`,
}
