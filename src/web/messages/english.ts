import type { Language } from '../../model/language.js'
import { Format } from '../format.js'
import { agency } from './english-agency.js'
import { agencyRecord } from './english-agency-record.js'
import { brief } from './english-brief.js'
import { briefSentences } from './english-brief-sentences.js'
import { check } from './english-check.js'
import { compare } from './english-compare.js'
import { correctionsText } from './english-corrections.js'
import { dataText } from './english-data.js'
import { decisions } from './english-decisions.js'
import { directory } from './english-directory.js'
import { drift } from './english-drift.js'
import { embed } from './english-embed.js'
import { glossary } from './english-glossary.js'
import { home } from './english-home.js'
import { law } from './english-law.js'
import { lawWords } from './english-law-words.js'
import { list } from './english-list.js'
import { map } from './english-map.js'
import { measures } from './english-measures.js'
import { method } from './english-method.js'
import { pages } from './english-pages.js'
import { problems } from './english-problems.js'
import { query } from './english-query.js'
import { sentences } from './english-sentences.js'
import { shell } from './english-shell.js'
import { sources } from './english-sources.js'
import { stakes } from './english-stakes.js'
import { stateLaw } from './english-state-law.js'
import { still } from './english-still.js'
import { told } from './english-told.js'
import { verdicts } from './english-verdicts.js'
import { words } from './english-words.js'

/** The interface in English. */
export const english = {
  language: 'en' as Language,
  direction: 'ltr' as 'ltr' | 'rtl',
  format: new Format('en'),
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
