import type { MoneyKind } from '../../model/money.js'
import type { OfficerStage, TermTopic } from '../../model/officers.js'
import type { MoneyTier, PeriodStanding } from '../../query/money.js'
import type { Part } from '../html.js'

const stages: Readonly<Record<OfficerStage, string>> = {
  planned: 'Planned',
  selected: 'Selected',
  nominated: 'Nominated',
  'in-training': 'In training',
  trained: 'Trained',
  credentialed: 'Credentialed',
  active: 'Active',
}

const topics: Readonly<Record<TermTopic, string>> = {
  powers: 'What officers may do',
  where: 'Where',
  supervision: 'Under whom',
  training: 'Training',
  duties: 'What the agency does',
  cost: 'Who bears the cost',
  duration: 'For how long',
}

const kinds: Readonly<Record<MoneyKind, string>> = {
  offered: 'Offered',
  appropriated: 'Appropriated',
  applied: 'Applied for',
  awarded: 'Awarded',
  paid: 'Paid',
  'at-risk': 'At risk',
  cost: 'Cost',
}

const noAmount: Readonly<Record<MoneyKind, string>> = {
  offered: 'No record of an amount offered to it alone.',
  appropriated: 'No record of an amount appropriated.',
  applied: 'No record of an amount applied for.',
  awarded: 'No record of an amount awarded.',
  paid: 'No record of an amount paid.',
  'at-risk': 'No record of anything at risk by a rule.',
  cost: 'No record of a cost.',
}

const standings: Readonly<Record<PeriodStanding, string>> = {
  'not begun': 'not begun on that day',
  running: 'running on that day',
  over: 'over on that day',
}

/** Officers, what a model lets them do, and money. */
export const stakes = {
  noRecord: 'no record',
  disagree: 'Sources disagree',
  doubt: 'Doubt',
  confidence: (text: string) => `confidence ${text}`,
  officers: {
    heading: 'Officers',
    text: 'How many officers stand at each stage, as sources tell. No stage is taken from another.',
    none: 'No record of how many officers take part.',
    stage: (stage: OfficerStage) => stages[stage],
    of: (count: string, all: string) => `${count} of ${all}`,
    bound: { exactly: '', 'at least': 'at least ', about: 'about ' },
    keep: 'They keep their regular duties.',
    model: (name: string) => `What the ${name} lets them do`,
  },
  model: {
    title: (name: string) => name,
    text: (day: Part) => ['Terms in force on ', day, ', as sources tell them. Each opens to its source.'],
    topic: (topic: TermTopic) => topics[topic],
    ended: 'No longer in force',
    until: (day: Part) => ['until ', day],
    hours: (hours: number) => `${hours} hours`,
    country: 'Officers in the country',
    others: 'Other models',
    asJson: 'As data',
  },
  money: {
    title: 'Money',
    ofState: (state: string) => `Money around agreements in ${state}`,
    heading: 'What was at stake',
    pageHeading: 'Money around agreements',
    text: 'Money of different kinds is never added. What no source tells is not in the record held, and is not zero.',
    pageText: (day: Part) => ['What is offered, set aside, awarded and at risk, as told by ', day, '.'],
    kind: (kind: MoneyKind) => kinds[kind],
    noAmount: (kind: MoneyKind) => noAmount[kind],
    noneOfKinds: (list: string) => `No record of money of these kinds: ${list}.`,
    tier: (of: MoneyTier['of'], name: string) =>
      of === 'agency' ? name : of === 'state' ? `Told of ${name}` : 'Told of every agency in the country',
    own: 'Its own money',
    atRisk: 'At risk by a rule',
    atRiskText: 'What may be lost or imposed. Each names the rule that says so.',
    byState: 'At risk by state',
    byStateText: 'States of which nothing is told here are not in the record held.',
    total: (amount: string, count: number) => `${amount} in ${count} awards`,
    rule: 'Rule',
    noneTold: 'no amount told',
    bound: { exactly: '', 'at least': 'at least ', 'at most': 'at most ', about: 'about ' },
    payer: 'Payer',
    bears: 'Who would bear it',
    payee: 'Payee',
    to: (payee: Part) => ['to ', payee],
    program: 'Programme',
    model: 'Model',
    periodText: (from: Part, to: Part | undefined, standing: PeriodStanding) => [
      'from ',
      from,
      to === undefined ? '' : [' to ', to],
      ` (${standings[standing]})`,
    ],
    all: 'Federal tiers, and penalties by state',
    asJson: 'This as data',
  },
}
