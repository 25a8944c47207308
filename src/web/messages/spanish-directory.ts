import type { Messages } from './messages.js'
import { counted } from './spanish-count.js'

export const directory: Messages['directory'] = {
  title: (state) => `Agencias policiales de ${state}`,
  heading: (state) => `Agencias policiales de ${state}, por condado`,
  text: (agencies, registered) =>
    `El directorio nacional y las listas nombran aquí ${counted(agencies, 'agencia')}; el registro habla de un acuerdo de ${registered} de ellas. Una agencia que está en varios condados figura en cada uno. Una localidad que no figura puede no tener policía propia: quién presta allí el servicio policial, a menudo el alguacil (sheriff) del condado, no consta en el registro.`,
  noCounty: 'El condado no consta en el registro',
  all: 'Todas, por condado',
  marked: 'Las agencias señaladas tienen o tuvieron un acuerdo, o una fuente habla de uno.',
}
