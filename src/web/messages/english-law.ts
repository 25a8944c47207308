import type { Answer } from '../../rules/answer.js'
import type { JoiningClass } from '../../rules/classify.js'
import type { Part } from '../html.js'
import { counted } from './english-count.js'
import { stop } from './stop.js'

/** What a sentence on joining is made of: the day, the agency, the provisions that give the answer. */
export interface JoiningFacts {
  readonly day: Part
  readonly name: Part
  readonly state: string
  readonly by: Part
  readonly unknown: Part
}

type Sentence = (facts: JoiningFacts) => Part

const joining: Readonly<Record<Exclude<Answer, 'contested'>, Sentence>> = {
  required: ({ day, name, by }) => ['On ', day, ', ', by, ' required ', name, ' to have an agreement.'],
  'required to attempt': ({ day, name, by }) => [
    'On ',
    day,
    ', ',
    by,
    ' required ',
    name,
    ' to seek an agreement. To seek one is not to reach one.',
  ],
  'best efforts': ({ day, name, by }) => [
    'On ',
    day,
    ', no provision held named an agreement as a duty of ',
    name,
    '. Best efforts to support federal immigration enforcement were asked for by ',
    by,
    stop(by),
  ],
  encouraged: ({ day, name, by }) => [
    'On ',
    day,
    ', no provision held required ',
    name,
    ' to join or barred it; ',
    by,
    ' encouraged it.',
  ],
  permitted: ({ day, name, by }) => [
    'On ',
    day,
    ', no provision held required ',
    name,
    ' to join or barred it; ',
    by,
    ' permitted it.',
  ],
  'needs approval': ({ day, name, by }) => [
    'On ',
    day,
    ', ',
    name,
    ' could join only with the approval that ',
    by,
    ' asks for.',
  ],
  limited: ({ day, name, by }) => [
    'On ',
    day,
    ', ',
    name,
    ' could join only within the limits of ',
    by,
    stop(by),
  ],
  prohibited: ({ day, name, by }) => ['On ', day, ', ', by, ' barred ', name, ' from joining.'],
  unknown: ({ name, unknown }) => [
    'What the law asked of ',
    name,
    ' turns on a fact that is not held: ',
    unknown,
    '.',
  ],
  'no provision held': ({ day, state }) => [
    `No provision of ${state} on joining is held for `,
    day,
    '. That is not proof that there was none.',
  ],
}

const leaving: Readonly<Partial<Record<Answer, (by: Part) => Part>>> = {
  required: (by) => [by, ' required ending an agreement.'],
  'needs approval': (by) => ['An agreement could be ended only with the approval that ', by, ' asks for.'],
  limited: (by) => ['An agreement could be ended only within the limits of ', by, stop(by)],
  prohibited: (by) => [by, ' barred ending an agreement.'],
  permitted: (by) => [by, ' left an agency free to end an agreement.'],
  unknown: () => 'Whether an agreement could be ended turns on a fact that is not held.',
}

/** Why an agreement is classed as it is. */
const reasons: Readonly<Record<JoiningClass, (facts: { day: Part; by: Part }) => Part>> = {
  required: ({ day, by }) => ['On ', day, ', ', by, ' required it.'],
  chosen: ({ day, by }) => [
    'On ',
    day,
    ', no provision held required or barred it. What bore on it: ',
    by,
    stop(by),
  ],
  'chosen while officials said it was required': ({ day, by }) => [
    'By the text of ',
    day,
    ' it was not required. What bore on it: ',
    by,
    stop(by),
  ],
  'joined against a bar': ({ day, by }) => ['On ', day, ', ', by, ' barred it.'],
  unclear: ({ day }) => ['The law held does not tell for ', day, '.'],
}

/** The panel on what the law asked of an agency. */
export const law = {
  heading: 'Did it have to?',
  intro: (day: Part, knownAt: Part) => [
    'What the law held here asked on ',
    day,
    ', as far as it was public on ',
    knownAt,
    '.',
  ],
  notAdvice: 'This is not legal advice.',
  joining: 'Joining',
  leaving: 'Leaving',
  joined: (answer: Exclude<Answer, 'contested'>, facts: JoiningFacts) => joining[answer](facts),
  contested:
    'Officials read the law differently, and no ruling held decides between them. By the text alone:',
  saidRequired: (by: Part) => ['That joining was required had been said by ', by, stop(by)],
  sayRequired: 'That joining was required had been said by',
  sayOtherwise: 'That joining was not required had been said by',
  sayBarred: 'That joining was barred had been said by',
  about: 'What they speak of',
  notReached: (by: Part, binds: Part) => [
    'It is not found to be required by ',
    by,
    ', which binds an agency only where ',
    binds,
    '.',
  ],
  left: (answer: Answer, by: Part) =>
    leaving[answer]?.(by) ?? 'No provision held speaks of ending an agreement.',
  said: (by: Part, day: Part, isAbout: boolean) => [by, isAbout ? ' (about ' : ' (', day, ')'],
  inHead: (answer: string, day: Part) => [`Joining: ${answer} on `, day, '.'],
  unknown: 'What is not known',
  unknownOne: (what: string) => `Unknown: ${what}.`,
  facts: 'The facts used',
  fact: {
    kind: 'Kind of agency',
    operatesCountyJail: 'Operates a county jail',
    population: 'People served',
    countyPopulation: 'People in its county',
    officers: 'Officers',
    agency: 'Agency',
  },
  yes: 'yes',
  no: 'no',
  notHeld: 'unknown',
  notHeldText: 'No source held says so, and its kind alone does not settle it.',
  from: (source: Part) => ['Source: ', source],
  classes: 'When it joined',
  classesText: 'Each agreement by the law of the day on which it was joined, as public on that day.',
  joinedOn: (model: Part, day: Part, by: 'signed' | 'listed') => [
    model,
    by === 'signed' ? ', signed ' : ', first listed ',
    day,
  ],
  lawOfThatDay: 'The law of that day',
  reason: (of: JoiningClass, facts: { day: Part; by: Part }) => reasons[of](facts),
  noReason: (facts: { day: Part; state: string }) => [
    `No provision of ${facts.state} on joining is held for `,
    facts.day,
    '.',
  ],
  notKnown: (what: Part) => ['It is not known ', what, '.'],
  steps: 'The text, step by step',
  stepsText: 'Each provision in force that day opens to its words, whom it binds, and where it is published.',
  silentSteps: (count: number) =>
    `${counted(count, 'provision')} in force that say nothing of joining or leaving`,
  noSteps: 'No provision in force that day is held.',
  statements: 'Who said what it means',
  statementsText:
    'In the order of time. A letter, an advice, a pleading and a ruling are not the same: each bears its force.',
  noStatements: 'Nothing held speaks of agencies like this one.',
  generalStatements: (count: number) => `${counted(count, 'ruling')} of the whole country that leave it open`,
  madePublic: (day: Part) => ['public ', day],
  changes: 'What changed, before and after',
  before: 'Before',
  on: 'On the day',
  after: 'After',
  noChanges: 'No change is on record.',
  stays: (answer: string) => `${answer}, as before`,
  leavingChanged: (from: string, to: string) => `leaving: ${from} → ${to}`,
  review: (review: string) => `Review of the entries behind this answer: ${review}.`,
  asJson: 'This answer as data',
  stateLaw: (state: string) => `All that is held of the law of ${state}`,
  entry: {
    binds: 'Binds',
    concerns: 'Concerns',
    says: 'Speaks of',
    facts: 'Facts',
    inForce: 'In force',
    from: (from: Part) => ['from ', from],
    until: (from: Part, to: Part) => ['from ', from, ' until ', to],
    never: 'never in force',
    ended: 'Stood until',
    complyBy: 'To be met by',
    enacted: 'Enacted',
    status: 'Status',
    consequences: 'Consequences',
    confidence: 'Confidence',
    reviewed: (confidence: string, review: string) => `${confidence}; ${review}`,
    doubts: 'Doubts',
    sources: 'Sources',
    public: 'Made public',
    force: 'Force',
    published: (day: Part) => ['published ', day],
    checked: (day: Part) => ['last checked ', day],
    unchecked: 'an excerpt was read; the page itself is not yet checked',
    fromMemory: 'worded from memory',
    about: 'about ',
    asJson: 'As data',
    law: 'the law',
    after: 'what came after',
    classes: 'the classes',
  },
}
