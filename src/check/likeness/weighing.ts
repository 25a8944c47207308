import type { ClaimType } from '../text-claim.js'
import { signCount } from './signs.js'

/** What the signs of a clause weigh for each type of claim that likeness reads. */
export interface Weights {
  readonly types: readonly WeightsOfType[]
}

/** What signs weigh for one type. */
export interface WeightsOfType {
  readonly type: ClaimType
  /** Where nothing speaks for it or against it. */
  readonly base: number
  /** What one step of a sign's weight is worth. */
  readonly step: number
  /** By the number of the sign, from -127 to 127. */
  readonly signs: Int8Array
}

/** How much a clause of these signs is like those of a type: above 0 more like than not. */
export function likenessOf({ base, step, signs }: WeightsOfType, numbers: readonly number[]): number {
  let sum = 0
  for (const number of numbers) sum += signs[number] ?? 0
  return base + step * sum * worthOf(numbers.length)
}

/** The weights of all types side by side: one look finds what a sign weighs for each of them. */
export interface WeightTable {
  readonly types: readonly WeightsOfType[]
  /** By the number of a sign, where its weights begin; 0 where it weighs nothing. */
  readonly places: Uint32Array
  readonly weights: Int8Array
}

/** A table of weights; it weighs as they do. */
export function tableOf({ types }: Weights): WeightTable {
  const places = new Uint32Array(signCount)
  let count = 1
  for (let sign = 0; sign < signCount; sign++)
    if (types.some(({ signs }) => signs[sign] !== 0)) places[sign] = count++ * types.length
  const weights = new Int8Array(count * types.length)
  types.forEach(({ signs }, type) => {
    for (let sign = 0; sign < signCount; sign++) {
      const place = places[sign] ?? 0
      if (place > 0) weights[place + type] = signs[sign] ?? 0
    }
  })
  return { types, places, weights }
}

/** How much a clause of these signs is like those of each type, in their order. */
export function likenessesOf({ types, places, weights }: WeightTable, signs: readonly number[]): number[] {
  const sums = new Int32Array(types.length)
  for (const sign of signs) {
    const place = places[sign] ?? 0
    if (place > 0)
      for (let type = 0; type < sums.length; type++)
        sums[type] = (sums[type] ?? 0) + (weights[place + type] ?? 0)
  }
  const worth = worthOf(signs.length)
  return types.map(({ base, step }, type) => base + step * (sums[type] ?? 0) * worth)
}

/** What one sign of so many counts: long clauses have more of them, and not as much more to say. */
export function worthOf(signs: number): number {
  return (signs || 1) ** -0.25
}

/** Weights as one line of text for each type: type, base, step, and the signs that weigh anything, by gap and weight. */
export function packed({ types }: Weights): string {
  return types
    .map(({ type, base, step, signs }) => {
      const bytes: number[] = []
      let last = -1
      for (let number = 0; number < signs.length; number++) {
        const weight = signs[number] ?? 0
        if (weight === 0) continue
        for (let gap = number - last; ; gap >>= 7) {
          bytes.push(gap > 127 ? (gap & 127) | 128 : gap)
          if (gap <= 127) break
        }
        bytes.push(weight + 128)
        last = number
      }
      return `${type} ${base} ${step} ${btoa(String.fromCharCode(...bytes))}`
    })
    .join('\n')
}

/** The weights that a text holds as `packed` wrote it. */
export function unpacked(text: string): Weights {
  return { types: text === '' ? [] : text.split('\n').map(weightsOf) }
}

function weightsOf(line: string): WeightsOfType {
  const [type = '', base = '', step = '', bytes = ''] = line.split(' ')
  const signs = new Int8Array(signCount)
  const held = atob(bytes)
  let number = -1
  for (let at = 0; at < held.length; ) {
    let gap = 0
    for (let shift = 0; ; shift += 7) {
      const byte = held.charCodeAt(at++)
      gap |= (byte & 127) << shift
      if (byte < 128) break
    }
    number += gap
    signs[number] = held.charCodeAt(at++) - 128
  }
  return { type: type as ClaimType, base: Number(base), step: Number(step), signs }
}
