import type { Step } from '../../model/period.js'
import type { Part } from '../html.js'

const names: Readonly<Record<string, string>> = {
  'police-officers': 'Police officers',
  'police-civilians': 'Police employees who are no officers',
}

const steps: Readonly<Record<Step, string>> = { year: 'by year', quarter: 'by quarter', month: 'by month' }

/** What was counted of an agency, and what stands beside it. Never why a number is as it is. */
export const measures = {
  heading: 'Measures',
  title: (agency: string) => `Measures of ${agency}`,
  lead: 'What was counted, by whom, period by period. It tells nothing of why a number is as it is.',
  none: 'No record: no measure of this agency is held.',
  /** `motor-vehicle-thefts` as words. */
  name: (measure: string) =>
    names[measure] ?? `${measure.charAt(0).toUpperCase()}${measure.slice(1)}`.replaceAll('-', ' '),
  head: (measure: string, unit: string, step: Step, publisher: string) =>
    `${unit === measure ? '' : `in ${unit}, `}${steps[step]}, as counted by ${publisher}`,
  span: (from: string, to: string) => (from === to ? `of ${from}` : `from ${from} to ${to}`),
  chart: (name: string, unit: string, from: string, to: string) =>
    `${name}, ${unit}, ${from} to ${to}; the table has each value`,
  gaps: (periods: string, count: number) =>
    `No record of ${periods}: ${count === 1 ? 'it is' : 'they are'} left empty, and ${count === 1 ? 'is' : 'are'} not zero.`,
  andMore: (count: number) => `${count} more`,
  unit: (unit: string) => unit,
  broken: (at: string, from: string | null, to: string | null) =>
    `// From ${at} on it is counted in another way (${from ?? 'not named'}, then ${to ?? 'not named'}): values before and after do not compare.`,
  table: 'Every value with its source',
  columns: {
    period: 'Period',
    value: 'Value',
    rate: 'Per 100,000 persons',
    method: 'Way of counting',
    said: 'Said on',
    about: 'about ',
    source: 'Source',
  },
  doubt: (count: number, text: Part) => [
    `${count === 1 ? 'Doubt on one value' : `Doubt on ${count} values`}: `,
    text,
  ],
  other: (edition: 'earlier' | 'same', value: Part, saidOn: Part, source: string) => [
    edition === 'earlier' ? 'earlier: ' : 'also given: ',
    value,
    ', said on ',
    saidOn,
    ` (${source})`,
  ],
  beside: 'Beside it',
  besideText: 'Each has an axis of its own. That two lines rise or fall together says nothing of either.',
  peers: 'Agencies of like size',
  peersUnit: (basis: 'per100000' | 'value', unit: string) =>
    basis === 'value' ? `${unit}: median and range` : 'per 100,000 persons: median and range',
  noPeers: 'No record: no agency of like size has a value of this measure.',
  unsized:
    'No record of how many persons the agency serves: there is no size to find agencies of like size by.',
  peersNamed: (count: number) => `The ${count} agencies, and each period`,
  persons: (count: string) => `${count} persons`,
  median: 'Median',
  least: 'Least',
  greatest: 'Greatest',
  of: 'Of agencies',
  state: (name: string) => `All of ${name}`,
  country: 'The United States',
  csv: 'All values as CSV',
  json: 'as JSON',
  all: 'Every measure, with values, editions and what stands beside',
}
