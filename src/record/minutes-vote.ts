import type { VoteValue } from '../model/decision.js'
import type { PrintedLine } from '../model/printed-line.js'
import type { AgendaItem, SaidVote } from './agenda-item.js'
import { nameAt, namesIn } from './minutes-names.js'
import { tallyOf } from './vote-words.js'

/** What the lines below an item's title tell of the vote on it. */
export interface PrintedVote
  extends Pick<AgendaItem, 'action' | 'passed' | 'tally' | 'unanimous' | 'votes' | 'movedBy' | 'secondedBy'> {
  /** Whether the lines have the form that a clerk's program prints, and not that of a sentence. */
  readonly formed: boolean
  readonly doubts: readonly string[]
}

const none: PrintedVote = { unanimous: false, votes: [], formed: false, doubts: [] }

/** Reads the one vote that lines tell. Where they tell several, which of them is on the item is not guessed. */
export function voteIn(lines: readonly PrintedLine[]): PrintedVote {
  const joined = joinNames(lines.map(({ text }) => text))
  const results = joined.flatMap((text) => resultIn(text) ?? [])
  const result = results.find(({ formed }) => formed) ?? results[0]
  if (result === undefined) return none
  if (isTorn(results, joined))
    return {
      ...none,
      action: 'discussed',
      doubts: [`${results.length} results are printed; which is on the item is not read.`],
    }
  const { votes, counted, doubts } = listsIn(joined)
  const tally = { ...counted, ...result.tally }
  const asked = motionWord(joined)
  return {
    action: asked === undefined ? result.word : `${asked}; ${result.word}`,
    ...(result.passed === undefined ? {} : { passed: result.passed }),
    ...(Object.keys(tally).length === 0 ? {} : { tally }),
    unanimous: joined.some((text) => /\bunanim/i.test(text)),
    votes,
    ...moversIn(joined),
    formed: result.formed,
    doubts,
  }
}

/** Whether lines tell of more votes than one. */
function isTorn(results: readonly Result[], lines: readonly string[]): boolean {
  const several = (found: readonly unknown[]) => new Set(found.map((one) => JSON.stringify(one))).size > 1
  return (
    several(results.map(({ passed, word }) => passed ?? word)) ||
    several(results.flatMap(({ tally }) => tally ?? [])) ||
    lines.filter((text) => label(text)?.[0] === 'for').length > 1 ||
    lines.filter((text) => moves.test(text)).length > 1
  )
}

const moves = /\bmotion to\b|\bmoved (?:to|for)\b|\bmotion (?:was )?made by\b/i

interface Result {
  readonly word: string
  readonly passed: boolean | undefined
  readonly tally: AgendaItem['tally']
  readonly formed: boolean
}

const formedResult =
  /^(?:result|resultado|action|motion result|status)\s*:\s*([\p{L} ]{3,40}?)\s*(?:[[(]\s*([^\])]{1,20})\s*[\])])?\s*[.]?$/iu
const saidResult =
  /\b(?:motion|mot[ií]on|item|resolution|vote|moci[oó]n|roll call)\b[^.]{0,80}?\b(pass(?:ed|es)|carri(?:ed|es)|fail(?:ed|s)|was (?:adopted|approved|defeated)|died|aprobada|rechazada)\b\s*[:,]?\s*(?:by (?:a |the )?(?:following )?vote(?: of)?\s*:?\s*)?(?:[[(]?\s*(\d{1,2}\s*(?:-|\u2013|to|:)\s*\d{1,2}(?:\s*(?:-|\u2013|:)\s*\d{1,2})*))?/i

function resultIn(text: string): Result | undefined {
  const [, formed, counted = ''] = formedResult.exec(text) ?? []
  if (formed !== undefined)
    return { word: formed.trim(), passed: passedBy(formed), tally: tallyOf(counted), formed: true }
  const [, said, count] = saidResult.exec(text) ?? []
  if (said === undefined) return undefined
  return {
    word: said,
    passed: passedBy(said),
    tally: count === undefined ? undefined : tallyOf(count),
    formed: false,
  }
}

function passedBy(word: string): boolean | undefined {
  if (/\b(?:fail|defeat|died|den(?:y|ied)|reject|lost|not )|rechaz/i.test(word)) return false
  return /\b(?:adopt|approv|pass|carri|accept|enact|ratif)|aprob/i.test(word) ? true : undefined
}

const labels: readonly (readonly [VoteValue, RegExp])[] = [
  ['for', /^(?:ayes?|yeas?|yes|voting (?:yes|aye|in favor)|in favor|a favor)\b/i],
  ['against', /^(?:nays?|noes|no|opposed|voting (?:no|nay)|against|en contra)(?=\s*[:(\u2013-]|\s+\d)/i],
  ['abstained', /^(?:abstain\w*|abstentions?|abstenci\w+)\b/i],
  ['recused', /^recus\w*\b/i],
  ['absent', /^(?:absent|excused|away|not present|ausentes?)\b/i],
]

/** The vote whose members a line lists, and the list: `NAYS: King, Pardo`, `Aye: 3 - Carollo, ...`. */
function label(text: string): readonly [VoteValue, string] | undefined {
  for (const [vote, pattern] of labels) {
    const [said] = pattern.exec(text) ?? []
    const rest =
      said === undefined
        ? undefined
        : /^\s*(?:[:\u2013-]|(?=\(?\d))\s*(.*)$/.exec(text.slice(said.length))?.[1]
    if (rest !== undefined) return [vote, rest]
  }
  return undefined
}

function listsIn(lines: readonly string[]): {
  votes: SaidVote[]
  counted: Partial<Record<VoteValue, number>>
  doubts: string[]
} {
  const found = {
    votes: [] as SaidVote[],
    counted: {} as Partial<Record<VoteValue, number>>,
    doubts: [] as string[],
  }
  for (const text of lines) {
    const [vote, list] = label(text) ?? []
    if (vote === undefined || list === undefined) continue
    const { names, count } = namesIn(list)
    if (count !== undefined) found.counted[vote] = (found.counted[vote] ?? 0) + count
    if (names === undefined) {
      if (list !== '' && count === undefined) found.doubts.push(`The line of members ${vote} is not read.`)
    } else for (const member of names) found.votes.push({ member, said: vote })
  }
  return found
}

/** A list of names that goes on in the next line is one line. */
function joinNames(lines: readonly string[]): string[] {
  const joined: string[] = []
  for (const text of lines) {
    const last = joined.at(-1)
    const goesOn =
      last !== undefined &&
      label(last) !== undefined &&
      /(?:[,;:&]|\band)\s*$/i.test(last) &&
      label(text) === undefined &&
      !/^\w+:/.test(text)
    if (goesOn) joined[joined.length - 1] = `${last} ${text}`
    else joined.push(text)
  }
  return joined
}

const verbs =
  /\bmotion to\s*:?\s*(\w+)|\bmoved (?:to|for)\s+(\w+)|\bmotion (?:was made )?(?:by [^.]{3,60}? )?(?:to|for)\s+(\w+)|\bmotion was made by [^.]{3,160}?\bbe\s+(\w+)/i

/** The word for what was moved: `Adopt`, `deny`, `defer`. */
function motionWord(lines: readonly string[]): string | undefined {
  const [, ...found] = verbs.exec(lines.join(' ')) ?? []
  const word = found.find((one) => one !== undefined)
  return word !== undefined &&
    /^(?:approv|adopt|accept|deny|denied|defer|continu|table|postpon|amend|refer|recommend|reconsider|reject|withdraw|pass|ratif|enact|receiv|discuss)/i.test(
      word,
    )
    ? word
    : undefined
}

function moversIn(lines: readonly string[]): Pick<AgendaItem, 'movedBy' | 'secondedBy'> {
  const text = lines.join('\n')
  const moved =
    /^(?:mover|moved by|motion by)\s*:?\s*(.+)$/im.exec(text)?.[1] ??
    /\bmotion (?:was )?made by ([^,\n]+)/i.exec(text)?.[1]
  const seconded =
    /^(?:seconder|seconded by|second by|second)\s*:?\s*(.+)$/im.exec(text)?.[1] ??
    /\bseconded by ([^,.\n]+)/i.exec(text)?.[1]
  const [movedBy, secondedBy] = [moved, seconded].map((one) =>
    one === undefined ? undefined : nameAt(one.replace(/,?\s*seconded by.*$/i, '')),
  )
  return {
    ...(movedBy === undefined ? {} : { movedBy }),
    ...(secondedBy === undefined ? {} : { secondedBy }),
  }
}
