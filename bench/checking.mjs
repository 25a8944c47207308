// Checks annotated texts against the record: milliseconds for 1,000 words, documents a second on one core, what the
// first document of a day costs more (the record is then derived as it stood on that day), and how well the texts are
// read. The baseline, in the same run, is Node's own cutting of the same texts into sentences and words.

import { hardTexts, heldApart } from '../dist/learning/examples.js'
import { systemContext } from '../dist/src/cli/system.js'
import { checkDocument, documentJson } from '../dist/src/verdict/check-document.js'
import { annotatedTexts } from '../dist/test/check/articles.js'
import { measured, precision, recall } from '../dist/test/check/measure.js'
import { plainArticle } from '../dist/test/check/plain-article.js'
import { measuredReaders } from '../dist/test/check/readers-measured.js'

const rounds = 8

export async function bench(words) {
  const say = words.includes('--json') ? () => {} : console.log
  const context = systemContext('no-such-home')
  const held = { world: await context.world(), law: await context.law() }
  const texts = ['tune', 'report'].flatMap((set) => annotatedTexts(set).map((text) => ({ ...text, set })))
  const count = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const check = ({ text, language }, day = '2025-09-03') =>
    checkDocument(held, plainArticle(text, language, day), '2026-11-23')
  check(texts[0])
  const days = texts.slice(0, 6).map((text, at) => {
    const start = performance.now()
    check(text, `2025-1${at % 3}-0${at + 2}`)
    return performance.now() - start
  })
  const readings = texts.map((text) => ({ ...readingOf(text, check), set: text.set }))
  const timed = timesOf(texts, (text) => JSON.stringify(documentJson(check(text))))
  const baseline = timesOf(texts, ({ text }) => cut(text))
  const found = {
    documents: texts.length,
    words: count,
    msPer1000Words: round((timed.wall / count) * 1000),
    documentsPerSecond: round(texts.length / (timed.cpu / 1000)),
    firstOfADayMs: round(days.sort((a, b) => a - b)[3]),
    ratio: round(timed.cpu / baseline.cpu),
    baselineMsPer1000Words: round((baseline.wall / count) * 1000),
  }
  say(
    `${found.documents} documents, ${found.words} words, each read and held against the record at two dates`,
  )
  say(
    `${found.msPer1000Words} ms for 1,000 words; ${found.documentsPerSecond} documents a second of processor time`,
  )
  say(
    `${found.ratio} times what cutting them into sentences and words takes (${found.baselineMsPer1000Words} ms)`,
  )
  const reading = {
    ...Object.fromEntries(['tune', 'report'].map((set) => [set, scoresOf(measured(ofSet(readings, set)))])),
    hard: scoresOf(measured(heldApart(hardTexts()).map((text) => readingOf(text, check)))),
    // What the program is held to beside: how well readers of the same texts agree.
    readers: scoresOf(measuredReaders(ofSet(texts, 'report'))),
  }
  for (const [set, { precision: p, recall: r, speakers }] of Object.entries(reading))
    say(`${set}: precision ${p}, recall ${r}, speakers right ${speakers}`)
  console.log(JSON.stringify({ ...found, reading }))
  return 0
}

function readingOf(text, check) {
  return { text: text.text, annotated: text, reading: check(text, text.published).reading }
}

/** The middle of some rounds over all texts, after one that warms up; in milliseconds. */
function timesOf(texts, work) {
  const times = []
  for (let at = 0; at <= rounds; at++) {
    const before = process.cpuUsage()
    const start = performance.now()
    for (const text of texts) work(text)
    const { user, system } = process.cpuUsage(before)
    if (at > 0) times.push({ wall: performance.now() - start, cpu: (user + system) / 1000 })
  }
  const middle = (name) => times.map((time) => time[name]).sort((a, b) => a - b)[rounds >> 1]
  return { wall: middle('wall'), cpu: middle('cpu') }
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
const tokens = new Intl.Segmenter('en', { granularity: 'word' })

function cut(text) {
  let count = 0
  for (const { segment } of sentences.segment(text)) for (const _ of tokens.segment(segment)) count++
  return count
}

function ofSet(texts, set) {
  return texts.filter((one) => one.set === set)
}

function scoresOf({ scored }) {
  return {
    precision: round(precision(scored), 3),
    recall: round(recall(scored), 3),
    speakers: round(scored.speakersRight / scored.speakers, 3),
  }
}

function round(value, digits = 1) {
  return Number(value.toFixed(digits))
}
