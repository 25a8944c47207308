/** A source that does not read as expected: where, what was expected, what was found. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
  constructor(
    readonly where: string,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`${where}: expected ${expected}, found ${brief(found)}`)
  }
}

/** A question that cannot be answered as asked: an unknown agency, a day that is no day. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError'
}

function brief(text: string): string {
  const shown = JSON.stringify(text)
  return shown.length > 120 ? `${shown.slice(0, 117)}..."` : shown
}
