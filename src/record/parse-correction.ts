import { isMap, LineCounter, parseDocument, Scalar } from 'yaml'
import type { RecordedClaim } from '../model/claim.js'
import {
  type AgencyReply,
  agencyFields,
  type CorrectionRequest,
  type FactPointer,
  type PublicOffice,
} from '../model/correction.js'
import type { Day } from '../model/day.js'
import { SourceError } from '../model/errors.js'
import { Fields, type Reading } from '../model/fields.js'
import { checkClaims } from './check-claims.js'
import { readClaim } from './parse-claim.js'
import { checkedText, longest, publicText } from './public-text.js'

/** A submission as read: what the log will keep, and the file that is to be kept with it, as it names it. */
export interface Submission {
  readonly request: CorrectionRequest
  readonly document: string | undefined
}

/** The most characters that a submission may have, apart from its document. */
export const longestSubmission = 64_000

const stages = ['proposed', 'approved', 'signed', 'pending', 'listed', 'trained', 'active', 'left'] as const

/** Reads a request for a correction, in YAML or JSON. What does not read is a `SourceError` that names its place. */
export function parseRequest(text: string, { file, on }: { file: string; on: Day }): Submission {
  const { fields, reading } = open(text, file, 'correction')
  const subject = readSubject(fields)
  const about = readPointer(fields, subject)
  const proposed = publicText(fields, 'proposed', longest.line)
  const reason = publicText(fields, 'reason', longest.reason)
  const by = readOffice(fields)
  const document = fields.optionalText('document')
  const claim = readProposed(fields, { reading, subject, on })
  fields.close()
  const request: CorrectionRequest = {
    kind: 'request',
    subject,
    about,
    proposed,
    reason,
    by,
    on,
    ...(claim === undefined ? {} : { claim }),
  }
  return { request, document }
}

/** Reads an agency's reply to a fact, in YAML or JSON; the agency may be told beside the file. */
export function parseReply(
  text: string,
  { file, on, subject: told }: { file: string; on: Day; subject?: string | undefined },
): AgencyReply {
  const { fields } = open(text, file, 'reply')
  const subject = told !== undefined && !fields.has('subject') ? told : readSubject(fields)
  if (told !== undefined && subject !== told) throw new SourceError(fields.where('subject'), told, subject)
  const about = readPointer(fields, subject)
  const words = publicText(fields, 'text', longest.reply)
  const by = readOffice(fields)
  fields.close()
  return { kind: 'reply', subject, about, text: words, by, on }
}

function open(
  text: string,
  file: string,
  kind: 'correction' | 'reply',
): { fields: Fields; reading: Reading } {
  if (text.length > longestSubmission)
    throw new SourceError(file, `at most ${longestSubmission} characters`, `${text.length} characters`)
  const lines = new LineCounter()
  const parsed = parsedYaml(text, file, lines)
  const [error] = parsed.errors
  if (error !== undefined)
    throw new SourceError(`${file}, line ${lines.linePos(error.pos[0]).line}`, 'YAML', error.message)
  const reading = { file, lines }
  const fields = Fields.of(parsed.contents, reading, kind)
  const marker = `comity-${kind}`
  if (fields.has(marker) && fields.count(marker) !== 1)
    throw new SourceError(fields.where(marker), 'version 1', 'another')
  return { fields, reading }
}

/** What is nested deeper than the reader goes is no submission, and no error of this program. */
function parsedYaml(text: string, file: string, lineCounter: LineCounter) {
  if (/[[{]{40}|(?:[[{]\s*){60}|(?:- ){60}/.test(text))
    throw new SourceError(file, 'YAML of a few levels', 'more')
  try {
    return parseDocument(text, { lineCounter, schema: 'core', prettyErrors: false, logLevel: 'silent' })
  } catch (error) {
    throw new SourceError(file, 'YAML of a few levels', error instanceof Error ? error.message : 'more')
  }
}

function readSubject(fields: Fields): string {
  const subject = fields.text('subject')
  if (!/^us-[a-z]{2}\/[a-z0-9-]{1,120}$/.test(subject))
    throw new SourceError(
      fields.where('subject'),
      "an agency's id such as us-fl/miami-police-department",
      subject,
    )
  return subject
}

function readPointer(top: Fields, subject: string): FactPointer {
  const expected = 'agreement and stage, file and claim, or field'
  const node = top.take('about')
  if (node === undefined) throw new SourceError(top.where('about'), expected, 'nothing')
  const fields = top.nested(node, 'about')
  const pointer = pointerIn(fields, subject)
  if (pointer === undefined) throw new SourceError(top.where('about'), expected, fields.names().join(', '))
  fields.close()
  return pointer
}

function pointerIn(fields: Fields, subject: string): FactPointer | undefined {
  if (fields.has('agreement')) {
    const agreement = fields.text('agreement')
    if (!agreement.startsWith(`${subject}/`) || !/^[a-z0-9/-]{1,140}$/.test(agreement))
      throw new SourceError(fields.where('agreement'), `an agreement of ${subject}`, agreement)
    return { agreement, stage: fields.oneOf('stage', stages) }
  }
  if (fields.has('file'))
    return {
      file: publicText(fields, 'file', longest.line),
      claim: publicText(fields, 'claim', longest.line),
    }
  return fields.has('field') ? { field: fields.oneOf('field', agencyFields) } : undefined
}

function readOffice(top: Fields): PublicOffice {
  const node = top.take('by')
  if (node === undefined)
    throw new SourceError(top.where('by'), 'office and organisation: a public office, no person', 'nothing')
  const fields = top.nested(node, 'by')
  const office = publicText(fields, 'office', longest.line)
  const organisation = publicText(fields, 'organisation', longest.line)
  fields.close()
  return { office, organisation }
}

/** The claim that is to stand in the record: its source is the correction itself, known from its decision on. */
function readProposed(
  top: Fields,
  { reading, subject, on }: { reading: Reading; subject: string; on: Day },
): RecordedClaim | undefined {
  const node = top.take('claim')
  if (node === undefined) return undefined
  const fields = top.nested(node, 'claim')
  for (const name of ['source', 'observed', 'id', 'subject'])
    if (fields.has(name))
      throw new SourceError(fields.where(name), 'no such field: the correction is the source', name)
  if (isMap(node)) {
    node.set(new Scalar('source'), new Scalar(ownSource))
    if (!node.has('confidence')) node.set(new Scalar('confidence'), new Scalar('medium'))
  }
  const sources = new Map([
    [ownSource, { publisher: 'A correction', address: '', published: { observedOn: on } }],
  ])
  const whole = Fields.of(node, reading, 'claim')
  const claim = readClaim(whole, { ...reading, document: '', subject, sources })
  checkClaims([claim])
  for (const text of textsIn(claim)) checkedText(text, whole.where(), longest.reason)
  return claim
}

/** Every text of a value that is not empty, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const ownSource = 'the correction'
