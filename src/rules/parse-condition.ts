import { isMap, isScalar, isSeq } from 'yaml'
import { SourceError } from '../model/errors.js'
import { Fields, itemText, type Reading } from '../model/fields.js'
import type { Condition } from '../model/law.js'

const kinds: ReadonlySet<string> = new Set([
  'sheriff',
  'municipal-police',
  'county-police',
  'county-corrections',
  'state-police',
  'state-corrections',
  'other-state-agency',
  'campus',
  'constable-or-marshal',
  'port-airport-or-transit',
  'prosecutor',
  'regional-jail',
  'tribal',
  'other',
])

const numbers = ['populationAtLeast', 'countyPopulationAtLeast', 'officersAtLeast'] as const

/** Who is bound, from YAML such as `{ kind: [sheriff] }` or `{ all: [...] }`: one test a map, no others. */
export function readCondition(node: unknown, reading: Reading, where: string): Condition {
  if (!isMap(node) || node.items.length !== 1)
    throw new SourceError(
      where,
      'one condition, such as { kind: [sheriff] } or { all: [...] }',
      isMap(node) ? `${node.items.length} conditions side by side` : 'none',
    )
  const name = String(isScalar(node.items[0]?.key) ? node.items[0].key.value : '')
  const of = Fields.of(node, reading, where.replace(/.*?, line \d+, /, ''))
  if (name === 'every') return everyAgency(of)
  if (name === 'all' || name === 'any') return listOf(name, of, reading, where)
  if (name === 'not') return { not: readCondition(of.take('not'), reading, where) }
  if (name === 'kind')
    return { kind: of.list('kind', (item, at) => kindOf(itemText(item, reading, at), of.where('kind'))) }
  if (name === 'agency') return { agency: of.list('agency', (item, at) => itemText(item, reading, at)) }
  if (name === 'operatesCountyJail') return { operatesCountyJail: of.flag('operatesCountyJail') }
  const number = numbers.find((one) => one === name)
  if (number !== undefined) return { [number]: of.number(number) } as unknown as Condition
  throw new SourceError(
    of.where(name),
    `a known condition (every, all, any, not, kind, agency, operatesCountyJail, ${numbers.join(', ')})`,
    name,
  )
}

function everyAgency(of: Fields): Condition {
  if (!of.flag('every')) throw new SourceError(of.where('every'), 'true', 'false')
  return { every: true }
}

function listOf(name: 'all' | 'any', of: Fields, reading: Reading, where: string): Condition {
  const node = of.take(name)
  if (!isSeq(node) || node.items.length === 0)
    throw new SourceError(of.where(name), 'a list of conditions', 'none')
  const conditions = node.items.map((item) => readCondition(item, reading, where))
  return name === 'all' ? { all: conditions } : { any: conditions }
}

function kindOf(text: string, where: string): string {
  if (kinds.has(text)) return text
  throw new SourceError(where, `a kind of agency (${[...kinds].join(', ')})`, text)
}
