import { tableMarker } from '../record/markers.js'
import { type Connector, recordReading } from './connector.js'

/** Tables in CSV, each in one document with the mapping that says what its columns hold. */
export const connector = {
  id: 'mapped-table',
  version: 1,
  title: 'Tables with a mapping',
  publisher: 'Whom the mapping names',
  licence: 'As the source has it; numbers are facts',
  home: 'https://www.rfc-editor.org/rfc/rfc4180',
  detect: (document) =>
    !document.isZip && document.bytes.toString('utf8', 0, 400).split(/\r?\n/).includes(tableMarker),
  async read(document) {
    const { parseTable } = await import('../record/parse-table.js')
    return recordReading(
      this,
      document,
      parseTable(document.text(), { file: document.name, document: document.sha256 }),
    )
  },
} satisfies Connector
