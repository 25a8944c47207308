/** A line of a document as printed, with its place: `page 3, line 12` or `line 40`. */
export interface PrintedLine {
  readonly place: string
  readonly text: string
}
