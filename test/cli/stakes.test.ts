import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { systemContext } from '../../src/cli/system.js'
import { models } from '../../src/model/agreement.js'
import { day } from '../../src/model/day.js'
import { stateCodes } from '../../src/model/state.js'
import { type MoneyAnswer, type MoneyTold, moneyOf, moneyOfState } from '../../src/query/money.js'
import { moneyOverview } from '../../src/query/money-overview.js'
import type { OfficersAnswer } from '../../src/query/officers.js'
import type { TermsAnswer } from '../../src/query/terms.js'
import { totalsIn } from '../query/totals.js'
import { run, runJson } from './run.js'

const home = mkdtempSync(join(tmpdir(), 'comity-stakes-'))
after(() => rmSync(home, { recursive: true, force: true }))

const miami = 'us-fl/miami-police-department'

test('Miami police: three officers selected and nominated by 3 September 2025, nobody said to be active', async () => {
  const { stages } = await runJson<OfficersAnswer>(['officers', miami, '--on', '2025-09-03'], home)
  const counts = Object.fromEntries(stages.map((one) => [one.stage, one.counts[0]?.count]))
  assert.deepEqual([counts['selected'], counts['nominated']], [3, 3])
  for (const stage of ['in-training', 'trained', 'credentialed', 'active'])
    assert.equal(counts[stage], undefined, stage)
})

test('training of a warrant service officer: 4, 8 and 40 hours are told, and said to disagree', async () => {
  const { topics } = await runJson<TermsAnswer>(['model', 'WSO', '--on', '2026-11-22'], home)
  const training = topics.find(({ topic }) => topic === 'training')
  const hours = training?.terms.flatMap((one) => one.hours ?? [])
  assert.deepEqual([...(hours ?? [])].sort(), [4, 40, 8])
  assert.equal(training?.disagree, true)
})

test('each model tells powers, place, supervision and training, each term with a source to open', async () => {
  for (const model of models) {
    const { topics } = await runJson<TermsAnswer>(['model', model], home)
    for (const topic of ['powers', 'where', 'supervision', 'training'])
      assert.equal(topics.find((one) => one.topic === topic)?.record, 'told', `${model} ${topic}`)
    for (const { evidence } of topics.flatMap(({ terms }) => terms))
      assert.match(evidence[0]?.link ?? '', /^https?:\/\//)
  }
})

function all({ tiers, atRisk }: MoneyAnswer): MoneyTold[] {
  return [...tiers.flatMap(({ kinds }) => kinds.flatMap(({ amounts }) => amounts)), ...atRisk]
}

test('what was at stake for Miami: nothing told as applied, awarded or paid; tiers from 1 October 2025; risk by rule', async () => {
  const answer = await runJson<MoneyAnswer>(['money', miami, '--on', '2025-09-30'], home)
  const [own, , country] = answer.tiers
  for (const kind of ['applied', 'awarded', 'paid'])
    assert.equal(own?.kinds.find((one) => one.kind === kind)?.record, 'no record', kind)
  const offered = country?.kinds.find(({ kind }) => kind === 'offered')?.amounts ?? []
  const tiers = offered.filter(({ program }) => program === 'Quarterly performance award')
  assert.deepEqual(
    tiers.map(({ cents, period }) => [cents?.from, period?.from, period?.standing]),
    [100000, 75000, 50000].map((cents) => [cents, '2025-10-01', 'not begun']),
  )
  assert.ok(answer.atRisk.length > 0)
  for (const { rule } of answer.atRisk) assert.ok((rule ?? '') !== '')
})

test('a sheriff that was awarded money has it as awarded, and no record of an amount paid', async () => {
  const answer = await runJson<MoneyAnswer>(['money', 'us-fl/st-lucie-county-sheriffs-office'], home)
  const told = answer.tiers[0]?.kinds.filter(({ record }) => record === 'told').map(({ kind }) => kind)
  assert.deepEqual(told, ['awarded'])
  const { out } = await run(['money', 'us-fl/st-lucie-county-sheriffs-office'], home)
  assert.match(out, /paid: no record/)
})

test('every amount of the record names its payer, its source and its day, and none is in a total', async () => {
  const register = (await systemContext(home).world()).now()
  const asOf = { on: day('2026-11-23'), knownAt: day('2026-11-23') }
  const overview = moneyOverview(register, asOf)
  const agencies = [...register.recorded.keys()].flatMap((id) => register.agencies.get(id) ?? [])
  const answers: MoneyAnswer[] = [
    overview,
    ...stateCodes.map((state) => moneyOfState(register, state, asOf)),
    ...agencies.map((agency) => moneyOf(register, agency, asOf)),
  ]
  for (const { payer, evidence, on } of answers.flatMap(all)) {
    assert.ok(payer !== '' && on !== undefined)
    assert.match(evidence[0]?.link ?? '', /^https?:\/\//)
  }
  assert.deepEqual(totalsIn(answers), [])
  assert.deepEqual(
    overview.states.map(({ state }) => state),
    ['FL', 'GA', 'LA', 'MT', 'OR', 'TN', 'TX'],
  )
})
