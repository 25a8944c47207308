/**
 * A text with one look for its marks: straight quotes, one dash, plain spaces. Every character stands where it
 * stood, so that a place in it is the same place in the text.
 */
export function foldMarks(text: string): string {
  const folded = text
    .replace(/[\u2018\u2019\u201a\u201b\u02bc\u00b4\u2032`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u3000\u200b\ufeff]/g, ' ')
  return inOneByte(folded)
}

/**
 * The same text, a byte a letter where that can be. Engines keep a text of curly quotes in two bytes a letter, also when
 * they are folded, and make each pattern anew for such texts: twice as much code, which runs slower.
 */
function inOneByte(text: string): string {
  if (wide.test(text)) return text
  let narrow = ''
  for (let from = 0; from < text.length; from += 1024) {
    const codes: number[] = []
    for (let at = from; at < Math.min(from + 1024, text.length); at++) codes.push(text.charCodeAt(at))
    narrow += String.fromCharCode(...codes)
  }
  return narrow
}

const wide = /[\u0100-\uffff]/

/** In lower case, where that takes no more room: of the few letters that grow, as the Turkish I, none changes. */
export function lowered(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from({ length: text.length }, (_, at) => {
    const small = text.charAt(at).toLowerCase()
    return small.length === 1 ? small : text.charAt(at)
  }).join('')
}

/** Without accents, of the same length: patterns for Spanish words need not tell accents. */
export function withoutAccents(text: string): string {
  return text.replace(/[\u00e0-\u00fc]/g, (letter) => bare[letter] ?? letter)
}

const bare: Readonly<Record<string, string>> = {
  á: 'a',
  à: 'a',
  é: 'e',
  è: 'e',
  í: 'i',
  ó: 'o',
  ò: 'o',
  ú: 'u',
  ü: 'u',
  ñ: 'n',
  ç: 'c',
}
