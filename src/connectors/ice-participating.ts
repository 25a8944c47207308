import { listHeadings, readList } from '../documents/list.js'
import type { Connector } from './connector.js'

/** ICE's workbook of the agencies that take part, as published since February 2025. */
export const connector = {
  id: 'ice-participating',
  version: 1,
  title: 'ICE 287(g) participating agencies',
  publisher: 'U.S. Immigration and Customs Enforcement',
  licence: 'Work of the U.S. government, public domain',
  home: 'https://www.ice.gov/identify-and-arrest/287g',
  // This list alone says both when an agreement was signed and of what type the agency is.
  detect(document) {
    const found = listHeadings(document)
    return ['SIGNED', 'TYPE', 'SUPPORT TYPE'].every((heading) => found.includes(heading))
  },
  read(document) {
    return readList(document, {
      connector: this.id,
      version: this.version,
      series: 'participating',
      required: ['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'SUPPORT TYPE', 'SIGNED', 'MOA'],
      optional: ['COUNTY', 'ADDENDUM'],
    })
  },
} satisfies Connector
