/** The characters beside Latin-1 that the built-in typefaces of PDF can show. */
const beyondLatin1 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'

/** What stands for a character that they cannot show, where its letters do not say it. */
const inPlaceOf: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '―': '—',
  '−': '-',
  '′': "'",
  '″': '"',
  '→': 'to',
  '←': 'from',
  '≥': 'at least',
  '≤': 'at most',
  '≠': 'not',
  '≈': 'about',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  '\u00ad': '',
}

/**
 * A text in characters that the built-in typefaces of PDF can show: others lose their accents, or are written as
 * their code points. Nothing is shown as another letter by mistake.
 */
export function winAnsi(text: string): string {
  return [...text.normalize('NFC').replace(/[\s\u2028\u2029]+/gu, ' ')].map(shown).join('')
}

function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const replaced = inPlaceOf[character]
  if (replaced !== undefined) return replaced
  if (canShow(character, code)) return character
  if (/\p{Cf}|\p{Cc}/u.test(character)) return ''
  const base = [...character.normalize('NFKD').replace(/\p{M}/gu, '')]
  if (base.length > 0 && base.every((one) => canShow(one, one.codePointAt(0) ?? 0))) return base.join('')
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
}

function canShow(character: string, code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff) || beyondLatin1.includes(character)
}
