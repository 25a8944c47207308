import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SyntaxKind } from 'typescript/unstable/ast'
import { isFunction, linesOf, nodesOf, parsedIn } from './parsed.js'

const parsed = parsedIn('src', 'test')
const sources = parsed
  .filter(({ path }) => path.startsWith('src/'))
  .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))

test('no source file is over 300 lines, and the median is under 100', () => {
  assert.deepEqual(
    sources.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`),
    [],
  )
  const sorted = sources.map(({ lines }) => lines).sort((a, b) => a - b)
  assert.ok((sorted[Math.floor(sorted.length / 2)] ?? 0) < 100)
})

test('nine functions in ten have at most 40 lines', () => {
  const lengths = parsed
    .filter(({ path }) => path.startsWith('src/'))
    .flatMap((source) =>
      [...nodesOf(source.tree)].filter(isFunction).map((node) => linesOf(source, node).lines),
    )
  assert.ok(lengths.length > 500, `only ${lengths.length} functions were found`)
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

test('nothing is typed any, and nothing is said to be there that may not be', () => {
  const found = parsed.flatMap((source) =>
    [...nodesOf(source.tree)]
      .filter(({ kind }) => kind === SyntaxKind.AnyKeyword || kind === SyntaxKind.NonNullExpression)
      .map((node) => `${source.path}:${linesOf(source, node).first}`),
  )
  assert.deepEqual(found, [])
})

test('nothing is silenced, skipped or left to be done', () => {
  const found = parsed
    .filter(({ path }) => path !== 'test/house/sizes.test.ts')
    .flatMap(({ path, text }) =>
      [
        ...text.matchAll(
          /@ts-ignore|@ts-nocheck|@ts-expect-error|\b(?:test|it|describe)\.(?:skip|only|todo)\b|\bTODO\b|\bFIXME\b/g,
        ),
      ].map(([match]) => `${path}: ${match}`),
    )
  assert.deepEqual(found, [])
})
