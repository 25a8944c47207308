import { Directory } from '../agencies/directory.js'
import type { Register } from '../register/register.js'

const known = new WeakMap<Register, Directory>()

/** The agencies of the national directory and those that only lists name, as one directory. */
export function allAgencies(register: Register, directory: Directory): Directory {
  let all = known.get(register)
  if (all === undefined) {
    const onlyListed = [...register.agencies.values()].filter(({ id }) => directory.byId(id) === undefined)
    all = Directory.of([...directory.agencies, ...onlyListed])
    known.set(register, all)
  }
  return all
}
