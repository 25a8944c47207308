import type { CorrectionState } from '../../model/correction.js'
import type { CorrectionEffect, CorrectionFilter } from '../../query/corrections.js'
import type { Part } from '../html.js'
import { counted } from './english-count.js'

const states: Readonly<Record<CorrectionFilter, string>> = {
  open: 'Open',
  overdue: 'Overdue',
  received: 'Received',
  'under-review': 'Under review',
  'needs-more': 'Waiting for more from who asked',
  accepted: 'Accepted',
  rejected: 'Not accepted',
  withdrawn: 'Taken back by who asked',
}

const effects: Readonly<Record<CorrectionEffect, string>> = {
  'withdraws the claim': 'Where accepted, the claim no longer counts; it stays visible here.',
  'replaces the claim': 'Where accepted, another claim takes its place; the old one stays visible here.',
  'adds a claim': 'Where accepted, a claim is added to the record, with this correction as its source.',
  'marks as disputed':
    'Where accepted, the fact is marked as disputed. What a list prints stays as it is printed.',
}

/** Corrections and replies: the public log, one request, and what stands beside a fact. */
export const correctionsText = {
  title: 'Corrections and replies',
  heading: 'Corrections and replies',
  text: (days: number) =>
    `A public office may ask that a fact be put right, in a file or over the API, with a document. Each request has a number and a due date: it is decided within ${counted(days, 'working day')} (Monday to Friday; holidays count). The old value stays visible with who asked, why, and when. Documents that come with a request are kept and not published.`,
  ofAgency: (name: Part) => ['Of ', name, '. '],
  all: 'All agencies',
  state: (state: CorrectionState) => states[state],
  filter: (filter: CorrectionFilter) => states[filter],
  stateLabel: 'State',
  anyState: 'Any',
  show: 'Show',
  requests: 'Requests',
  none: 'No request for a correction has been made.',
  noneHere: 'No request stands so.',
  number: (number: number) => `Correction ${number}`,
  overdue: 'overdue',
  due: (day: Part) => ['due by ', day],
  wasDue: (day: Part) => ['overdue since ', day],
  agency: 'Agency',
  fact: 'Fact',
  was: 'The record showed',
  wasStruck: 'Was',
  silent: 'nothing: the record was silent',
  proposed: 'Asked for',
  now: 'Now',
  why: 'Why',
  by: 'By',
  received: 'Received',
  askedOn: (day: Part) => ['asked for on ', day],
  dueLabel: 'Due by',
  document: 'Document',
  documentText: (facts: { name: string; bytes: string }) =>
    `${facts.name}, ${facts.bytes} bytes, not published; SHA-256 `,
  claim: 'Claim brought',
  effect: 'What it does',
  effectText: (effect: CorrectionEffect) => effects[effect],
  steps: 'What became of it',
  noSteps: 'Nothing has been decided yet.',
  step: (state: string, role: string) => `${state}, by ${role}`,
  office: (office: string, organisation: string) => `${office}, ${organisation}`,
  replies: 'Replies',
  repliesText: 'What agencies say of a fact, in their own words. A reply changes nothing in the fact.',
  noReplies: 'No agency has replied to a fact.',
  replyBy: (who: string, day: Part) => ['Reply of ', who, ', ', day, ':'],
  replaced: (number: number) => `A later reply (${number}) stands in its place.`,
  own: 'The record’s own corrections',
  ownText:
    'Values that the keepers of this record found wrong in it, and put right. What ICE’s lists print wrongly is told with the list.',
  noOwn: 'None so far.',
  back: 'All corrections and replies',
  here: 'Corrections and replies',
  openHere: (number: Part, fact: Part, due: Part) => [number, ' is open (', fact, '; ', due, ').'],
  asJson: 'The same as data',
  beside: {
    open: (number: Part, due: Part) => [number, ' asks for another value: ', due, '.'],
    disputed: (who: string, says: Part) => [`Disputed. ${who} says: “`, says, '”'],
    decided: (number: Part, day: Part, role: string, reason: Part) => [
      number,
      ', ',
      day,
      `, ${role}: `,
      reason,
    ],
    instead: (was: Part, now: Part, who: string) => [
      'Was: ',
      was,
      ' Now: ',
      now,
      `. At the request of ${who}.`,
    ],
    added: (now: Part, who: string) => ['Added: ', now, `. At the request of ${who}.`],
  },
}
