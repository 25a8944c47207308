import type { StateCode } from '../model/state.js'

/** Words of a name as part of an address: `Prince George's County Sheriff's Office` is `prince-georges-county-sheriffs-office`. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** The stable id of an agency from its name and what tells it from its kin, if anything. */
export function agencyId(state: StateCode, name: string, apart?: string): string {
  const tail = apart === undefined ? '' : `-${slug(apart)}`
  return `us-${state.toLowerCase()}/${slug(name)}${tail}`
}
