/** The field by which a capture tells that it is one, and of what. */
export const captureMarker = 'comity-capture'
