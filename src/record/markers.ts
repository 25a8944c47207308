/** The line by which a file of the record tells that it is one. */
export const recordMarker = 'comity-record: 1'

/** The line by which a document tells that it is a table with its mapping. */
export const tableMarker = 'comity-table: 1'
