import { isMap, isScalar } from 'yaml'
import { type Model, models } from '../model/agreement.js'
import { parseDay } from '../model/day.js'
import { SourceError } from '../model/errors.js'
import { Fields, itemText, type Reading, readTop } from '../model/fields.js'
import {
  type Authority,
  type Confidence,
  effects,
  type Force,
  type Provision,
  type Quote,
  type Reference,
  type Review,
  type StateLaw,
} from '../model/law.js'
import { type StateCode, stateCodes } from '../model/state.js'
import { checkLaw } from './check-law.js'
import { inOrder } from './in-order.js'
import { readCondition } from './parse-condition.js'

/**
 * The law of one state, from the YAML of its file. A missing or wrong field, a condition that is not known, a
 * quote without a source, an amendment that goes in a circle: each is a `SourceError` that names file, line
 * and field.
 */
export function parseLaw(text: string, file: string): StateLaw {
  const fields = readTop(text, file)
  const state = fields.of.oneOf('state', ['US' as const, ...stateCodes])
  const path = (kind: string, node: unknown, at: string) => {
    const id = idOf(node)
    return id === undefined ? at : `${kind} ${id}`
  }
  const provisions = fields.of.list('provisions', (node, at) =>
    readProvision(Fields.of(node, fields.reading, path('provision', node, at)), state, fields.reading),
  )
  const authorities = fields.of.list('authorities', (node, at) =>
    readAuthority(Fields.of(node, fields.reading, path('authority', node, at)), state, fields.reading),
  )
  const searched = fields.of.optionalText('searched')
  const heldFrom = fields.of.optionalDay('heldFrom') ?? earliest(provisions)
  fields.of.close()
  if (provisions.length === 0 && searched === undefined)
    throw new SourceError(
      file,
      'what was searched, where no provision is held',
      'neither provisions nor searched',
    )
  const law: StateLaw = { state, heldFrom, provisions, authorities, searched }
  checkLaw(law, file)
  return { ...law, authorities: inOrder(authorities) }
}

const forces: readonly Force[] = [
  'constitution',
  'statute',
  'ruling-that-decides',
  'rule',
  'executive-order',
  'ruling-that-does-not-reach-it',
  'attorney-general-opinion',
  'attorney-general-letter',
  'agency-policy',
  'statement-of-a-party-in-court',
  'pleading',
  'advice-of-counsel',
  'statement-of-an-official',
  'press-phrase',
]
const confidences: readonly Confidence[] = ['high', 'medium', 'low']
const reviews: readonly Review[] = ['unreviewed', 'checked against the text', 'reviewed by counsel']

function readProvision(of: Fields, state: StateCode | 'US', reading: Reading): Provision {
  const inForce = of.take('inForce')
  const period = inForce === undefined ? undefined : of.nested(inForce, 'inForce')
  const from = period?.day('from')
  const to = period?.optionalDay('to')
  period?.close()
  const provision: Provision = {
    where: of.where(),
    id: of.text('id'),
    state,
    citation: of.text('citation'),
    instrument: of.text('instrument'),
    force: of.oneOf('force', forces),
    title: of.text('title'),
    summary: of.text('summary'),
    quotes: of.list('quotes', (node, at) => readQuote(Fields.of(node, reading, at))),
    binds: readCondition(of.take('binds'), reading, of.where('binds')),
    joining: of.oneOf('joining', effects),
    leaving: of.oneOf('leaving', effects),
    models: of.list('models', (node, at) => readModel(itemText(node, reading, at), of.where('models'))),
    status: of.oneOf('status', ['in force', 'superseded', 'not enacted', 'pending', 'enjoined']),
    enacted: of.optionalDay('enacted'),
    inForceFrom: from,
    inForceTo: to,
    complyBy: of.optionalDay('complyBy'),
    consequences: of.optionalText('consequences'),
    amends: of.optionalText('amends'),
    sources: of.list('sources', (node, at) => readReference(Fields.of(node, reading, at))),
    review: of.oneOf('review', reviews),
    confidence: of.oneOf('confidence', confidences),
    doubts: of.optionalText('doubts'),
  }
  of.close()
  return provision
}

function readAuthority(of: Fields, state: StateCode | 'US', reading: Reading): Authority {
  const said = of.text('on')
  const authority: Authority = {
    where: of.where(),
    id: of.text('id'),
    state,
    of: of.list('of', (node, at) => itemText(node, reading, at)),
    force: of.oneOf('force', forces),
    by: of.text('by'),
    side: of.text('side'),
    on: exactDay(said, of.where('on')),
    approximate: said.endsWith('~'),
    madePublic: of.day('public'),
    until: of.optionalDay('until'),
    binds: readCondition(of.take('binds'), reading, of.where('binds')),
    position: of.oneOf('position', ['required', 'not-required', 'barred', 'permitted', 'undecided']),
    summary: of.text('summary'),
    quotes: of.list('quotes', (node, at) => readQuote(Fields.of(node, reading, at))),
    sources: of.list('sources', (node, at) => readReference(Fields.of(node, reading, at))),
    confidence: of.oneOf('confidence', confidences),
    doubts: of.optionalText('doubts'),
  }
  of.close()
  return authority
}

function readQuote(of: Fields): Quote {
  const quote: Quote = {
    text: of.text('text'),
    source: of.number('source'),
    origin: of.has('origin') ? of.oneOf('origin', ['as printed', 'from memory']) : 'as printed',
  }
  of.close()
  return quote
}

function readReference(of: Fields): Reference {
  const reference: Reference = {
    publisher: of.text('publisher'),
    address: of.text('address'),
    published: of.optionalDay('published'),
    checked: of.optionalDay('checked'),
  }
  if (!/^https?:\/\/\S+$/.test(reference.address))
    throw new SourceError(of.where('address'), 'an address that begins http', reference.address)
  of.close()
  return reference
}

function exactDay(text: string, where: string) {
  const found = parseDay(text.replace(/~$/, ''))
  if (found === undefined)
    throw new SourceError(where, 'a day such as 2025-03-18, with ~ where it is not known to the day', text)
  return found
}

function readModel(text: string, where: string): Model {
  const model = models.find((one) => one === text)
  if (model === undefined) throw new SourceError(where, 'TFM, WSO or JEM', text)
  return model
}

function earliest(provisions: readonly Provision[]) {
  return provisions.flatMap(({ inForceFrom }) => inForceFrom ?? []).sort()[0]
}

function idOf(node: unknown): string | undefined {
  const id = isMap(node) ? node.get('id', true) : undefined
  return isScalar(id) && id.value !== null ? String(id.value) : undefined
}
