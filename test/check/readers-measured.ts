import type { Attribution, TextClaim } from '../../src/check/text-claim.js'
import type { AnnotatedClaim, AnnotatedText } from './articles.js'
import { type Measured, measured } from './measure.js'
import type { Reader } from './readers.js'

/** Each reader of texts held against each other one of the same text, as if the other's reading were the right one. */
export function measuredReaders(texts: readonly AnnotatedText[]): Measured {
  return measured(
    texts.flatMap(({ text, readers }) =>
      readers.flatMap((annotated) =>
        readers
          .filter((reader) => reader !== annotated)
          .map((reader) => ({ text, annotated, reading: { claims: readIn(reader), flags: reader.flags } })),
      ),
    ),
  )
}

function readIn({ claims }: Reader): TextClaim[] {
  return claims.map(({ span, type, also, modality, polarity, speaker }) => {
    const attribution = attributionOf(speaker)
    return { span, type, also, modality, polarity, hedges: [], attribution, slots: {}, rule: 'a reader' }
  })
}

function attributionOf(speaker: AnnotatedClaim['speaker']): Attribution {
  if (speaker === undefined || speaker === 'vague') return { kind: speaker ?? 'none' }
  return { kind: 'indirect', speaker: { name: speaker, resolvedBy: 'person' } }
}
