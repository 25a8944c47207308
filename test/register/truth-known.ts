/** A difference from the independent reading that was looked into by hand, with why it stands. */
export interface KnownDifference {
  readonly table: string
  /** What the line that tells the difference begins with. */
  readonly line: string
  readonly reason: string
}

const ellis =
  "Ellis County's request was pending under Kansas until 7 July 2025 and never under Texas; the row signed on 7 July stands under Texas on the five lists of 8 to 11 July and under Kansas from 14 July, with the same date, and Texas is gone on that list: it is one agreement, printed under the wrong state."
const parker =
  "The agreement of 5 April 2026 bears the County Attorney's name in its file; from 1 May it is printed under the County Attorney, and the District Attorney stands beside it with an agreement of 30 April. A judgement keeps the two offices apart."
const torn =
  'A date that lacks one slash can be read in one way only; mending the slash is a mended spelling and no other date.'
const beside =
  'While two rows stand beside each other with two dates, neither replaces the other: the change is told when the older one goes.'

/** Believed to be the independent reading's error, or its other convention. */
export const known: readonly KnownDifference[] = [
  ...['08 pm', '09 am', '09 pm', '11 am', '11 pm'].map((list) => ({
    table: 'captures',
    line: `2025-07-${list}: agencies: 66`,
    reason: ellis,
  })),
  {
    table: 'agreements',
    line: "KANSAS Ellis County Sheriff's Office WSO: first_seen: 2025-07-08 / 2025-07-14",
    reason: ellis,
  },
  { table: 'agreements', line: "TEXAS Ellis County Sheriff's Office WSO: 0 agreements", reason: ellis },
  { table: 'disappearances', line: "TEXAS Ellis County Sheriff's Office WSO 2025-07-14", reason: ellis },
  {
    table: 'pending_to_participating',
    line: "KANSAS Ellis County Sheriff's Office WSO: first_participating_after: 2025-07-08",
    reason: ellis,
  },
  {
    table: 'agreements',
    line: "TEXAS Parker County (County) Attorney's Office TFM: first_seen: 2026-04-13 / 2026-05-01",
    reason: parker,
  },
  {
    table: 'agreements',
    line: "TEXAS Parker County District Attorney's Office TFM: 2 agreements",
    reason: parker,
  },
  {
    table: 'signed_date_changes',
    line: "TEXAS Parker County District Attorney's Office TFM 2026-05-01",
    reason: parker,
  },
  { table: 'signed_date_changes', line: "TEXAS Terry County Sheriff's Office WSO 2025-07-14", reason: torn },
  { table: 'signed_date_changes', line: "UTAH Tooele County Sheriff's Office WSO 2025-07-23", reason: torn },
  {
    table: 'signed_date_changes',
    line: "ARIZONA Cochise County Sheriff's Office WSO 2025-09-08",
    reason: torn,
  },
  {
    table: 'signed_date_changes',
    line: 'FLORIDA St. Cloud Police Department TFM 2025-05-12',
    reason: beside,
  },
  {
    table: 'miami_dade_area',
    line: 'Sunny Isles Beach: listed',
    reason:
      'The lists print "Sunny Isles Police Department" from 17 March 2025; Sunny Isles Beach is the only city of Florida whose name begins so, and has its own police.',
  },
]
