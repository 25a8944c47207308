import { Format } from '../format.js'
import { agency } from './creole-agency.js'
import { agencyRecord } from './creole-agency-record.js'
import { brief } from './creole-brief.js'
import { briefSentences } from './creole-brief-sentences.js'
import { check } from './creole-check.js'
import { compare } from './creole-compare.js'
import { correctionsText } from './creole-corrections.js'
import { dataText } from './creole-data.js'
import { decisions } from './creole-decisions.js'
import { directory } from './creole-directory.js'
import { drift } from './creole-drift.js'
import { embed } from './creole-embed.js'
import { glossary } from './creole-glossary.js'
import { home } from './creole-home.js'
import { law } from './creole-law.js'
import { lawWords } from './creole-law-words.js'
import { list } from './creole-list.js'
import { map } from './creole-map.js'
import { measures } from './creole-measures.js'
import { method } from './creole-method.js'
import { pages } from './creole-pages.js'
import { problems } from './creole-problems.js'
import { query } from './creole-query.js'
import { sentences } from './creole-sentences.js'
import { shell } from './creole-shell.js'
import { sources } from './creole-sources.js'
import { stakes } from './creole-stakes.js'
import { stateLaw } from './creole-state-law.js'
import { still } from './creole-still.js'
import { told } from './creole-told.js'
import { verdicts } from './creole-verdicts.js'
import { words } from './creole-words.js'
import type { Messages } from './messages.js'

/** The interface in Haitian Creole. */
export const creole: Messages = {
  language: 'ht',
  direction: 'ltr',
  format: new Format('ht'),
  words,
  shell,
  home,
  agency,
  agencyRecord,
  brief,
  briefSentences,
  list,
  ...pages,
  law,
  lawWords,
  dataText,
  decisions,
  embed,
  told,
  stateLaw,
  stakes,
  correctionsText,
  measures,
  check,
  drift,
  map,
  compare,
  method,
  problems,
  query,
  directory,
  glossary,
  still,
  sentences,
  sources,
  verdicts,
}
