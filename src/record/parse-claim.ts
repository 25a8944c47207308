import { isScalar } from 'yaml'
import type { ClaimBase, ClaimSource, RecordedClaim, StepClaim } from '../model/claim.js'
import { SourceError } from '../model/errors.js'
import { Fields } from '../model/fields.js'
import { optionalModel } from './optional.js'
import { readDecision } from './parse-decision.js'
import { readEvent, readStatement } from './parse-happening.js'
import { readMeasure } from './parse-measure.js'
import { readMoney } from './parse-money.js'
import { readOfficers, readTerm } from './parse-officers.js'
import { readFinding } from './parse-research.js'
import { type Observed, type RecordFile, readObserved, readSource } from './source.js'
import { parseWhen, type When } from './when.js'

type Says = RecordedClaim['says']

/** Reads what a kind of claim has beside what all have. */
type Reader = (fields: Fields, base: ClaimBase) => RecordedClaim

const readers: Readonly<Record<Says, Reader>> = {
  proposed: readStep('proposed'),
  approved: readStep('approved'),
  trained: readStep('trained'),
  active: readStep('active'),
  withdrawn: readStep('withdrawn'),
  named: readStep('named'),
  decision: readDecision,
  officers: readOfficers,
  term: readTerm,
  money: readMoney,
  measure: readMeasure,
  event: readEvent,
  statement: readStatement,
  finding: readFinding,
}

/** One claim of a file of the record. */
export function readClaim(fields: Fields, file: RecordFile): RecordedClaim {
  const says = fields.oneOf('says', Object.keys(readers) as Says[])
  const base = readBase(fields, file)
  const claim = readers[says](fields, base)
  fields.close()
  return claim
}

function readBase(fields: Fields, file: RecordFile): ClaimBase {
  const subject = fields.optionalText('subject') ?? file.subject
  if (subject === undefined || !/^us(-[a-z]{2}(\/[a-z0-9-]+)?)?$/.test(subject))
    throw new SourceError(
      fields.where('subject'),
      'a subject such as us, us-fl or us-fl/miami-police-department',
      subject ?? 'nothing',
    )
  const id = fields.optionalText('id')
  // With a colon it would be a source's own id of a thing, and a later claim would take this one's place.
  if (id?.includes(':') === true) throw new SourceError(fields.where('id'), 'an id without a colon', id)
  const when = readWhen(fields)
  const { source, published } = sourceOf(fields, file)
  const observed = readObserved(fields, 'observed') ?? published
  if (observed === undefined)
    throw new SourceError(fields.where('observed'), 'the day on which the source said so', 'nothing')
  const text = fields.text('text')
  const quote = fields.optionalText('quote')
  const confidence = fields.oneOf('confidence', ['high', 'medium', 'low'])
  const doubt = fields.optionalText('doubt')
  return {
    subject,
    ...(id === undefined ? {} : { id }),
    ...when,
    ...observed,
    text,
    source,
    ...(quote === undefined ? {} : { quote }),
    confidence,
    ...(doubt === undefined ? {} : { doubt }),
    document: file.document,
    file: file.file,
    locator: fields.path.replace('claims ', 'claim '),
  }
}

function readWhen(fields: Fields): When {
  const text = fields.text('on')
  const when = parseWhen(text)
  if (when === undefined)
    throw new SourceError(
      fields.where('on'),
      'a day, month or year such as 2025-06-17, 2025-06 or 2025-03-05~',
      text,
    )
  return when
}

/** A source is given in place, or by the key that the top of the file gives it. */
function sourceOf(
  fields: Fields,
  file: RecordFile,
): { source: ClaimSource; published: Observed | undefined } {
  const node = fields.take('source')
  if (!isScalar(node)) {
    const { published, ...source } = readSource(Fields.of(node, file, `${fields.path}, source`))
    return { source, published }
  }
  const found = file.sources.get(String(node.value))
  if (found === undefined)
    throw new SourceError(
      fields.where('source'),
      'a source that the top of the file names',
      String(node.value),
    )
  const { published, ...source } = found
  return { source, published }
}

function readStep(says: StepClaim['says']): Reader {
  return (fields, base) => ({ ...base, says, ...optionalModel(fields) })
}
