import { modelOf } from '../model/agreement.js'
import { voteValues } from '../model/decision.js'
import { SourceError } from '../model/errors.js'
import { moneyKinds } from '../model/money.js'
import { officerStages } from '../model/officers.js'
import type { DutyTold, Slots, SourceKind, Step } from './text-claim.js'

/** Slots as a person writes them: by name, each as a short text; an empty one takes the slot away. */
export type SlotEdits = Readonly<Record<string, string>>

type Value<N extends keyof Slots> = NonNullable<Slots[N]>['value']
type Readers = { readonly [N in keyof Slots]-?: (text: string) => Value<N> | undefined }

const steps: readonly Step[] = [
  ...(['proposed', 'approved', 'rejected', 'signed', 'joined', 'pending', 'listed', 'trained'] as const),
  ...(['active', 'continues', 're-evaluated', 'suspended', 'withdrawn'] as const),
]
const sourceKinds: readonly SourceKind[] = [
  ...(['statute', 'ruling', 'order', 'party_statement_in_court', 'ag_opinion'] as const),
  ...(['letter', 'press', 'unspecified'] as const),
]
const duties: readonly DutyTold[] = ['required', 'not_required', 'barred', 'allowed', 'encouraged']

const words = (text: string) => (text.length <= 300 ? text : undefined)
const oneOf =
  <T extends string>(values: readonly T[]) =>
  (text: string) =>
    values.find((value) => value === text)
const quantity = (unit: string) => (text: string) => {
  const [, told = ''] = /^(\d{1,12}(?:,\d{3})*(?:\.\d+)?)$/.exec(text) ?? []
  const value = Number(told.replaceAll(',', ''))
  return told === '' ? undefined : { min: value, max: value, approximate: false, unit }
}

const readers: Readers = {
  agency: (text) =>
    /^us-[a-z]{2}\/[a-z0-9-]+$/.test(text) ? { ids: [text], name: text, how: 'named' } : undefined,
  place: words,
  model: (text) => modelOf(text),
  step: oneOf(steps),
  on: (text) => (/^\d{4}(?:-\d{2}(?:-\d{2})?)?~?$/.test(text) ? text : undefined),
  count: quantity('count'),
  stage: oneOf([...officerStages, 'assigned' as const]),
  sourceKind: oneOf(sourceKinds),
  duty: oneOf(duties),
  reaches: words,
  citation: words,
  body: words,
  outcome: oneOf(['passed', 'failed', 'deferred'] as const),
  tally: (text) => {
    const [, yes, no] = /^(\d{1,3})-(\d{1,3})$/.exec(text) ?? []
    return yes === undefined ? undefined : { for: Number(yes), against: Number(no) }
  },
  unanimous: (text) => (text === 'yes' ? true : text === 'no' ? false : undefined),
  vote: oneOf(voteValues),
  amount: quantity('USD'),
  moneyKind: oneOf(moneyKinds),
  hours: quantity('hours'),
  person: words,
  office: words,
  quote: words,
  measure: words,
  direction: oneOf(['up', 'down', 'same'] as const),
  actor: words,
  reason: words,
}

/** Slots with what a person writes of them; a `SourceError` names a slot that is none, or says what none can. */
export function withEdits(slots: Slots, edits: SlotEdits, where: string): Slots {
  const held: Record<string, unknown> = { ...slots }
  for (const [name, text] of Object.entries(edits)) {
    if (!isSlot(name))
      throw new SourceError(`${where}, slot`, `one of ${Object.keys(readers).join(', ')}`, name)
    if (text === '') {
      delete held[name]
      continue
    }
    const value = readers[name](text)
    if (value === undefined) throw new SourceError(`${where}, slot ${name}`, 'a value of this slot', text)
    const unit = typeof value === 'object' && 'unit' in value ? slots[name as 'count']?.value.unit : undefined
    held[name] = { value: unit === undefined ? value : { ...(value as object), unit } }
  }
  return held as Slots
}

function isSlot(name: string): name is keyof Slots {
  return Object.hasOwn(readers, name)
}

/** Edits in one line: `count=3, stage=selected`. A comma within a number stays. */
export function parseEdits(line: string, where: string): SlotEdits {
  const pairs = line.split(/,\s*(?=[a-zA-Z]{1,20}=)/).map((pair) => {
    const at = pair.indexOf('=')
    if (at < 1) throw new SourceError(where, 'name=value, ...', pair)
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const
  })
  const edits = Object.fromEntries(pairs)
  withEdits({}, edits, where)
  return edits
}
