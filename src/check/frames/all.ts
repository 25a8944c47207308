import type { Family } from '../frame.js'
import { agreementExists } from './agreement-exists.js'
import { agreementStatus } from './agreement-status.js'
import { happenings } from './events.js'
import { law } from './law.js'
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
  law,
  funding,
  happenings,
  softer,
]
