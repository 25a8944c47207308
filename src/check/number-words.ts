import { withoutAccents } from './folded.js'
import { joint } from './pattern-words.js'

/** Numbers that texts spell, English and Spanish. */
const english: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

const spanish: Readonly<Record<string, number>> = {
  cero: 0,
  uno: 1,
  un: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  veintiuno: 21,
  veintiuna: 21,
  veintiun: 21,
  veintidos: 22,
  veintitres: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiseis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
}

const words: ReadonlyMap<string, number> = new Map([...Object.entries(english), ...Object.entries(spanish)])

/** Words that are written with an accent too. */
const accented: Readonly<Record<string, string>> = {
  dieciseis: 'diecis[e\u00e9]is',
  veintiun: 'veinti[u\u00fa]n',
  veintidos: 'veintid[o\u00f3]s',
  veintitres: 'veintitr[e\u00e9]s',
  veintiseis: 'veintis[e\u00e9]is',
}

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const units = 'one|two|three|four|five|six|seven|eight|nine'
const spelled = [...words.keys()]
  .filter((word) => !/^(?:un|una|uno|once)$/.test(word))
  .sort((a, b) => b.length - a.length)
  .map((word) => accented[word] ?? word)

const hundreds: Readonly<Record<string, number>> = {
  ciento: 100,
  doscientos: 200,
  doscientas: 200,
  trescientos: 300,
  trescientas: 300,
  cuatrocientos: 400,
  cuatrocientas: 400,
  quinientos: 500,
  quinientas: 500,
  seiscientos: 600,
  seiscientas: 600,
  setecientos: 700,
  setecientas: 700,
  ochocientos: 800,
  ochocientas: 800,
  novecientos: 900,
  novecientas: 900,
}

const decenas = 'treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa'
const unidades = 'uno|una|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve'
/** "eighty-nine", "noventa y seis", and words alone. */
const belowHundred = `(?:${tens})-(?:${units})|(?:${decenas}) y (?:${unidades})|${spelled.join('|')}`
const withHundreds = `(?:a|${units})${joint} hundred (?:and )?${joint}(?:(?:${tens})-(?:${units})|${Object.keys(english).slice(1).reverse().join('|')})|(?<!por )(?:${Object.keys(hundreds).join('|')})${joint}(?: (?:(?:${decenas}) y (?:${unidades})|${Object.keys(spanish).slice(4).reverse().join('|')}|dos|tres))?`

/** A pattern for a number in digits or words, as texts count people and things. */
export const numberPattern = `(?:\\d{1,3}(?:[,.]\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?|${withHundreds}|${belowHundred})${joint}`

/** What a number is worth that \`numberPattern\` finds; undefined for other words. */
export function numberOf(words: string): number | undefined {
  const text = withoutAccents(words)
  if (/^\d{1,3}(?:[,.]\d{3})+$/.test(text)) return Number(text.replace(/[,.]/g, ''))
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''))
  const english = /^(\w+) hundred (?:and )?(.+)$/.exec(text)
  if (english !== null) return sum(english[1] === 'a' ? 1 : smallWorth(english[1] ?? ''), 100, english[2])
  const [first = '', ...rest] = text.split(' ')
  const hundred = hundreds[first]
  if (hundred !== undefined) return rest.length === 0 ? hundred : sum(hundred, 1, rest.join(' '))
  return smallWorth(text)
}

function sum(worth: number | undefined, times: number, rest = ''): number | undefined {
  const more = smallWorth(rest)
  return worth === undefined || more === undefined ? undefined : worth * times + more
}

function smallWorth(text: string): number | undefined {
  const whole = words.get(text)
  if (whole !== undefined) return whole
  const [ten = '', unit = ''] = text.split(/-| y /)
  const tenWorth = words.get(ten)
  const unitWorth = words.get(unit)
  return tenWorth === undefined || unitWorth === undefined ? undefined : tenWorth + unitWorth
}
