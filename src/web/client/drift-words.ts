import type { DriftWords } from '../drift/shown.js'

/** The words of the language that the page is in: a part of the script that is asked for by that page alone. */
export async function driftWords(): Promise<DriftWords> {
  switch (document.documentElement.lang) {
    case 'es':
      return (await import('../messages/spanish-drift.js')).drift
    case 'ht':
      return (await import('../messages/creole-drift.js')).drift
    default:
      return (await import('../messages/english-drift.js')).drift
  }
}
