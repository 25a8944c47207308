import { parseDocument } from 'yaml'
import type { SourceDocument } from '../documents/document.js'
import { modelOf } from '../model/agreement.js'
import type { RecordedClaim } from '../model/claim.js'
import { day } from '../model/day.js'
import { SourceError } from '../model/errors.js'
import type { Connector } from './connector.js'

const marker = 'comity-record: 1'

/** The record kept by hand: what sources beside the lists say, a file a subject, each claim with its source. */
export const connector: Connector = {
  id: 'record',
  version: 1,
  title: 'Record kept by hand',
  publisher: 'Comity',
  licence: 'CC BY 4.0',
  home: 'https://creativecommons.org/licenses/by/4.0/',
  detect: (document) =>
    !document.isZip && document.bytes.toString('utf8', 0, 400).split(/\r?\n/).includes(marker),
  read(document) {
    const { subject, claims, ...rest } = fieldsOf(parse(document), document.name)
    expectNothing(rest, ['comity-record'], document.name)
    if (!Array.isArray(claims) || claims.length === 0)
      throw new SourceError(document.name, 'a list of claims', typeof claims)
    return {
      kind: 'record',
      connector: this.id,
      version: this.version,
      document: document.sha256,
      claims: claims.map((claim, at) =>
        readClaim(claim, { subject: textOf(subject, `${document.name}, subject`), document, at }),
      ),
    }
  },
}

function parse(document: SourceDocument): unknown {
  const parsed = parseDocument(document.text(), { schema: 'failsafe', prettyErrors: true })
  const [error] = parsed.errors
  if (error !== undefined)
    throw new SourceError(`${document.name}, line ${error.linePos?.[0].line ?? '?'}`, 'YAML', error.message)
  return parsed.toJS()
}

function readClaim(
  value: unknown,
  { subject, document, at }: { subject: string; document: SourceDocument; at: number },
): RecordedClaim {
  const where = `${document.name}, claim ${at + 1}`
  const { says, model, on, observed, text, source, quote, confidence, ...rest } = fieldsOf(value, where)
  expectNothing(rest, [], where)
  const { publisher, address, ...more } = fieldsOf(source, `${where}, source`)
  expectNothing(more, [], `${where}, source`)
  const about = textOf(on, `${where}, on`)
  return {
    subject,
    says: oneOf(says, ['proposed', 'approved', 'trained', 'active', 'named'], `${where}, says`),
    ...(model === undefined
      ? {}
      : {
          model: known(
            modelOf(textOf(model, where)),
            'TFM, WSO or JEM',
            textOf(model, where),
            `${where}, model`,
          ),
        }),
    on: day(about.replace(/~$/, ''), `${where}, on`),
    approximate: about.endsWith('~'),
    observedOn: day(textOf(observed, `${where}, observed`), `${where}, observed`),
    text: textOf(text, `${where}, text`),
    source: {
      publisher: textOf(publisher, `${where}, publisher`),
      address: addressOf(address, `${where}, address`),
    },
    ...(quote === undefined ? {} : { quote: textOf(quote, `${where}, quote`) }),
    confidence: oneOf(confidence, ['high', 'medium', 'low'], `${where}, confidence`),
    document: document.sha256,
    file: document.name,
    locator: `claim ${at + 1}`,
  }
}

function fieldsOf(value: unknown, where: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new SourceError(where, 'fields with names', value === undefined ? 'nothing' : JSON.stringify(value))
}

function expectNothing(rest: Record<string, unknown>, allowed: readonly string[], where: string): void {
  const extra = Object.keys(rest).find((name) => !allowed.includes(name))
  if (extra !== undefined) throw new SourceError(where, 'no other field', extra)
}

function textOf(value: unknown, where: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  throw new SourceError(where, 'a text', value === undefined ? 'nothing' : JSON.stringify(value))
}

function addressOf(value: unknown, where: string): string {
  const text = textOf(value, where)
  if (/^https?:\/\/\S+$/.test(text)) return text
  throw new SourceError(where, 'an address that begins http', text)
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], where: string): T {
  const text = textOf(value, where)
  return known(
    allowed.find((one) => one === text),
    allowed.join(', '),
    text,
    where,
  )
}

function known<T>(value: T | undefined, expected: string, found: string, where: string): T {
  if (value === undefined) throw new SourceError(where, expected, found)
  return value
}
