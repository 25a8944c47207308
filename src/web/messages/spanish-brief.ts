import type { Messages } from './messages.js'
import { counted } from './spanish-count.js'

/** The brief, apart from what it says. */
export const brief: Messages['brief'] = {
  name: 'Resumen',
  link: 'Un resumen para una reunión: dos páginas, cada frase con sus fuentes',
  forms: 'Para llevar:',
  sources: 'Fuentes',
  more: (rows) => `${counted(rows, 'línea')} más en la página de la agencia`,
}
