import { counted } from './english-count.js'

interface CountedOn {
  readonly agreements: number
  readonly agencies: number
  readonly states: number
}

const number = new Intl.NumberFormat('en-US')

export const map = {
  heading: 'Where, and since when',
  text: 'Each county by what its agencies’ agreements stood at. A state opens its agencies.',
  textState: 'Each state by how many agreements of its agencies are on the list. A state opens its agencies.',
  textLaw:
    'Agreements on the list by what the law of their joining day asked of the agency. What came out later makes no difference.',
  label: (day: string) => `Map of the country on ${day}`,
  by: 'Show',
  choices: {
    'county stage': 'Counties by stage',
    'state stage': 'States by number',
    'county law': 'Counties by law',
    'state law': 'States by law',
  },
  legend: 'Legend',
  stage: {
    'm-listed': 'On ICE’s list',
    'm-pending': 'Pending, or signed and not yet listed',
    'm-past': 'Left, missing from the newest list, or no longer pending',
    none: 'On no list up to that day',
  },
  numbers: 'agreements on the list',
  law: {
    'm-required': 'Required',
    'm-chosen': 'Chosen',
    'm-chosen-while': 'Chosen while officials said it was required',
    'm-joined-against': 'Joined against a bar',
    'm-unclear': 'Not clear from the law held',
    'm-mixed': 'More than one of these',
    none: 'None on the list',
  },
  wide: 'Outlined: a body of the whole state is on the list',
  play: 'Play',
  pause: 'Pause',
  slider: 'Month',
  none: (day: string) => `${day}: no list held`,
  frame: (day: string, { agreements, agencies, states }: CountedOn) =>
    `On the list of ${day}: ${counted(agreements, 'agreement')} of ${number.format(agencies)} ${agencies === 1 ? 'agency' : 'agencies'} in ${number.format(states)} ${states === 1 ? 'state' : 'states and territories'}`,
  sentence: (listed: number, all: number, pending: number, past: number) => {
    const more = [
      pending === 0 ? '' : `in ${number.format(pending)} more one is pending or signed`,
      past === 0 ? '' : `in ${number.format(past)} more one stood there before`,
    ].filter((part) => part !== '')
    const rest = more.length === 0 ? '' : `; ${more.join('; ')}`
    return `Of ${number.format(all)} counties and their equivalents, ${number.format(listed)} have an agency on the list${rest}.`
  },
  sentenceLaw: (told: readonly (readonly [name: string, count: number])[]) =>
    `Agreements by class: ${told.map(([name, count]) => `${name.toLowerCase()} ${number.format(count)}`).join(', ')}.`,
  sentenceState: (listed: number, all: number) =>
    `Of ${number.format(all)} states, territories and the District of Columbia, ${number.format(listed)} have an agency on the list.`,
  rule: 'How the map is made',
  ruleText:
    'A place shows the furthest of what its agencies stand at: on the list before pending, pending before past. An agency of several counties shows in each; in the figures it counts once. A body of a whole state shows in no county, wherever its office is: its state is outlined. The time line takes the last list of each month.',
  table: 'The same as a table',
  months: 'Month by month',
  list: 'list of',
  agreements: 'agreements',
  agencies: 'agencies',
  states: 'states and territories',
  state: 'state',
  beside: 'What no county shows',
  statewide: (count: number) => `Bodies of a whole state: ${number.format(count)}`,
  unplaced: (count: number) => `Agencies whose county is not held: ${number.format(count)}`,
  placeWords: {
    '': 'on no list',
    'm-listed': 'on the list',
    'm-n1': 'on the list',
    'm-n2': 'on the list',
    'm-n3': 'on the list',
    'm-n4': 'on the list',
    'm-pending': 'pending or signed',
    'm-past': 'left, missing from the newest list, or no longer pending',
    'm-required': 'required',
    'm-chosen': 'chosen',
    'm-chosen-while': 'chosen while officials said it was required',
    'm-joined-against': 'joined against a bar',
    'm-unclear': 'not clear from the law held',
    'm-mixed': 'required, chosen or unclear, by agency',
  } as Readonly<Record<string, string>>,
  stages: { listed: 'on the list', pending: 'pending or signed', past: 'before' },
}
