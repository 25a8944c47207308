import type { ClaimBase } from '../model/claim.js'
import type { Fields } from '../model/fields.js'
import { directions, type FindingClaim } from '../model/research.js'
import { optional, readModel } from './optional.js'

/** What a claim says that a study found. */
export function readFinding(fields: Fields, base: ClaimBase): FindingClaim {
  return {
    ...base,
    says: 'finding',
    study: fields.text('study'),
    ...optional('authors', fields.optionalText('authors')),
    ...optional('design', fields.optionalText('design')),
    place: fields.text('place'),
    ...optional('period', fields.optionalText('period')),
    models: fields.texts('models').map((text) => readModel(text, fields.where('models'))),
    outcome: fields.text('outcome'),
    direction: fields.oneOf('direction', directions),
    ...optional('strength', fields.optionalText('strength')),
    read: fields.oneOf('read', ['study', 'abstract', 'account']),
  }
}
