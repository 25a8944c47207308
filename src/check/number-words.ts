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
  veinte: 20,
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

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const units = 'one|two|three|four|five|six|seven|eight|nine'
const spelled = [...words.keys()]
  .filter((word) => !/^(?:un|una|uno|once)$/.test(word))
  .sort((a, b) => b.length - a.length)

/** A pattern for a number in digits or words, as texts count people and things. */
export const numberPattern = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?:${tens})-(?:${units})|${spelled.join('|')})`

/** What a number is worth that \`numberPattern\` finds; undefined for other words. */
export function numberOf(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''))
  const whole = words.get(text)
  if (whole !== undefined) return whole
  const [ten = '', unit = ''] = text.split('-')
  const tenWorth = words.get(ten)
  const unitWorth = words.get(unit)
  return tenWorth === undefined || unitWorth === undefined ? undefined : tenWorth + unitWorth
}
