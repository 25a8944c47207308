import { QuestionError } from '../model/errors.js'
import type { StateCode } from '../model/state.js'
import type { Agency } from './agency.js'
import { countiesMeant } from './county-meant.js'
import type { Directory } from './directory.js'
import { listedNationally } from './directory-file.js'
import { type Found, type Listed, rules } from './match-rules.js'
import { parseName } from './name.js'
import type { FindJudgement, OriJudgement } from './ori-judgements.js'
import { agencyWithoutOri, whyNone } from './unlisted.js'

/** An agency as a list prints it. */
export interface ListedName {
  readonly name: string
  readonly state: StateCode
  /** Every county that a list has printed beside the name, as printed: `#N/A` and misspellings included. */
  readonly counties?: readonly string[]
}

/** Which agency a printed name is, and which ORI it has or why it has none. */
export interface AgencyMatch {
  /** The directory's agency; or one made from the printed name, where the directory has none of its own for it. */
  readonly agency: Agency
  /** Absent where the agency has no ORI of its own in the directory. */
  readonly ori?: string
  /** The named rule that decided: `exact-name`, `county`, `place-typo`, `judgement`, `not-in-directory` ... */
  readonly rule: string
  /** A sentence that a reader can check against the directory. */
  readonly reason: string
  /** 0 to 1, that the ORI is this agency's; absent where there is no ORI. */
  readonly confidence?: number
}

/**
 * Finds a listed agency in the national directory: a person's judgement first, then the named rules in their
 * order. Where more than one agency could be meant, none is: a wrong ORI is worse than no ORI.
 */
export function matchAgency(listed: ListedName, directory: Directory, judged?: FindJudgement): AgencyMatch {
  const parsed = parseName(listed.name, listed.state)
  const printed = parsed.county === undefined ? (listed.counties ?? []) : [parsed.county]
  const counties = countiesMeant(printed, listed.state, directory)
  const asked: Listed = { name: listed.name, state: listed.state, parsed, counties }
  const judgement = judged?.(listed.state, parsed.key, counties)
  if (judgement !== undefined) return byJudgement(asked, judgement, directory)
  for (const { rule, find } of rules) {
    const found = find(asked, directory)
    if (found !== undefined)
      return 'refused' in found ? none(asked, directory, rule, found.refused) : held(rule, found)
  }
  return none(asked, directory, 'not-in-directory', whyNone(asked, directory))
}

function byJudgement(listed: Listed, judgement: OriJudgement, directory: Directory): AgencyMatch {
  const { ori, reason, confidence, kind = listed.parsed.kind } = judgement
  if (ori === undefined)
    return { agency: agencyWithoutOri(listed, { kind }, directory), rule: 'judgement', reason }
  const agency = directory.byOri(ori)
  if (agency === undefined)
    throw new QuestionError(`a judgement gives ${listed.name} the ORI ${ori}, which the directory lacks`)
  if (!judgement.part)
    return held('judgement', {
      agency: { ...agency, kind: judgement.kind ?? agency.kind },
      reason,
      confidence,
    })
  return held('judgement', {
    agency: { ...agencyWithoutOri(listed, { kind }, directory), ori },
    reason,
    confidence,
  })
}

function held(rule: string, found: Extract<Found, { agency: Agency }>): AgencyMatch {
  const { agency } = found
  const { ori, oriReason = listedNationally, oriConfidence = 1 } = agency
  const reason = oriReason === listedNationally ? found.reason : `${found.reason}; ${oriReason}`
  const confidence = Math.round(found.confidence * oriConfidence * 100) / 100
  return {
    agency: { ...agency, oriReason: reason, oriConfidence: confidence },
    ...(ori === undefined ? {} : { ori }),
    rule,
    reason,
    confidence,
  }
}

function none(listed: Listed, directory: Directory, rule: string, reason: string): AgencyMatch {
  return { agency: agencyWithoutOri(listed, listed.parsed, directory), rule, reason }
}
