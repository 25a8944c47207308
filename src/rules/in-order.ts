import { daysBetween } from '../model/day.js'
import type { Authority } from '../model/law.js'

/** Authorities in the order of their days: of two that decide, the later one leads. */
export function inOrder(authorities: readonly Authority[]): Authority[] {
  return [...authorities].sort((a, b) => daysBetween(b.on, a.on))
}
