import { counted } from './creole-count.js'
import type { Messages } from './messages.js'

export const directory: Messages['directory'] = {
  title: (state) => `Ajans polis nan ${state}`,
  heading: (state) => `Ajans polis nan ${state}, dapre konte`,
  text: (agencies, registered) =>
    `Anyè nasyonal la ak lis yo nonmen ${counted(agencies, 'ajans')} isit la; rejis la pale de yon akò pou ${registered} ladan yo. Yon ajans ki nan plizyè konte parèt anba chak. Yon vil ki pa parèt ka pa gen pwòp polis li: ki polis ki okipe l, souvan cherif konte a, pa nan rejis la.`,
  noCounty: 'Konte a pa nan rejis la',
  all: 'Yo tout, dapre konte',
  marked: 'Ajans ki make yo gen oswa te gen yon akò, oswa yon sous pale de youn.',
}
