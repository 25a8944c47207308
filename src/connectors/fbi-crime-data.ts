import { ClosedJson } from '../documents/closed-json.js'
import type { SourceDocument } from '../documents/document.js'
import { readEmployment, readSummarized } from '../documents/fbi-answer.js'
import { readAsked } from '../documents/fbi-asked.js'
import { employment, offenses } from '../documents/fbi-claims.js'
import { day } from '../model/day.js'
import { SourceError } from '../model/errors.js'
import type { MeasureClaim } from '../model/measure.js'
import { type Connector, recordReading } from './connector.js'

/** Answers of the FBI's Crime Data Explorer, each kept with the address that it answers. */
export const connector = {
  id: 'fbi-crime-data',
  version: 1,
  title: "Answers of the FBI's Crime Data Explorer",
  publisher: 'Federal Bureau of Investigation',
  licence: 'Work of the U.S. government, public domain',
  home: 'https://cde.ucr.cjis.gov/LATEST/webapp/#/pages/docApi',
  detect: ({ isZip, bytes }) =>
    !isZip && /^\uFEFF?\{\s*"comity-fetched":\s*"fbi-crime-data"/.test(head(bytes)),
  read(document) {
    return recordReading(this, document, claims(document, this.publisher))
  },
} satisfies Connector

function head(bytes: Buffer): string {
  return bytes.toString('utf8', 0, 200)
}

/** `comity fetch fbi` keeps an answer so: `{"comity-fetched": "fbi-crime-data", address, fetched, agency, answer}`. */
function claims(document: SourceDocument, publisher: string): MeasureClaim[] {
  const top = ClosedJson.parse(document.text(), document.name)
  top.take('comity-fetched')
  const address = top.text('address')
  if (!URL.canParse(address)) throw new SourceError(top.where('address'), 'an address', address)
  const asked = readAsked(address, top.optionalText('agency'), top.where('address'))
  day(top.text('fetched'), top.where('fetched'))
  const inner = top.nested('answer')
  top.close()
  const about = { asked, source: { publisher, address }, document: document.sha256, file: document.name }
  const found =
    asked.measure === undefined
      ? employment(readEmployment(inner), about)
      : offenses(readSummarized(inner), about, asked.measure)
  if (found.length > 0) return found
  throw new SourceError(
    inner.path,
    'a series with values; where there is none, the FBI has no report',
    'none',
  )
}
