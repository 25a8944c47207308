import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ClaimType, claimTypes, type Modality } from '../../src/check/text-claim.js'
import type { AnnotatedClaim, AnnotatedFlag } from './articles.js'

const folder = fileURLToPath(new URL('../../../../shared/seed/', import.meta.url))

interface SeedClaim {
  readonly exact: string
  readonly start: number
  readonly end: number
  readonly type: string
  readonly also?: readonly string[]
  readonly modality: string
  readonly attribution: { readonly kind: string; readonly speaker: string }
  readonly quantity?: { readonly value: number | null }
}

interface SeedGold {
  readonly claims: readonly SeedClaim[]
  readonly vague_attribution: readonly {
    readonly start: number
    readonly end: number
    readonly what: string
  }[]
}

/** A text annotated elsewhere, where that lies beside the project; undefined elsewhere. */
export function seedText(): { text: string; claims: AnnotatedClaim[]; flags: AnnotatedFlag[] } | undefined {
  const at = existsSync(`${folder}seed-gold.json`) ? folder : undefined
  if (at === undefined) return undefined
  const gold = JSON.parse(readFileSync(`${at}seed-gold.json`, 'utf8')) as SeedGold
  return {
    text: readFileSync(`${at}article.txt`, 'utf8'),
    claims: gold.claims.flatMap(claimOf),
    flags: [
      ...gold.claims
        .filter(({ type }) => type.startsWith('opinion.'))
        .map(({ start, end }) => ({ span: { start, end }, kind: 'opinion' as const })),
      ...gold.vague_attribution.map(({ start, end, what }) => ({ span: { start, end }, kind: kindOf(what) })),
    ],
  }
}

function claimOf(claim: SeedClaim): AnnotatedClaim[] {
  const type = typeOf(claim.type)
  if (type === undefined) return []
  const { start, end, attribution, quantity } = claim
  const { kind, speaker } = attribution
  const name =
    kind === 'vague'
      ? 'vague'
      : kind === 'none'
        ? undefined
        : speaker.replace(/^unstated \((.*)\)$/, '$1').replace(/ \(.*\)/, '')
  return [
    {
      span: { start, end },
      type,
      also: (claim.also ?? []).flatMap((other) => typeOf(other) ?? []),
      modality: claim.modality as Modality,
      polarity: 'yes',
      ...(name === undefined ? {} : { speaker: name }),
      slots: typeof quantity?.value === 'number' ? { count: quantity.value } : {},
    },
  ]
}

function typeOf(name: string): ClaimType | undefined {
  return claimTypes.find((type) => type === name)
}

function kindOf(what: string): AnnotatedFlag['kind'] {
  if (what === 'quantifier') return 'vague_quantity'
  if (what.includes('research')) return 'unnamed_research'
  return /court|clarifier/.test(what) ? 'unnamed_authority' : 'vague_attribution'
}
