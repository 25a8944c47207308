import { numberOf, numberPattern } from './number-words.js'
import { joint } from './pattern-words.js'
import type { Quantity } from './text-claim.js'

const below =
  'nearly|almost|close to|up to|as many as|no more than|at most|just under|fewer than|less than|under|casi|hasta|menos de'
const about =
  'about|around|roughly|approximately|some|an estimated|estimated|unos|unas|cerca de|alrededor de|aproximadamente'
const above = 'more than|over|at least|well over|upwards of|exceeding|m[a\u00e1]s de|al menos|por lo menos'
const scales = 'hundred|thousand|million|billion|mil millones|millones|mill[o\u00f3]n|mil'
const loose =
  'dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|millions|billions|a dozen|half a dozen|a handful|a couple|decenas|docenas|cientos|centenares|miles|una docena|una decena|millones'

/** A pattern for a quantity: "nearly 200", "more than a dozen", "2.5 million", "dozens". */
export const quantityPattern = `(?:(?:(?:${below}|${about}|${above}) )?${joint}(?:${numberPattern}(?: (?:${scales}))?|${loose}))${joint}`

const parts = new RegExp(
  `^(?:(?<below>${below}) |(?<about>${about}) |(?<above>${above}) )?(?:(?<number>${numberPattern})(?: (?<scale>${scales}))?|(?<loose>${loose}))$`,
  'u',
)

/** What a quantity tells that `quantityPattern` finds. */
export function quantityOf(text: string, unit: string): Quantity | undefined {
  const told = parts.exec(text.trim())?.groups
  if (told === undefined) return undefined
  const { below: most, about: near, above: least, number, scale, loose: vague } = told
  const value = number === undefined ? looseWorth(vague ?? '') : worth(number, scale)
  if (value === undefined) return undefined
  const open = number === undefined && !exactLoose.test(vague ?? '')
  if (open || least !== undefined) return { min: value, approximate: true, unit }
  if (most !== undefined) return { max: value, approximate: true, unit }
  return { min: value, max: value, approximate: near !== undefined, unit }
}

const exactLoose = /^(?:a dozen|half a dozen|una docena|una decena|a couple)$/

function worth(number: string, scale: string | undefined): number | undefined {
  const value = numberOf(number)
  if (value === undefined) return undefined
  return Math.round(value * (scale === undefined ? 1 : scaleWorth(scale)) * 100) / 100
}

function scaleWorth(scale: string): number {
  if (scale === 'hundred') return 100
  if (scale === 'thousand' || scale === 'mil') return 1000
  if (scale === 'billion' || scale === 'mil millones') return 1e9
  return 1e6
}

function looseWorth(words: string): number | undefined {
  if (words === 'half a dozen') return 6
  if (words === 'a couple') return 2
  if (words === 'a handful') return 3
  if (words === 'scores') return 40
  if (words === 'a dozen' || words === 'una docena') return 12
  if (words === 'una decena') return 10
  if (words === 'dozens' || words === 'docenas') return 24
  if (words === 'decenas') return 20
  if (words === 'tens of thousands') return 20_000
  if (words === 'hundreds of thousands') return 200_000
  if (/^(?:hundreds|cientos|centenares)$/.test(words)) return 200
  if (/^(?:thousands|miles)$/.test(words)) return 2000
  if (/^(?:millions|millones)$/.test(words)) return 2e6
  return words === 'billions' ? 2e9 : undefined
}
