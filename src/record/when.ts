import { addDays, type Day, parseDay } from '../model/day.js'

/** A day, month or year of the calendar, as the record writes it. */
export interface When {
  readonly on: Day
  readonly latest?: Day
  readonly approximate: boolean
  readonly written?: string
}

/**
 * Reads a date of the record, in EDTF: `2025-06-17`, `2025-06`, `2025`; with `~` behind it where the source
 * tells it only about. Undefined where it is none.
 */
export function parseWhen(text: string): When | undefined {
  const bare = text.replace(/~$/, '')
  const approximate = bare !== text
  const plain = parseDay(bare)
  if (plain !== undefined) return { on: plain, approximate, ...(approximate ? { written: text } : {}) }
  const on = parseDay(bare.length === 4 ? `${bare}-01-01` : `${bare}-01`)
  if (on === undefined) return undefined
  const year = Number(bare.slice(0, 4))
  const month = Number(bare.slice(5, 7))
  const next =
    bare.length === 4 || month === 12
      ? `${year + 1}-01-01`
      : `${year}-${String(month + 1).padStart(2, '0')}-01`
  return { on, latest: addDays(next as Day, -1), approximate, written: text }
}
