import { type Model, modelOf } from '../model/agreement.js'
import { SourceError } from '../model/errors.js'
import type { Fields } from '../model/fields.js'

/** A field where there is a value for it, none where there is not. */
export function optional<K extends string, T>(name: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { [P in K]: T })
}

/** The model that a claim is about, where it names one. */
export function optionalModel(fields: Fields): { model?: Model } {
  const text = fields.optionalText('model')
  return text === undefined ? {} : { model: readModel(text, fields.where('model')) }
}

/** A model by its letters or its name. */
export function readModel(text: string, where: string): Model {
  const model = modelOf(text)
  if (model === undefined) throw new SourceError(where, 'TFM, WSO or JEM', text)
  return model
}
