import type { Part } from '../html.js'

/** The full stop after a part, none where it ends with one: citations do, `Fla. Stat.`. */
export function stop(after: Part): string {
  return endsWithStop(after) ? '' : '.'
}

function endsWithStop(part: Part): boolean {
  if (typeof part === 'string') return part.endsWith('.')
  return Array.isArray(part) && endsWithStop((part as readonly Part[]).at(-1))
}
