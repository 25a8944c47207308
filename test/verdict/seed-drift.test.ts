import assert from 'node:assert/strict'
import { test } from 'node:test'
import { driftBetween } from '../../src/check/drift/drift-between.js'
import { readClaims } from '../../src/check/read.js'
import { day } from '../../src/model/day.js'
import { gazetteerOfWorld } from '../../src/verdict/check-document.js'
import { plainArticle } from '../check/plain-article.js'
import { articleOf, readGold, readingOf } from './gold.js'
import { world } from './held.js'

const gold = readGold()

/** What the record holds that the chief said on 3 September 2025, told in other words than any paper's. */
function standIn(): string {
  const said = (world.now().recorded.get('us-fl/miami-police-department') ?? []).flatMap((claim) =>
    claim.says === 'statement' && claim.on === day('2025-09-03') && claim.quote !== undefined
      ? [`“${claim.quote},” Manny Morales said.`]
      : [],
  )
  return `Miami’s police and ICE

The Miami Police Department has selected three officers for immigration enforcement and submitted their names, Police Chief Manny Morales said. Attorneys for the state told a judge in August that cities are not required to sign 287(g) agreements with ICE.

${said.join('\n\n')}

Morales said that homicides in the city are down to historic lows.
`
}

test('the annotated article against what the record holds: quotations kept and altered, a stage and a source raised', (t) => {
  if (gold === undefined) return t.diagnostic('the annotated article does not lie beside the project')
  const article = plainArticle(standIn(), 'en', '2025-09-03')
  const source = { article, reading: readClaims(article, gazetteerOfWorld(world)) }
  const derivative = { article: articleOf(gold.text, '2025-09-04'), reading: readingOf(gold) }
  const { drifts } = driftBetween(derivative, source)
  const relations = (id: string) => {
    const at = gold.claims.find((claim) => claim.id === id)?.start
    return drifts.filter((one) => one.derivative?.span.start === at).map(({ relation }) => relation)
  }
  assert.ok(relations('S16').includes('quote_verbatim'))
  assert.ok(relations('S18').includes('quote_verbatim'))
  assert.ok(relations('S35').includes('quote_altered'))
  assert.ok(relations('S06').includes('strengthened'))
  assert.ok(relations('S36').includes('strengthened'))
  assert.ok(relations('S26').includes('strengthened'))
  assert.ok(relations('S19').includes('weakened'))
  assert.deepEqual(relations('S47'), ['no_counterpart'])
  assert.deepEqual(relations('S54a'), ['no_counterpart'])
  assert.equal(drifts.filter(({ relation }) => relation === 'conflicts_with_itself').length, 2)
})
