import type { ClaimBase } from '../model/claim.js'
import type { Fields } from '../model/fields.js'
import { type OfficersClaim, officerStages, type TermClaim, termTopics } from '../model/officers.js'
import { optional, optionalModel, readModel } from './optional.js'

/** What a claim says of how many officers stand at a stage. */
export function readOfficers(fields: Fields, base: ClaimBase): OfficersClaim {
  return {
    ...base,
    says: 'officers',
    ...optionalModel(fields),
    stage: fields.oneOf('stage', officerStages),
    count: fields.count('count'),
    bound: fields.has('bound') ? fields.oneOf('bound', ['exactly', 'at least', 'about']) : 'exactly',
    ...optional('of', fields.has('of') ? fields.count('of') : undefined),
    ...optional(
      'keepRegularDuties',
      fields.has('keepRegularDuties') ? fields.flag('keepRegularDuties') : undefined,
    ),
  }
}

/** What a claim says of the terms of a model. */
export function readTerm(fields: Fields, base: ClaimBase): TermClaim {
  return {
    ...base,
    says: 'term',
    model: readModel(fields.text('model'), fields.where('model')),
    topic: fields.oneOf('topic', termTopics),
    ...optional('hours', fields.has('hours') ? fields.number('hours') : undefined),
    ...optional('until', fields.optionalDay('until')),
  }
}
