import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readBundleFile } from '../../src/cli/bundle-file.js'
import { canonical } from '../../src/log/canonical.js'
import { day } from '../../src/model/day.js'
import type { Json } from '../../src/model/entry.js'
import { packList } from '../../src/model/packed-list.js'
import type { ListReading } from '../../src/model/reading.js'
import { bundledEntries } from '../../src/publish/bundle.js'
import { type Change, changes } from '../../src/query/changes.js'
import { counts } from '../../src/query/counts.js'
import { stageOn } from '../../src/query/stage.js'
import type { Register } from '../../src/register/register.js'
import {
  dayAt,
  differing,
  figures,
  finder,
  haveRosters,
  readRosters,
  registerOfReadings,
  standings,
  truth,
} from './rosters.js'
import { asRead, assertKnown, distinct, saysSo } from './truth-told.js'

const always = { from: day('2000-01-01'), to: day('2100-01-01') }

const skip = haveRosters()
  ? false
  : 'the real lists are absent: put them at ../shared/rosters, with files and truth'

describe('the register of the real lists, held against an independent reading of them', { skip }, () => {
  let register: Register
  let reversed: Register
  let find: ReturnType<typeof finder>
  let all: Change[]
  let readings: readonly ListReading[]

  before(async () => {
    const rosters = await readRosters()
    const { sightings } = rosters
    readings = rosters.readings
    register = registerOfReadings(readings, sightings)
    reversed = registerOfReadings([...readings].reverse(), sightings)
    find = finder(register)
    all = changes(register, always)
  })

  const listed = (position: number | undefined) => dayAt(register.lists.participating, position)
  const pended = (position: number | undefined) => dayAt(register.lists.pending, position)
  const nameOf = (row: Readonly<Record<string, string>>) => `${row['state']} ${row['agency']} ${row['model']}`
  const agreementsOf = (row: Readonly<Record<string, string>>) =>
    find(row['state'] ?? '', row['agency'] ?? '', row['model'] ?? '')

  test('every list has the date, the rows, and the agreements, agencies, states and models of that reading', () => {
    const standing = standings(register)
    const byDocument = new Map(register.lists.participating.map((list) => [list.document.slice(0, 12), list]))
    const lines = truth('captures').flatMap((row) => {
      const list = byDocument.get(row['sha12'] ?? '')
      if (list === undefined) return `${row['capture_date']} ${row['slot']}: not read`
      const ours = {
        capture_date: list.on,
        rows: list.contents.length,
        ...figures(register, standing[list.position] ?? new Set()),
      }
      return differing(ours, row).map((line) => `${row['capture_date']} ${row['slot']}: ${line}`)
    })
    assertKnown('captures', lines)
  })

  test('lists stand in the order of that reading; of lists saved in one second ours puts am before pm', () => {
    const position = new Map(
      register.lists.participating.map((list) => [list.document.slice(0, 12), list.position]),
    )
    const order = truth('captures').map(
      (row) => [Number(row['idx']), position.get(row['sha12'] ?? '')] as const,
    )
    assert.deepEqual(
      order.filter(([theirs, ours]) => theirs !== ours),
      [
        [775, 776],
        [776, 775],
        [777, 778],
        [778, 777],
        [781, 782],
        [782, 781],
      ].filter(([theirs]) => order.some(([index]) => index === theirs)),
    )
  })

  test('every month ends with the counts of that reading', () => {
    const lines = truth('monthly_counts').flatMap((row) => {
      const month = row['month'] ?? ''
      const inMonth = register.lists.participating.filter(({ on }) => on.startsWith(month))
      const pending = register.lists.pending.filter(({ on }) => on.startsWith(month))
      const last = inMonth.at(-1)
      assert.ok(last, month)
      const found = counts(register, { on: last.on, knownAt: day('2100-01-01') })
      const ours = {
        participating_captures: inMonth.length,
        pending_captures: pending.length,
        last_capture_date: last.on,
        agreements: found?.agreements,
        agencies: found?.agencies,
        states: found?.states,
        tfm: found?.byModel.TFM,
        wso: found?.byModel.WSO,
        jem: found?.byModel.JEM,
        pending_rows: pending.at(-1)?.contents.length,
      }
      return differing(ours, row).map((line) => `${month}: ${line}`)
    })
    assertKnown('monthly_counts', lines)
  })

  test('every agreement is first and last seen, pending and signed as that reading says', () => {
    const lines = truth('agreements').flatMap((row) => {
      const found = agreementsOf(row).filter((one) => one.listed.length > 0)
      const [agreement] = found
      if (agreement === undefined || found.length > 1) return `${nameOf(row)}: ${found.length} agreements`
      const { listed: runs, pending, signed } = agreement
      const ours = {
        first_seen: listed(runs[0]?.from),
        last_seen: listed(runs.at(-1)?.to),
        gaps: runs.length - 1,
        first_pending: pended(pending[0]?.from),
        last_pending: pended(pending.at(-1)?.to),
        signed_sequence: distinct(signed.map(({ day: read, text }) => read ?? text)),
      }
      const theirs = {
        ...row,
        signed_sequence: distinct((row['signed_sequence'] ?? '').split('|').map(asRead)),
      }
      return differing(ours, theirs).map((line) => `${nameOf(row)}: ${line}`)
    })
    assertKnown('agreements', lines)
  })

  test('every agreement that is gone, for good or for a while, is unlisted and returns on the days of that reading', () => {
    const lines = truth('disappearances').flatMap((row) => {
      const ids = agreementsOf(row).map(({ id }) => id)
      const of = (kind: string, on: string | undefined) =>
        all.some((change) => change.kind === kind && change.on === on && ids.includes(change.agreement))
      if (!of('unlisted', row['first_capture_missing']))
        return `${nameOf(row)} ${row['first_capture_missing']}: not unlisted`
      const returned = row['returned_on'] ?? ''
      return returned === '' || of('returned', returned) ? [] : `${nameOf(row)} ${returned}: not returned`
    })
    assertKnown('disappearances', lines)
  })

  test('every date of signature changes on the day of that reading', () => {
    const lines = truth('signed_date_changes').flatMap((row) => {
      const ids = agreementsOf(row).map(({ id }) => id)
      const found = all.find(
        ({ kind, on, agreement }) =>
          kind === 'signed-date' && on === row['capture_after'] && ids.includes(agreement),
      )
      const what = `${nameOf(row)} ${row['capture_after']}`
      if (found === undefined) return `${what}: no change`
      // Where two dates stood beside each other, theirs names both.
      const wanted = [row['signed_before'] ?? '', row['signed_after'] ?? '']
      return [found.before ?? '', found.after ?? ''].every((text, at) =>
        wanted[at]?.split('|').includes(text),
      )
        ? []
        : `${what}: ${found.before} to ${found.after} / ${wanted.join(' to ')}`
    })
    assertKnown('signed_date_changes', lines)
  })

  test('what was pending was listed, or never was, as that reading says', () => {
    const lines = truth('pending_to_participating').flatMap((row) => {
      const found = agreementsOf(row).filter(({ pending }) => pending.length > 0)
      const [agreement] = found
      if (agreement === undefined || found.length > 1) return `${nameOf(row)}: ${found.length} agreements`
      const [first] = [listed(agreement.listed[0]?.from)]
      const already = first !== '' && first < pended(agreement.pending[0]?.from)
      const ours = {
        first_pending: pended(agreement.pending[0]?.from),
        last_pending: pended(agreement.pending.at(-1)?.to),
        already_participating_before_pending: already ? 'yes' : 'no',
        ...(already ? {} : { first_participating_after: first }),
      }
      return differing(ours, row).map((line) => `${nameOf(row)}: ${line}`)
    })
    assertKnown('pending_to_participating', lines)
    for (const row of truth('pending_never_participating')) {
      const [agreement] = agreementsOf(row)
      assert.ok(agreement, nameOf(row))
      assert.deepEqual([agreement.pending.length > 0, agreement.listed.length], [true, 0], nameOf(row))
    }
  })

  test('the agencies of Miami-Dade County were pending and listed as that reading says, or never were', () => {
    const byOri = new Map([...register.agencies.values()].flatMap(({ ori, id }) => (ori ? [[ori, id]] : [])))
    const lines = truth('miami_dade_area').flatMap((row) => {
      const [name = ''] = /'(?:\\'|[^"])+?'(?= ;|$)|"+[^"]+"+/.exec(row['spellings'] ?? '') ?? []
      const printed = name.replace(/^['"]+|['"]+$/g, '')
      const found = row['model'] === '' ? [] : find('FLORIDA', printed, row['model'] ?? '')
      const never = row['model'] === ''
      if (never) return byOri.has(row['ori_fbi_lee'] ?? '') ? `${row['agency']}: listed` : []
      const [agreement] = found
      if (agreement === undefined || found.length > 1)
        return `${row['agency']} ${printed}: ${found.length} agreements`
      const ours = {
        first_pending: pended(agreement.pending[0]?.from),
        last_pending: pended(agreement.pending.at(-1)?.to),
        first_participating: listed(agreement.listed[0]?.from),
        last_seen: listed(agreement.listed.at(-1)?.to),
      }
      return differing(ours, row).map((line) => `${row['agency']}: ${line}`)
    })
    assertKnown('miami_dade_area', lines)
  })

  test('every step of every agreement cites a cell that says so', () => {
    let steps = 0
    for (const agreement of register.agreements.values())
      for (const rung of agreement.rungs) {
        steps++
        assert.equal(saysSo(register, agreement, rung), true, `${agreement.id} ${rung.stage} ${rung.on}`)
      }
    assert.ok(steps > 4500)
  })

  test('every change cites the cells that show it, and a changed date both dates', () => {
    for (const { kind, agreement, on, before, after, evidence } of all) {
      const where = `${agreement} ${kind} ${on}`
      assert.notEqual(evidence.length, 0, where)
      for (const { locator } of evidence) assert.match(locator, /^[^!]+![A-Z]+\d+$/, where)
      if (kind === 'signed-date')
        assert.deepEqual(
          evidence.map(({ text }) => text.trim()),
          [before, after],
          where,
        )
    }
  })

  test('as many agreements are told as listed on a day as the list in force has', () => {
    for (const on of ['2021-01-20', '2022-03-05', '2025-03-01', '2025-08-02', '2025-12-01', '2026-05-18'].map(
      (text) => day(text),
    )) {
      const standing = [...register.agreements.values()].map((agreement) => stageOn(register, agreement, on))
      assert.equal(
        standing.filter(({ stage, current }) => stage === 'listed' && current).length,
        counts(register, { on, knownAt: on })?.agreements,
        on,
      )
    }
  })

  test('the history that ships with the program holds what these files read as', () => {
    const bundle = readBundleFile(fileURLToPath(new URL('../../../data/', import.meta.url)))
    assert.ok(bundle)
    const shipped = new Map(
      [...bundledEntries(bundle)].map(({ body }) => [
        (body as { document?: string }).document,
        canonical(body),
      ]),
    )
    const differ = readings.filter(
      (reading) => shipped.get(reading.document) !== canonical(packList(reading) as unknown as Json),
    )
    const told = differ.slice(0, 5).map(({ document, connector }) => `${connector} ${document}`)
    assert.deepEqual(told, [], `${differ.length} lists: make the data anew with comity release`)
  })

  test('the lists read in another order give the same counts and changes', () => {
    assert.deepEqual(changes(reversed, always), all)
    for (const on of ['2021-06-01', '2025-03-18', '2025-09-02', '2025-09-22', '2026-05-18'].map((text) =>
      day(text),
    ))
      assert.deepEqual(
        counts(reversed, { on, knownAt: on }, 'state'),
        counts(register, { on, knownAt: on }, 'state'),
      )
  })
})
