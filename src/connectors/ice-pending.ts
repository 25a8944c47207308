import { listHeadings, readList } from '../documents/list.js'
import type { Connector } from './connector.js'

/** ICE's workbook of the agencies whose agreement is pending, published from February 2025 to February 2026. */
export const connector = {
  id: 'ice-pending',
  version: 1,
  title: 'ICE 287(g) pending agencies',
  publisher: 'U.S. Immigration and Customs Enforcement',
  licence: 'Work of the U.S. government, public domain',
  home: 'https://www.ice.gov/identify-and-arrest/287g',
  // What is pending has not been signed: the list has no such column.
  detect(document) {
    const found = listHeadings(document)
    return (
      ['LAW ENFORCEMENT AGENCY', 'SUPPORT TYPE'].every((heading) => found.includes(heading)) &&
      !found.includes('SIGNED')
    )
  },
  read(document) {
    return readList(document, {
      connector: this.id,
      version: this.version,
      series: 'pending',
      required: ['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'SUPPORT TYPE'],
      optional: ['COUNTY', 'MOA'],
    })
  },
} satisfies Connector
