import { claimTable, of } from './claims.js'
import { type TableMaker, together } from './maker.js'

export const events: TableMaker = claimTable(
  'event',
  {
    name: 'events',
    title: 'What happened at a place',
    about: 'An event bears on an agency only where its source links them: see `linked`.',
  },
  [
    of(
      ['kind', 'string', 'announcement, filing, law, letter, office, operation, repatriation or ruling'],
      ({ kind }) => kind,
    ),
    of(['place', 'string', 'where'], ({ place }) => place),
    of(['by', 'string', 'who did it'], ({ by }) => by),
    of(['count', 'integer', 'how many, where the source counts'], ({ count }) => count),
    of(['unit', 'string', 'what is counted'], ({ unit }) => unit),
    of(
      ['linked', 'string', 'ids of agencies that the source itself links with it, parted by "; "'],
      ({ linked }) => together(linked),
    ),
    of(['text', 'string', 'what is claimed, in the words of this project'], (claim) => claim.text),
  ],
)

export const statements: TableMaker = claimTable(
  'statement',
  { name: 'statements', title: 'What persons in office said in public' },
  [
    of(['by', 'string', 'who said it'], ({ by }) => by),
    of(['office', 'string', 'the office held when it was said'], ({ office }) => office),
    of(['where', 'string', 'a meeting, a letter, an interview'], ({ where }) => where),
    of(['topic', 'string', 'what it is about, in a word'], ({ topic }) => topic),
    of(['quote', 'string', 'a few words as printed'], ({ quote }) => quote),
    of(['text', 'string', 'what was said, in the words of this project'], (claim) => claim.text),
  ],
)

export const findings: TableMaker = claimTable(
  'finding',
  {
    name: 'findings',
    title: 'Findings of studies; those that disagree stand side by side',
  },
  [
    of(['study', 'string', 'title of the study'], ({ study }) => study),
    of(['authors', 'string', 'who wrote it'], ({ authors }) => authors),
    of(['design', 'string', 'how it was studied'], ({ design }) => design),
    of(['place', 'string', 'where'], ({ place }) => place),
    of(['period', 'string', 'years studied, as the study tells them'], ({ period }) => period),
    of(['models', 'string', 'models studied, parted by "; "'], ({ models }) => together(models)),
    of(['outcome', 'string', 'what was looked at'], ({ outcome }) => outcome),
    of(
      ['direction', 'string', 'more, less, no effect found or mixed, as the study tells it'],
      ({ direction }) => direction,
    ),
    of(['strength', 'string', 'how strong the study says that it is'], ({ strength }) => strength),
    of(
      ['read', 'string', 'whether the study, its abstract or an account of it was read'],
      ({ read }) => read,
    ),
  ],
)
