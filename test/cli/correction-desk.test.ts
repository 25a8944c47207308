import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, suite, test } from 'node:test'
import { DecisionConflict } from '../../src/api/submissions.js'
import { verify } from '../../src/log/verify.js'
import { day } from '../../src/model/day.js'
import { QuestionError, SourceError } from '../../src/model/errors.js'
import { correction, corrections } from '../../src/query/corrections.js'
import { status } from '../../src/query/status.js'
import { type CorrectionHome, correctionHome, replyText, requestText } from './correction-home.js'

const folder = mkdtempSync(join(tmpdir(), 'comity-desk-'))
after(() => rmSync(folder, { recursive: true, force: true }))

suite('in memory', () => deskFacts(() => correctionHome()))
suite('in SQLite', () => deskFacts(() => correctionHome(mkdtempSync(join(folder, 'home-')))))

const memo = { name: 'memo.txt', bytes: Buffer.from('A memo') }
const accepted = { state: 'accepted', by: 'editor', reason: 'The minutes show it.' }
const claim = {
  says: 'approved',
  model: 'TFM',
  on: '2025-06-17',
  text: 'The commission passed it by 4 to 1.',
}

/** The steps of Miami's agreement, as known on a day. */
async function ladder({ current }: CorrectionHome, knownAt: string) {
  const register = (await current()).asKnownAt(day(knownAt))
  const miami = register.agencies.get('us-fl/miami-police-department')
  assert.ok(miami !== undefined)
  const [agreement] = status(register, miami, { on: day('2026-11-30'), knownAt: day(knownAt) }).agreements
  return agreement?.ladder.map(({ stage, evidence }) => `${stage} ${evidence[0]?.file}`)
}

function deskFacts(newHome: () => CorrectionHome): void {
  test('a request has a number, a state, a due date and the value that the record shows', async () => {
    const { desk } = newHome()
    const told = await desk.request(requestText({ document: 'memo.txt' }), memo)
    assert.deepEqual(
      [told.number, told.state, told.open, told.receivedOn, told.dueBy],
      [1, 'received', true, '2026-11-23', '2027-01-04'],
    )
    assert.equal(told.was, '2025-06-17: The commission passed it by 3 to 2.')
    assert.deepEqual([told.document?.kind, told.document?.bytes], ['text', 6])
  })

  test('a document is kept under its hash, and a request made twice is held once', async () => {
    const { desk, context } = newHome()
    const first = await desk.request(requestText({ document: 'memo.txt' }), memo)
    const again = await desk.request(requestText({ document: 'memo.txt' }), memo)
    assert.equal(again.number, first.number)
    const log = await context.openLog('corrections')
    assert.equal((await log.head()).number, 1)
    const kept = await log.document(first.document?.sha256 ?? '')
    assert.equal(Buffer.from(kept?.bytes ?? []).toString(), 'A memo')
    assert.equal((await verify(log)).kind, 'sound')
    await log.close()
  })

  test('a fact of a list, a field, and a silence can be pointed to as well', async () => {
    const { desk } = newHome()
    const about = (stage: string) => ({ agreement: 'us-fl/miami-police-department/tfm', stage })
    const signed = await desk.request(requestText({ about: about('signed') }))
    assert.deepEqual([signed.was, signed.effect], ['signed 2025-08-28', 'marks as disputed'])
    const trained = await desk.request(requestText({ about: about('trained') }))
    assert.equal(trained.was, null)
    const officers = await desk.request(requestText({ about: { field: 'officers' } }))
    assert.equal(officers.was, '1362')
  })

  test('a request about nothing that there is, is refused and not logged', async () => {
    const { desk, context } = newHome()
    await assert.rejects(
      desk.request(requestText({ subject: 'us-fl/no-such-agency', about: { field: 'ori' } })),
      QuestionError,
    )
    await assert.rejects(
      desk.request(requestText({ about: { file: 'record/x.yaml', claim: 'claim 9' } })),
      /expected a claim of the record on/,
    )
    const agreement = 'us-fl/miami-police-department/xyz'
    await assert.rejects(desk.request(requestText({ about: { agreement, stage: 'signed' } })), QuestionError)
    await assert.rejects(desk.request(requestText({ document: 'memo.txt' })), SourceError)
    await assert.rejects(desk.request(requestText(), memo), SourceError)
    await assert.rejects(
      desk.request(requestText({ document: 'x' }), { ...memo, name: 'call 305-555-0100.txt' }),
      SourceError,
    )
    const log = await context.openLog('corrections')
    assert.equal((await log.head()).number, 0)
    await log.close()
  })

  test('an accepted request puts its claim in the place of the old one, which stays known at earlier days', async () => {
    const home = newHome()
    await home.desk.request(requestText({ claim }))
    const before = ['approved record/florida/miami.yaml', 'pending pendingAgencies08272025pm.xlsx']
    assert.deepEqual((await ladder(home, '2026-11-23'))?.slice(0, 2), before)
    home.setDay('2026-11-25')
    const told = await home.desk.decide(1, accepted)
    assert.deepEqual(
      [told.state, told.effect, told.claim],
      ['accepted', 'replaces the claim', 'approved 2025-06-17: The commission passed it by 4 to 1.'],
    )
    assert.deepEqual((await ladder(home, '2026-11-25'))?.slice(0, 1), ['approved corrections'])
    assert.deepEqual((await ladder(home, '2026-11-24'))?.slice(0, 2), before)
    assert.equal(told.was, '2025-06-17: The commission passed it by 3 to 2.')
  })

  test('an accepted request without a claim withdraws the old one; a rejected one changes nothing', async () => {
    const home = newHome()
    await home.desk.request(requestText())
    await home.desk.request(requestText({ proposed: 'Withdraw it' }))
    await home.desk.decide(1, { ...accepted, state: 'rejected' })
    assert.equal((await ladder(home, '2026-11-23'))?.[0], 'approved record/florida/miami.yaml')
    await home.desk.decide(2, accepted)
    assert.equal((await ladder(home, '2026-11-23'))?.[0], 'pending pendingAgencies08272025pm.xlsx')
  })

  test('a request is decided once: a second decision, and one of two at the same time, is refused', async () => {
    const { desk, current } = newHome()
    await desk.request(requestText())
    const both = await Promise.allSettled([
      desk.decide(1, accepted),
      desk.decide(1, { ...accepted, state: 'rejected' }),
    ])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    await assert.rejects(desk.decide(1, accepted), DecisionConflict)
    assert.equal(correction(await current(), 1, day('2026-11-23'))?.decisions.length, 1)
    await assert.rejects(desk.decide(9, accepted), QuestionError)
    await desk.request(requestText({ about: { field: 'ori' } }))
    await assert.rejects(desk.decide(3, { ...accepted, state: 'received' }), QuestionError)
    await assert.rejects(desk.decide(3, { ...accepted, reason: 'ask a@b.example' }), SourceError)
  })

  test('a later reply to the same fact takes the place of an earlier one, which stays in the log', async () => {
    const { desk, current } = newHome()
    await desk.reply(replyText())
    await desk.reply(replyText({ text: 'The department signed on that day.' }))
    const { replies } = corrections(await current(), { knownAt: day('2026-11-23') })
    assert.deepEqual(
      replies.map(({ number, fact, replacedBy }) => [number, fact, replacedBy]),
      [
        [1, 'signed, Task Force Model', 2],
        [2, 'signed, Task Force Model', null],
      ],
    )
    await assert.rejects(desk.reply(replyText({ text: 'Call 305-555-0100' })), SourceError)
  })
}
