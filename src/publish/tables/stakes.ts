import { claimTable, of } from './claims.js'
import type { TableMaker } from './maker.js'

export const officers: TableMaker = claimTable(
  'officers',
  {
    name: 'officers',
    title: 'How many officers stand at a stage; never who they are',
    about:
      'Each stage has its own count and source; none is taken from another, and none is zero for being empty.',
  },
  [
    of(['model', 'string', 'TFM, WSO or JEM, where told'], ({ model }) => model),
    of(
      ['stage', 'string', 'planned, selected, nominated, in-training, trained, credentialed, active'],
      ({ stage }) => stage,
    ),
    of(['count', 'integer', 'how many'], ({ count }) => count),
    of(['bound', 'string', 'exactly, at least or about'], ({ bound }) => bound),
    of(['of', 'integer', 'of how many in all, where told'], (claim) => claim.of),
    of(
      ['keep_regular_duties', 'boolean', 'whether they keep their regular duties, where told'],
      (claim) => claim.keepRegularDuties,
    ),
  ],
)

export const terms: TableMaker = claimTable(
  'term',
  { name: 'terms', title: 'What a model of agreement lets officers do, from a day on' },
  [
    of(['model', 'string', 'TFM, WSO or JEM'], ({ model }) => model),
    of(
      ['topic', 'string', 'powers, where, supervision, training, duties, cost, duration'],
      ({ topic }) => topic,
    ),
    of(['hours', 'number', 'hours of training, where the term is about that'], ({ hours }) => hours),
    of(['until', 'date', 'last day that it held'], ({ until }) => until),
    of(['text', 'string', 'the term in the words of this project'], (claim) => claim.text),
  ],
)

export const money: TableMaker = claimTable(
  'money',
  {
    name: 'money',
    title: 'Amounts of US dollars of one kind, each as one source tells it',
    about:
      'Amounts of two kinds are never added; two claims of one amount are one amount. Empty is unknown, not zero.',
  },
  [
    of(
      ['kind', 'string', 'offered, appropriated, applied, awarded, paid, at-risk or cost'],
      ({ kind }) => kind,
    ),
    of(
      ['cents_from', 'integer', 'amount in whole cents; the lower end of a range'],
      ({ cents }) => cents?.from,
    ),
    of(['cents_to', 'integer', 'the upper end; equal where it is no range'], ({ cents }) => cents?.to),
    of(['bound', 'string', 'exactly, at least, at most or about'], ({ bound }) => bound),
    of(['per', 'string', 'what the amount is for each of; empty where it is a whole'], ({ per }) => per),
    of(['percent', 'number', 'a share in place of an amount'], ({ percent }) => percent),
    of(['period_from', 'date', 'first day that it is for'], ({ period }) => period?.from),
    of(['period_to', 'date', 'last day that it is for'], ({ period }) => period?.to),
    of(['payer', 'string', 'who pays'], ({ payer }) => payer),
    of(['payee', 'string', 'who is paid'], ({ payee }) => payee),
    of(['program', 'string', 'programme, award or case'], ({ program }) => program),
    of(['award', 'string', "the payer's own number of the award"], ({ award }) => award),
    of(['rule', 'string', 'the rule that the amount follows from'], ({ rule }) => rule),
    of(['model', 'string', 'TFM, WSO or JEM, where told'], ({ model }) => model),
    of(['text', 'string', 'what is claimed, in the words of this project'], (claim) => claim.text),
  ],
)

export const measures: TableMaker = claimTable(
  'measure',
  {
    name: 'measures',
    title: 'Values of series, each as one source prints it',
    about: 'Shown beside one another, never as an effect. Where the method changes, a series has a break.',
  },
  [
    of(['measure', 'string', 'what is counted'], ({ measure }) => measure),
    of(['unit', 'string', 'what one of the value is'], ({ unit }) => unit),
    of(['period', 'string', 'a year, quarter or month'], ({ period }) => period),
    of(['value', 'number', 'as the source prints it'], ({ value }) => value),
    of(['counted_by', 'string', 'who counted, where the source passes it on'], ({ by }) => by),
    of(['method', 'string', 'how it was counted'], ({ method }) => method),
    of(['revision', 'string', 'which edition of the figure'], ({ revision }) => revision),
    of(['population', 'integer', 'how many persons the figure covers'], ({ population }) => population),
    of(['observed_on', 'date', 'day on which the source said so'], ({ observedOn }) => observedOn),
  ],
)
