/** Words without the number of a precinct, district, ward or circuit, and that number in digits. */
export function numberIn(words: string): { readonly words: string; readonly number?: string } {
  for (const pattern of patterns) {
    const found = pattern.exec(words)
    const number = digits(found?.groups?.number)
    if (found && number !== undefined) {
      const rest = `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`
      return { words: rest.replace(/ +/g, ' ').trim(), number }
    }
  }
  return { words }
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
]

const area = '(?:ward|district|precinct|circuit|place|beat|zone|position)'

const patterns = [
  new RegExp(`\\b(?<number>\\d+(?:st|nd|rd|th)|${ordinals.join('|')}) (?:judicial )?${area}\\b`),
  new RegExp(`\\b${area} (?:number )?(?<number>\\d+[a-z]?|${ordinals.join('|')}|i{1,3}|iv|v|vi{0,3})\\b`),
]

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii']

function digits(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  if (/^\d/.test(text)) return text.replace(/^0+(?=\d)|(?:st|nd|rd|th)$/g, '')
  const roman = romans.indexOf(text)
  return String(roman < 0 ? ordinals.indexOf(text) + 1 : roman + 1)
}
