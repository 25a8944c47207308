import { withoutAccents } from './folded.js'
import { spelledOut } from './pattern-words.js'

/**
 * A pattern for text in lower case without accents, made from one that is written for letters of any kind. Patterns
 * for plain letters whose words are spelled out run several times as fast.
 */
export function pattern(source: string, flags = 'g'): RegExp {
  const plain = withoutAccents(source)
    .replaceAll('(?<![\\p{L}-])', '\\b(?<!-)')
    .replaceAll('(?<![\\p{L}])', '\\b')
    .replaceAll('(?![\\p{L}])', '\\b')
    .replace(/\[([^\]]*)\\p\{L\}/g, '[$1a-z')
    .replaceAll('\\p{L}', '[a-z]')
    .replace(/\[([a-z])\1\]/g, '$1')
  return new RegExp(spelledOut(plain), flags)
}
