import type { VoteValue } from '../model/decision.js'

const words: Readonly<Record<VoteValue, readonly string[]>> = {
  for: ['yea', 'yeas', 'aye', 'ayes', 'yes', 'affirmative', 'in favor', 'for', 'si', 'sí', 'a favor'],
  against: ['nay', 'nays', 'no', 'noes', 'nos', 'negative', 'opposed', 'against', 'en contra'],
  abstained: ['abstain', 'abstained', 'abstains', 'abstention', 'abstentions', 'abstenido', 'abstención'],
  recused: ['recuse', 'recused', 'recusal', 'recusals', 'conflict', 'conflict of interest', 'disqualified'],
  absent: ['absent', 'excused', 'not present', 'away', 'excused absence', 'ausente', 'ausentes'],
}

const values = new Map(
  Object.entries(words).flatMap(([value, said]) => said.map((word) => [word, value as VoteValue] as const)),
)

/** The vote that a source's word stands for; undefined where it is none, as `Present` or `Guest`. */
export function voteOf(said: string): VoteValue | undefined {
  return values.get(said.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[.:]$/, ''))
}

/** `3-2`, `3:2` or `3 to 2` as votes for and against; a third number is not told by its place, and left out. */
export function tallyOf(text: string): { readonly for: number; readonly against: number } | undefined {
  const parts = /^\(?(\d{1,3})\s*(?:-|\u2013|:|to|a)\s*(\d{1,3})(?:\s*(?:-|\u2013|:)\s*\d{1,3})*\)?$/i.exec(
    text.trim(),
  )
  return parts === null ? undefined : { for: Number(parts[1]), against: Number(parts[2]) }
}
