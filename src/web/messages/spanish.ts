import { Format } from '../format.js'
import type { Messages } from './messages.js'
import { agency } from './spanish-agency.js'
import { agencyRecord } from './spanish-agency-record.js'
import { brief } from './spanish-brief.js'
import { briefSentences } from './spanish-brief-sentences.js'
import { check } from './spanish-check.js'
import { compare } from './spanish-compare.js'
import { correctionsText } from './spanish-corrections.js'
import { dataText } from './spanish-data.js'
import { decisions } from './spanish-decisions.js'
import { directory } from './spanish-directory.js'
import { drift } from './spanish-drift.js'
import { embed } from './spanish-embed.js'
import { glossary } from './spanish-glossary.js'
import { home } from './spanish-home.js'
import { law } from './spanish-law.js'
import { lawWords } from './spanish-law-words.js'
import { list } from './spanish-list.js'
import { map } from './spanish-map.js'
import { measures } from './spanish-measures.js'
import { method } from './spanish-method.js'
import { pages } from './spanish-pages.js'
import { problems } from './spanish-problems.js'
import { query } from './spanish-query.js'
import { sentences } from './spanish-sentences.js'
import { shell } from './spanish-shell.js'
import { sources } from './spanish-sources.js'
import { stakes } from './spanish-stakes.js'
import { stateLaw } from './spanish-state-law.js'
import { still } from './spanish-still.js'
import { told } from './spanish-told.js'
import { verdicts } from './spanish-verdicts.js'
import { words } from './spanish-words.js'

/** The interface in Spanish. */
export const spanish: Messages = {
  language: 'es',
  direction: 'ltr',
  format: new Format('es'),
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
  sentences,
  sources,
  verdicts,
  directory,
  glossary,
  still,
}
