import { counted } from './creole-count.js'
import type { Messages } from './messages.js'

/** The brief, apart from what it says. */
export const brief: Messages['brief'] = {
  name: 'Rezime',
  link: 'Yon rezime pou yon reyinyon: de paj, chak fraz ak sous li yo',
  forms: 'Pou pote avè w:',
  sources: 'Sous',
  more: (rows) => `${counted(rows, 'lòt liy')} sou paj ajans lan`,
}
