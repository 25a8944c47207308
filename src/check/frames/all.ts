import type { Family } from '../frame.js'
import { agreementExists } from './agreement-exists.js'
import { agreementStatus } from './agreement-status.js'
import { happenings } from './events.js'
import { benchActs } from './law-bench.js'
import { lawBinds } from './law-binds.js'
import { choices } from './law-choice.js'
import { mandates } from './law-mandate.js'
import { penalties } from './law-penalty.js'
import { lawPersons } from './law-persons.js'
import { rulings } from './law-ruling.js'
import { sanctions } from './law-sanctions.js'
import { legalStatements } from './law-statement.js'
import { suits } from './law-suits.js'
import { lawTells } from './law-tells.js'
import { legalArguments } from './legal-argument.js'
import { members } from './members.js'
import { funding } from './money.js'
import { personnel } from './personnel.js'
import { softer } from './soft.js'
import { votes } from './votes.js'

/** Every family of frames, those whose reading leads first. */
export const families: readonly Family[] = [
  members,
  votes,
  personnel,
  agreementExists,
  agreementStatus,
  rulings,
  benchActs,
  legalStatements,
  legalArguments,
  mandates,
  choices,
  lawTells,
  lawBinds,
  lawPersons,
  penalties,
  sanctions,
  suits,
  funding,
  happenings,
  softer,
]
