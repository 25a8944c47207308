import type { Modality, SourceKind, Step, TextClaim } from '../text-claim.js'

/** How far a word of a list stands up it; undefined where it is not on it. */
export type Rank = number | undefined

type StageSaid = NonNullable<TextClaim['slots']['stage']>['value']

const stages: readonly (readonly StageSaid[])[] = [
  ['planned'],
  ['selected'],
  ['nominated'],
  ['in-training'],
  ['trained'],
  ['credentialed'],
  ['assigned', 'active'],
]

/** How far officers are told to have come. */
export function stageRank(stage: StageSaid | undefined): Rank {
  return stage === undefined ? undefined : rankIn(stages, stage)
}

const steps: readonly (readonly Step[])[] = [
  ['proposed'],
  ['approved'],
  ['pending'],
  ['signed', 'joined'],
  ['listed'],
  ['trained'],
  ['active', 'continues'],
]

/** How far an agreement is told to have come; steps back and aside stand on no ladder. */
export function stepRank(step: Step | undefined): Rank {
  return step === undefined ? undefined : rankIn(steps, step)
}

const kinds: readonly (readonly SourceKind[])[] = [
  ['unspecified', 'press'],
  ['letter', 'ag_opinion', 'party_statement_in_court'],
  ['order', 'ruling'],
  ['statute'],
]

export function sourceKindRank(kind: SourceKind | undefined): Rank {
  return kind === undefined ? undefined : rankIn(kinds, kind)
}

const certainties: readonly (readonly Modality[])[] = [
  ['opinion', 'at_issue', 'denied'],
  ['alleged'],
  ['hedged', 'planned'],
  ['asserted', 'presupposed'],
]

export function certaintyRank(modality: Modality): Rank {
  return rankIn(certainties, modality)
}

/** Words by which somebody is told to have said a thing, from the plain to the solemn. They are wording, and no error. */
const speechActs: readonly (readonly [number, RegExp])[] = [
  [4, /\b(?:orders?|ordered|directs?|directed|directive|mandated)\b/i],
  [
    3,
    /\b(?:vow(?:s|ed|ing)?|pledg(?:e|es|ed)|promis(?:e|es|ed)|insist(?:s|ed)?|defend(?:s|ed)|commit(?:s|ted|ment)?)\b/i,
  ],
  [2, /\b(?:announc(?:e|es|ed)|declar(?:e|es|ed)|confirm(?:s|ed))\b/i],
  [1, /\b(?:said|says|told|stated|noted|added|explained|indicated|according)\b/i],
]

/** The most solemn of the words that tell how it was said. */
export function speechActRank(words: string): Rank {
  return speechActs.find(([, pattern]) => pattern.test(words))?.[0]
}

/** Words of degree, from the least to the most, by what they are of: a fall or rise, a value given, a number of people. */
const degrees: readonly { readonly of: string; readonly ranks: readonly (readonly [number, RegExp])[] }[] = [
  {
    of: 'move',
    ranks: [
      [3, /\b(?:historic|record|all-time|unprecedented)\b/i],
      [
        2,
        /\b(?:sharp(?:ly)?|significant(?:ly)?|dramatic(?:ally)?|plung\w+|soar\w+|plummet\w+|steep(?:ly)?)\b/i,
      ],
      [
        1,
        /\b(?:decreas\w+|declin\w+|drop\w*|fell|fall(?:en|ing)?|down|ris(?:e|es|en|ing)|rose|increas\w+|up)\b/i,
      ],
    ],
  },
  {
    of: 'worth',
    ranks: [
      [3, /\b(?:crucial|vital|essential|critical|indispensable)\b/i],
      [2, /\b(?:important|valuable|needed|necessary)\b/i],
      [1, /\b(?:no (?:issue|problem|objection)|not have an (?:issue|problem)|useful|helpful|support\w*)\b/i],
    ],
  },
]

/** The degrees that two passages tell of one thing; undefined where they do not. */
export function degreesOf(one: string, other: string): { one: number; other: number } | undefined {
  for (const { ranks } of degrees) {
    const [a, b] = [one, other].map((text) => ranks.find(([, pattern]) => pattern.test(text))?.[0])
    if (a !== undefined && b !== undefined) return { one: a, other: b }
  }
  return undefined
}

function rankIn<T>(ladder: readonly (readonly T[])[], value: T): Rank {
  const at = ladder.findIndex((rung) => rung.includes(value))
  return at < 0 ? undefined : at
}
