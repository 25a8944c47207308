import type { Run } from './appearances.js'
import type { List } from './lists.js'
import type { Presence } from './register.js'

/** The runs of lists of one series on which any of these rows stands, in the order of time. */
export function presences(spans: readonly Run[], lists: readonly List[]): Presence[] {
  const runs: { from: number; to: number }[] = []
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1)
    if (last !== undefined && nextWhole(lists, last.to + 1, from) >= from) last.to = Math.max(last.to, to)
    else {
      // An old list that is published again shows what stood once: nobody comes back by it.
      const start = nextNew(lists, from, to + 1)
      if (start <= to) runs.push({ from: start, to })
    }
  }
  return runs.map(({ from, to }, at) => {
    const end = runs[at + 1]?.from ?? lists.length
    const missing = nextWhole(lists, to + 1, end)
    const confirmed = nextWhole(lists, missing + 1, end)
    return {
      from,
      to,
      missingFrom: missing < end ? missing : undefined,
      confirmedBy: confirmed < end ? confirmed : undefined,
    }
  })
}

/** The position of the first whole list at or after `from`; `end` where none stands before it. */
function nextWhole(lists: readonly List[], from: number, end: number): number {
  for (let at = from; at < end; at++) if (lists[at]?.complete) return at
  return end
}

/** The position of the first list at or after `from` that shows what stood when it was served; `end` where none does. */
function nextNew(lists: readonly List[], from: number, end: number): number {
  for (let at = from; at < end; at++)
    if (lists[at]?.complete || !lists[at]?.flags.includes('re-post')) return at
  return end
}
