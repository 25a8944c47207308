import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourcesIn } from './sources.js'

const sources = sourcesIn('src').map(({ path, text }) => ({ path, lines: text.split('\n').length - 1, text }))

test('no source file is over 300 lines, and the median is under 100', () => {
  assert.deepEqual(
    sources.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`),
    [],
  )
  const sorted = sources.map(({ lines }) => lines).sort((a, b) => a - b)
  assert.ok((sorted[Math.floor(sorted.length / 2)] ?? 0) < 100)
})

test('nine functions in ten have at most 40 lines', () => {
  const lengths = sources.flatMap(({ text }) => functionLengths(text))
  assert.ok(lengths.length > 500, `only ${lengths.length} functions were found: the scan is broken`)
  const short = lengths.filter((lines) => lines <= 40).length / lengths.length
  assert.ok(short >= 0.9, `${(100 * short).toFixed(1)} %`)
})

test('no file has a name under which anything could stand', () => {
  assert.deepEqual(
    sources
      .filter(({ path }) => /\/(utils?|helpers?|common|types|misc)\.ts$/.test(path))
      .map(({ path }) => path),
    [],
  )
})

test('nothing is typed any, silenced, skipped or left to be done', () => {
  const found = [...sourcesIn('src'), ...sourcesIn('test')]
    .filter(({ path }) => !path.startsWith('test/house/'))
    .flatMap(({ path, text }) =>
      [
        ...text.matchAll(
          /: any\b|\bas any\b(?! other)|@ts-ignore|@ts-nocheck|\b(?:test|it|describe)\.(?:skip|only|todo)\b|\bTODO\b|\bFIXME\b/g,
        ),
      ].map(([match]) => `${path}: ${match}`),
    )
  assert.deepEqual(found, [])
})

/** The lengths in lines of functions and methods that are written as blocks; the formatter closes each at its indent. */
function functionLengths(text: string): number[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    if (
      !/^\s*(export )?(default )?(async )?(function\b|(private |public |static |get |async |\*)*[\w#]+\([^)]*\)?.*\{$)/.test(
        line,
      )
    )
      return []
    if (/^\s*(if|for|while|switch|return|else|catch)\b/.test(line)) return []
    const indent = /^\s*/.exec(line)?.[0] ?? ''
    const end = lines.findIndex((other, later) => later > at && other === `${indent}}`)
    return end < 0 ? [] : [end - at + 1]
  })
}
