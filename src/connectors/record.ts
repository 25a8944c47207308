import { recordMarker } from '../record/markers.js'
import { type Connector, recordReading } from './connector.js'

/** The record kept by hand: what sources beside the lists say, each claim with its source. */
export const connector = {
  id: 'record',
  version: 2,
  title: 'Record kept by hand',
  publisher: 'Comity',
  licence: 'CC BY 4.0',
  home: 'https://creativecommons.org/licenses/by/4.0/',
  detect: (document) =>
    !document.isZip && document.bytes.toString('utf8', 0, 400).split(/\r?\n/).includes(recordMarker),
  async read(document) {
    const { parseRecord } = await import('../record/parse-record.js')
    return recordReading(
      this,
      document,
      parseRecord(document.text(), { file: document.name, document: document.sha256 }),
    )
  },
} satisfies Connector
