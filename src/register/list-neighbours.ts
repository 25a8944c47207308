import type { ListFlag, Placing } from './lists.js'

/**
 * Holds each list of a series, in the order of time, against the lists around it: whether it repeats the
 * one before or an older one, and whether rows are missing in it that stand both before and after.
 * `keys` gives each content the number of its agreement.
 */
export function compareNeighbours(lists: readonly Placing[], keys: Int32Array): void {
  const prints = lists.map((list) => fingerprint(list.contents))
  const seen = new Map<string, number>()
  const last = new Int32Array(Math.max(-1, ...keys) + 1).fill(-1)
  // The newest list so far that is no re-post.
  let standing = -1
  for (const [at, list] of lists.entries()) {
    const [before, print] = [lists[at - 1], prints[at] ?? '']
    const earlier = lists[seen.get(print) ?? -1]
    // The next list may be this one, published once more.
    const after = lists[nextOther(prints, at)]
    if (before !== undefined && prints[at - 1] === print) repeated(list, before)
    else if (standing >= 0 && prints[standing] === print) repeated(list, lists[standing])
    else {
      // Lists of a few rows come back to an earlier state by chance; that is no re-post.
      if (earlier !== undefined && before !== undefined && list.contents.length >= 10)
        cameBack(list, { earlier, before, after, keys })
      missing(list, before, after, { keys, last, mark: at })
    }
    seen.set(print, at)
    if (list.stands || !list.flags.includes('re-post')) standing = at
  }
}

function nextOther(prints: readonly string[], at: number): number {
  let next = at + 1
  while (next < prints.length && prints[next] === prints[at]) next++
  return next
}

const notWhole: ReadonlySet<ListFlag> = new Set(['re-post', 'truncated', 'partial'])

/** What keeps a list from being whole keeps the same list from it when it is published once more. */
function repeated(list: Placing, before: Placing | undefined): void {
  const broken = before?.stands ? [] : (before?.flags ?? []).filter((flag) => notWhole.has(flag))
  list.flags.push('unchanged', ...broken)
  list.reasons.push(`its rows are those of the list before it, ${before?.name}`)
}

interface Return {
  readonly earlier: Placing
  readonly before: Placing
  readonly after: Placing | undefined
  readonly keys: Int32Array
}

/** A list with the rows of an older one is a re-post. It says nothing of absence, unless the next list goes on from it. */
function cameBack(list: Placing, { earlier, before, after, keys }: Return): void {
  const rows = `its rows are those of ${earlier.name} of ${earlier.on}, with other lists published in between`
  const [old, between, next] = [earlier, before, after].map(
    (one) => new Set(Array.from(one?.contents ?? [], (content) => keys[content])),
  )
  let [on, back] = [0, 0]
  for (const key of old ?? []) if (!between?.has(key)) next?.has(key) ? back++ : on++
  for (const key of between ?? []) if (!old?.has(key)) next?.has(key) ? on++ : back++
  list.flags.push('re-post')
  list.stands = after !== undefined && back > on
  list.reasons.push(list.stands ? `${rows}; the next list goes on from it: what it lacks is gone` : rows)
}

interface Marks {
  readonly keys: Int32Array
  /** For each key, three times the position of the list that last marked it, plus how. */
  readonly last: Int32Array
  readonly mark: number
}

/** Agreements that stand on the lists before and after a list and not on it: it is not whole. */
function missing(
  list: Placing,
  before: Placing | undefined,
  after: Placing | undefined,
  { keys, last, mark }: Marks,
): void {
  if (before === undefined || after === undefined) return
  const [standsAfter, standsHere, counted] = [3 * mark, 3 * mark + 1, 3 * mark + 2]
  for (const content of after.contents) last[keys[content] ?? 0] = standsAfter
  for (const content of list.contents) last[keys[content] ?? 0] = standsHere
  let lost = 0
  for (const content of before.contents) {
    const key = keys[content] ?? 0
    if (last[key] !== standsAfter) continue
    last[key] = counted
    lost++
  }
  if (lost < Math.max(6, 0.03 * before.contents.length)) return
  const cutOff =
    list.contents.length > 0 &&
    after.contents.length - list.contents.length >= lost &&
    endsEarly(list, after, keys)
  list.flags.push(cutOff ? 'truncated' : 'partial')
  list.reasons.push(
    `${lost} agreements that stand on the lists before and after it are missing in it${cutOff ? ', all at its end' : ''}`,
  )
}

/** Whether the last row of a list stands well before the end of the next: the list breaks off there. */
function endsEarly(list: Placing, after: Placing, keys: Int32Array): boolean {
  const end = keys[list.contents.at(-1) ?? 0]
  const at = after.contents.findIndex((content) => keys[content] === end)
  return at >= 0 && at < after.contents.length - 5
}

/**
 * The same for two lists with the same rows in any order: a list sorted anew is the same list. Each number is
 * scattered before it is added: plain multiples would add up alike wherever the numbers themselves do.
 */
function fingerprint(contents: Int32Array): string {
  const known = fingerprints.get(contents)
  if (known !== undefined) return known
  let low = 0
  let high = 0
  for (const content of contents) {
    low = (low + scattered(content)) | 0
    high = (high + scattered(content ^ 0x5bd1e995)) | 0
  }
  const print = `${contents.length}:${low}:${high}`
  fingerprints.set(contents, print)
  return print
}

/** The last step of MurmurHash3: each bit of a number turns half of the bits of the result. */
function scattered(number: number): number {
  let bits = number
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}

const fingerprints = new WeakMap<Int32Array, string>()
