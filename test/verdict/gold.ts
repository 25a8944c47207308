import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClaimType, Modality, Slots, TextClaim, TextReading } from '../../src/check/text-claim.js'
import { claimTypes } from '../../src/check/text-claim.js'
import type { Article } from '../../src/model/article.js'
import { day } from '../../src/model/day.js'
import type { Sha256 } from '../../src/model/entry.js'
import { root } from '../house/sources.js'

/** A claim of the annotated article, as far as the tests need it. */
export interface GoldClaim {
  readonly id: string
  readonly exact: string
  readonly type: string
  readonly checkable: 'yes' | 'partly' | 'no'
  readonly modality: Modality
  readonly start: number
  readonly end: number
  readonly also?: readonly string[]
  readonly hedges?: readonly string[]
  readonly attribution: { readonly kind: string; readonly speaker?: string }
  readonly quantity?: {
    readonly value: number | null
    readonly qualifier?: string
    readonly unit: string
  } | null
  readonly direction?: 'up' | 'down'
  readonly date?: string | null
}

/** The verdict that is expected of a claim at the article's day, and now where that is told. */
export interface Expected {
  readonly then: string
  readonly now?: string
  readonly slot?: string
}

export interface Gold {
  readonly text: string
  readonly claims: readonly GoldClaim[]
  readonly expected: ReadonlyMap<string, Expected>
}

const folder = join(root, '..', 'shared', 'seed')

/** The annotated article that lies beside the project; undefined where it does not. */
export function readGold(): Gold | undefined {
  if (!existsSync(join(folder, 'seed-gold.json'))) return undefined
  const text = readFileSync(join(folder, 'article.txt'), 'utf8')
  const gold = JSON.parse(readFileSync(join(folder, 'seed-gold.json'), 'utf8')) as {
    claims: GoldClaim[]
    expected_verdicts: Record<string, Expected>
  }
  return { text, claims: gold.claims, expected: new Map(Object.entries(gold.expected_verdicts)) }
}

export function articleOf(text: string, published: string | undefined): Article {
  return {
    document: 'a'.repeat(64) as Sha256,
    media: 'text/plain',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    language: 'en',
    published:
      published === undefined
        ? { how: 'unknown' }
        : { how: 'declared', on: day(published), from: 'the test' },
  }
}

/** The annotated claims as a reader should hand them on, with what the annotation tells in words set into slots. */
export function readingOf({ claims }: Gold): TextReading {
  return { claims: claims.flatMap(claimOf), flags: [] }
}

function claimOf(gold: GoldClaim): TextClaim[] {
  const type = claimTypes.find((one) => one === gold.type)
  if (type === undefined) return []
  const { start, end, modality, attribution } = gold
  const speaker = attribution.speaker
  const kind = attribution.kind === 'document' ? 'document' : attribution.kind
  const isPerson = speaker !== undefined && /Morales/.test(speaker)
  return [
    {
      span: { start, end },
      type,
      also: (gold.also ?? []) as ClaimType[],
      modality,
      polarity: 'yes',
      hedges: [],
      attribution: {
        kind: kind as TextClaim['attribution']['kind'],
        ...(isPerson
          ? {
              speaker: {
                name: 'Manny Morales',
                office: 'Police Chief',
                resolvedBy: kind === 'direct_quote' ? 'text' : 'continued',
              },
            }
          : speaker === undefined || kind === 'none' || kind === 'vague'
            ? {}
            : { speaker: { name: speaker, resolvedBy: 'text' } }),
      },
      slots: { ...quantityOf(gold), ...(slotsOf[gold.id] ?? {}) },
      rule: 'annotated',
    },
  ]
}

function quantityOf({ quantity, type }: GoldClaim): Slots {
  if (quantity === undefined || quantity === null) return {}
  if (quantity.value === null)
    return { amount: { value: { min: 2_000_000, approximate: true, unit: 'USD' } } }
  const isNearly = quantity.qualifier === 'nearly'
  const value = {
    ...(isNearly ? {} : { min: quantity.value }),
    max: quantity.value,
    approximate: isNearly,
    unit: quantity.unit,
  }
  return type.startsWith('funding') ? { amount: { value } } : { count: { value } }
}

const miami = agency('us-fl/miami-police-department', 'Miami Police Department')
const florida = { place: { value: 'us-fl' } } as const

function agency(id: string, name: string): Pick<Slots, 'agency'> {
  return { agency: { value: { ids: [id], name, state: 'FL', how: 'named' } } }
}

const slotsOf: Readonly<Record<string, Slots>> = {
  S01: miami,
  S03: miami,
  S04: { ...florida, duty: { value: 'not_required' }, reaches: { value: 'municipality' } },
  S05: { ...miami, person: { value: 'Manny Morales' }, office: { value: 'Police Chief' } },
  S06: { ...miami, stage: { value: 'assigned' } },
  S08: { ...florida, sourceKind: { value: 'ruling' } },
  S09: { ...florida, duty: { value: 'not_required' }, reaches: { value: 'municipality' } },
  S10: { ...miami, step: { value: 're-evaluated' } },
  S13: { ...miami, reason: { value: 'interpretation of state law' } },
  S14: miami,
  S16: { quote: { value: 'I would always collaborate with a federal agency that requests our assistance,' } },
  S19: { ...miami, measure: { value: 'homicides' }, direction: { value: 'down' } },
  S22: florida,
  S23: florida,
  S24: florida,
  S26: { ...florida, sourceKind: { value: 'ruling' }, duty: { value: 'not_required' } },
  S27: florida,
  S29: { duty: { value: 'not_required' } },
  S36: { ...miami, stage: { value: 'assigned' } },
  S38: miami,
  S39: miami,
  S40: miami,
  S42: { ...miami, outcome: { value: 'passed' }, body: { value: 'city commission' } },
  S43: miami,
  S44: miami,
  S47: {
    on: { value: '2025-09-02' },
    actor: { value: 'U.S. Coast Guard' },
    measure: { value: 'people repatriated' },
  },
  S52: { ...florida, person: { value: 'Ron DeSantis' }, office: { value: 'Governor' } },
  S53: { ...florida, direction: { value: 'up' } },
  S54a: agency('us-fl/doral-police-department', 'Doral'),
  S54b: agency('us-fl/coral-gables-police-department', 'Coral Gables'),
  S54c: agency('us-fl/hialeah-police-department', 'Hialeah'),
}
