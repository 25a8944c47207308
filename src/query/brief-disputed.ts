import { sideOf } from '../rules/answer.js'
import type { Position } from '../rules/duty.js'
import { ofCitations, ofReference, ofRequest } from './brief-cite.js'
import { dayOf } from './brief-decision.js'
import { type BriefFrom, type DraftRow, type DraftSection, says } from './brief-form.js'
import type { NumberedSource } from './numbered.js'

/** What sources, officials or lists disagree about, and what is shaky in what is told above. */
export function disputedSection(from: BriefFrom): DraftSection {
  return {
    id: 'disputed',
    heading: 'What is disputed',
    blocks: [
      {
        rows: [
          ...overDuty(from),
          ...replies(from),
          ...overDecisions(from),
          ...overOfficers(from),
          ...doubts(from),
          ...flags(from),
        ],
      },
    ],
  }
}

function overDuty({ duty }: BriefFrom): DraftRow[] {
  if (!duty.contested) return []
  const sided = duty.positions.filter(({ force }) => force !== 'press-phrase')
  const of = (side: ReturnType<typeof sideOf>) => sided.filter(({ position }) => sideOf(position) === side)
  const [must, may, not] = [of('must'), of('may'), of('must-not')]
  const clauses = [
    ...(must.length === 0 ? [] : [`${names(must)} ${say(must)} that it must`]),
    ...(may.length === 0 ? [] : [`${names(may)} ${say(may)} that it need not`]),
    ...(not.length === 0 ? [] : [`${names(not)} ${say(not)} that it may not`]),
  ]
  const decided = duty.positions.some(
    ({ force, position }) => force === 'ruling-that-decides' && position !== 'undecided',
  )
  const ruling = decided ? '' : ' No ruling held decides it.'
  const cites = [...must, ...may, ...not].flatMap(({ sources, by }) =>
    sources.slice(0, 1).map((source) => ofReference(source, by)),
  )
  return [says(`Whether it had to join: ${clauses.join('; ')}.${ruling}`, cites, 2)]
}

/** What the agency replies in its own words, and what somebody in office asks to be put right. */
function replies({ corrections: { replies: told, corrections } }: BriefFrom): DraftRow[] {
  const standing = told.filter(({ replacedBy }) => replacedBy === null)
  const open = corrections.filter((one) => one.open)
  return [
    ...standing.map(({ number, fact, on, by, text }) => ({
      cells: [`${on} ${by.organisation}, ${by.office}, replies on ${fact}`, text],
      cites: [ofRequest('reply', number, on, '/corrections')],
      rank: 2,
    })),
    ...open.map(({ number, fact, receivedOn, by, proposed, state }) => ({
      cells: [
        `${receivedOn} ${by.organisation}, ${by.office}, asks to put right ${fact}`,
        `${proposed} (${state})`,
      ],
      cites: [ofRequest('request', number, receivedOn, `/corrections/${number}`)],
      rank: 2,
    })),
  ]
}

function overDecisions({ register, decisions: { decisions } }: BriefFrom): DraftRow[] {
  return decisions.flatMap(({ body, conflicts, sources, ...when }) =>
    conflicts.map(({ about, vote, member, told }) => {
      const what = [about, vote, member].filter((part) => part !== undefined).join(' ')
      const values = told.map(({ value, sources: by }) => `${value} (${publishers(sources, by)})`)
      const evidence = sources
        .filter(({ number }) => told.some((one) => one.sources.includes(number)))
        .flatMap((source) => source.evidence)
      return says(
        `${body}, ${dayOf(when)}, ${what}: ${values.join(' against ')}.`,
        ofCitations(register, evidence),
        2,
      )
    }),
  )
}

function publishers(sources: readonly NumberedSource[], numbers: readonly number[]): string {
  return sources
    .filter(({ number }) => numbers.includes(number))
    .map(({ publisher }) => publisher)
    .join(', ')
}

function overOfficers({ register, officers }: BriefFrom): DraftRow[] {
  return officers.stages
    .filter(({ disagree }) => disagree)
    .map(({ stage, counts }) =>
      says(
        `Officers ${stage}: sources tell ${counts.map(({ count, on }) => `${count} (${on})`).join(', ')}.`,
        ofCitations(
          register,
          counts.flatMap(({ evidence }) => evidence),
        ),
        3,
      ),
    )
}

/** What is shaky in what is told of decisions, officers and the law. */
function doubts({ register, decisions: { decisions }, officers, duty }: BriefFrom): DraftRow[] {
  const steps = decisions.flatMap(({ told, sources, ...when }) =>
    told.flatMap(({ text, doubt, source }) =>
      doubt === undefined
        ? []
        : [
            {
              cells: [`${dayOf(when)}: ${text.replace(/\.$/, '')}`, doubt],
              cites: ofCitations(register, sources.find(({ number }) => number === source)?.evidence ?? []),
              rank: 4,
            },
          ],
    ),
  )
  const counts = officers.stages.flatMap(({ stage, counts: all }) =>
    all
      .slice(0, 1)
      .flatMap(({ doubt, on, evidence }) =>
        doubt === undefined
          ? []
          : [{ cells: [`Officers ${stage}, ${on}`, doubt], cites: ofCitations(register, evidence), rank: 5 }],
      ),
  )
  const readings = duty.positions.flatMap(({ by, on, confidence, doubts: shaky, sources }) =>
    shaky === undefined || confidence !== 'low'
      ? []
      : [
          {
            cells: [`${on}: ${by}`, shaky],
            cites: sources.slice(0, 1).map((source) => ofReference(source, by)),
            rank: 4,
          },
        ],
  )
  return [...steps, ...counts, ...readings]
}

/** Who they are, each once with the days on which they said so. */
function names(positions: readonly Position[]): string {
  const days = new Map<string, string[]>()
  for (const { by, on } of positions) {
    const [who = by] = by.split(/ \(|, /)
    days.set(who, [...(days.get(who) ?? []), on])
  }
  return [...days].map(([who, on]) => `${who} (${on.join(', ')})`).join(', ')
}

function say(positions: readonly Position[]): string {
  return new Set(positions.map(({ by }) => by.split(/ \(|, /)[0])).size === 1 ? 'says' : 'say'
}

function flags({ register, status }: BriefFrom): DraftRow[] {
  return status.agreements.flatMap(({ flags: found, ladder, model }) =>
    found.map(({ note }) =>
      says(
        `${model ?? 'Model not stated'}: ${note}.`,
        ofCitations(
          register,
          ladder
            .filter(({ stage }) => stage === 'listed' || stage === 'signed')
            .flatMap(({ evidence }) => evidence.slice(0, 1)),
        ),
        4,
      ),
    ),
  )
}
