import type { ClaimBase } from '../model/claim.js'
import type { Fields } from '../model/fields.js'
import { type EventClaim, eventKinds, type StatementClaim } from '../model/happening.js'
import { optional } from './optional.js'

/** What a claim says of something that happened. */
export function readEvent(fields: Fields, base: ClaimBase): EventClaim {
  return {
    ...base,
    says: 'event',
    kind: fields.oneOf('kind', eventKinds),
    ...optional('place', fields.optionalText('place')),
    ...optional('by', fields.optionalText('by')),
    ...optional('count', fields.has('count') ? fields.count('count') : undefined),
    ...optional('unit', fields.optionalText('unit')),
    linked: fields.texts('linked'),
  }
}

/** What a claim says that a person in office said. */
export function readStatement(fields: Fields, base: ClaimBase): StatementClaim {
  return {
    ...base,
    says: 'statement',
    by: fields.text('by'),
    office: fields.text('office'),
    ...optional('where', fields.optionalText('where')),
    topic: fields.text('topic'),
    ...optional('changes', fields.optionalText('changes')),
    ...optional('contradicts', fields.optionalText('contradicts')),
  }
}
