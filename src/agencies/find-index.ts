/** Texts by the three-letter pieces they hold; a rare piece tells more than a common one. */
export interface PieceIndex {
  /** Postings of all pieces, one after the other; those of piece `p` from `starts[p]` to `starts[p + 1]`. */
  readonly postings: Uint16Array | Uint32Array
  readonly starts: Uint32Array
  readonly weights: Float32Array
  /** For each text the sum of the weights of its pieces. */
  readonly sums: Float32Array
}

const letters = 37
const pieces = letters ** 3

/** An index over texts of lower-case letters, digits and single spaces. */
export function indexPieces(texts: readonly string[]): PieceIndex {
  const held = texts.map(piecesOf)
  const starts = new Uint32Array(pieces + 1)
  for (const codes of held) for (const code of codes) starts[code + 1] = at(starts, code + 1) + 1
  const weights = new Float32Array(pieces)
  for (let code = 0; code < pieces; code++) {
    const count = at(starts, code + 1)
    if (count > 0) weights[code] = Math.log(1 + texts.length / count)
    starts[code + 1] = count + at(starts, code)
  }
  const postings = new Uint32Array(at(starts, pieces))
  const next = starts.slice(0, pieces)
  const sums = new Float32Array(texts.length)
  held.forEach((codes, text) => {
    for (const code of codes) {
      const post = at(next, code)
      postings[post] = text
      next[code] = post + 1
      sums[text] = at(sums, text) + at(weights, code)
    }
  })
  return { postings, starts, weights, sums }
}

/** How near each text is to a question, 0 to 1: the weight of shared pieces against that of both. */
export function likeness({ postings, starts, weights, sums }: PieceIndex, question: string): Float32Array {
  const near = new Float32Array(sums.length)
  let asked = 0
  for (const code of piecesOf(question)) {
    const weight = at(weights, code)
    asked += weight
    for (let post = at(starts, code); post < at(starts, code + 1); post++) {
      const text = at(postings, post)
      near[text] = at(near, text) + weight
    }
  }
  for (let text = 0; text < near.length; text++) {
    const shared = at(near, text)
    if (shared > 0) near[text] = shared / (0.75 * asked + 0.25 * at(sums, text))
  }
  return near
}

/** The pieces of a text, each once; words begin and end with a space, so that their ends tell too. */
function piecesOf(text: string): number[] {
  const codes: number[] = []
  let code = 0
  for (let index = -1; index <= text.length; index++) {
    code =
      (code * letters + letter(index < 0 ? 32 : index < text.length ? text.charCodeAt(index) : 32)) % pieces
    if (index > 0 && !codes.includes(code)) codes.push(code)
  }
  return codes
}

function letter(charCode: number): number {
  if (charCode >= 97 && charCode <= 122) return charCode - 96
  return charCode >= 48 && charCode <= 57 ? charCode - 21 : 0
}

function at(values: { readonly [index: number]: number | undefined }, index: number): number {
  return values[index] ?? 0
}
