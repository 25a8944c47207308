import type { Span } from '../model/article.js'
import type { DocumentJson } from '../verdict/check-document.js'

/** A checked document with its text, as it is exported. */
export interface Exported {
  readonly json: DocumentJson
  readonly text: string
}

/** How many characters before and after a quotation are told with it. */
const around = 32

/**
 * The claims of a checked document as Web Annotations: each with the words, their place and what the record holds. The
 * position counts code points, as the Recommendation has it, and not the UTF-16 code units of every other offset here.
 */
export function webAnnotations({ json, text }: Exported) {
  const source = json.address ?? `urn:sha256:${json.document}`
  const position = codePoints(text)
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:sha256:${json.document}#claims`,
    type: 'AnnotationPage',
    items: json.claims.map((claim) => ({
      id: `urn:sha256:${json.document}#${claim.type}:${claim.span.start}-${claim.span.end}`,
      type: 'Annotation',
      motivation: 'assessing',
      body: [
        { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: claim.type },
        {
          type: 'TextualBody',
          purpose: 'assessing',
          format: 'text/plain',
          language: 'en',
          value: assessed(claim),
        },
        ...[...new Set(claim.evidence.flatMap(({ link }) => link ?? []))].map((id) => ({
          type: 'SpecificResource',
          purpose: 'linking',
          source: id,
        })),
      ],
      target: { source, selector: [quoteSelector(text, claim.span), position(claim.span)] },
    })),
  }
}

type Claim = DocumentJson['claims'][number]

/** The verdict as words, at both dates where these differ, with the sentences that are told. */
function assessed({ verdict, checked, review }: Claim): string {
  const now = `As known on ${checked.now.knownAt}: ${verdict.now.replaceAll('_', ' ')}.`
  const then =
    checked.then === null
      ? ''
      : `As the record stood on ${checked.then.knownAt}: ${checked.then.verdict.replaceAll('_', ' ')}. `
  const told = checked.now.told.map(({ text }) => text).join(' ')
  return `${then}${now} ${told} (${review.state})`.replace(/\s+/g, ' ')
}

function quoteSelector(text: string, { start, end }: Span) {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(cut(text, Math.max(0, start - around)), start),
    suffix: text.slice(end, cut(text, Math.min(text.length, end + around))),
  }
}

/** A place that parts no code point of two units. */
function cut(text: string, at: number): number {
  return isLow(text, at) && isHigh(text, at - 1) ? at + 1 : at
}

function isHigh(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800
}

function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00
}

/** Positions in code points: each pair of units before a place counts once. */
function codePoints(text: string): (span: Span) => { type: string; start: number; end: number } {
  const pairs: number[] = []
  for (let at = 1; at < text.length; at++) if (isLow(text, at) && isHigh(text, at - 1)) pairs.push(at)
  const before = (place: number) => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] ?? place) < place) low = middle + 1
      else high = middle
    }
    return place - low
  }
  return ({ start, end }) => ({ type: 'TextPositionSelector', start: before(start), end: before(end) })
}
