import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Page } from 'playwright-core'
import { reading, served } from './explorer.js'

// A researcher: give me the panel.

interface Release {
  readonly release: string
  readonly files: readonly { readonly path: string; readonly sha256: string }[]
}

/** Follows the link to a file, and returns where it was saved. */
async function taken(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`#files a[href$="/${name}"]`).click(),
  ])
  return await download.path()
}

test('story 7: tables are taken from the page, bear the hashes that the release tells, and count 957 rows', async () => {
  // The first to ask for the bulk data waits until it is made.
  await served('/data/latest')
  await reading('/data', { acceptDownloads: true }, async (page) => {
    const release = (await page.locator('#release .hash').innerText()).trim()
    const told = (await (await served(`/data/${release}/release.json`)).json()) as Release
    const database = await DuckDBInstance.create(':memory:')
    const connection = await database.connect()
    for (const table of ['lists', 'listings', 'agencies', 'agreements', 'ice_287g_keys']) {
      const path = await taken(page, `${table}.parquet`)
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
      assert.equal(hash, told.files.find((file) => file.path === `${table}.parquet`)?.sha256, table)
      await connection.run(`create view ${table} as select * from read_parquet('${path}')`)
    }
    const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson()
    // The page itself says how a day is counted; its words are run as they stand.
    const [counted] = await rowsOf(await page.locator('#count pre').innerText())
    assert.deepEqual(counted?.map(Number), [957, 956, 795, 798, 40])
    const [miami] = await rowsOf(
      `select model, signed::varchar, first_listed::varchar, last_listed::varchar from agreements where agreement = 'us-fl/miami-police-department/tfm'`,
    )
    assert.deepEqual(miami, ['TFM', '2025-08-28', '2025-08-29', '2026-05-18'])
    const [keys] = await rowsOf('select count(*), count(distinct agreement) from ice_287g_keys')
    assert.ok(
      keys?.every((count) => Number(count) > 1_500),
      String(keys),
    )
  })
})

test('story 7: a pinned release comes again byte for byte, and its page leads from the hash alone', async () => {
  const latest = await served('/data/latest')
  const [, release = ''] = /\/data\/([0-9a-f]{64})$/.exec(latest.url) ?? []
  assert.notEqual(release, '')
  const sums = async () => Buffer.from(await (await served(`/data/${release}/SHA256SUMS`)).arrayBuffer())
  const first = await sums()
  assert.equal(createHash('sha256').update(first).digest('hex'), release)
  assert.deepEqual(await sums(), first)
  await reading(`/data/${release.slice(0, 12)}`, {}, async (page) => {
    assert.equal((await page.locator('#release .hash').innerText()).trim(), release)
  })
})

test('story 7: CSV, Parquet, SQLite and GeoJSON stand with a dictionary of every column', async () => {
  await reading('/data', { javaScriptEnabled: false }, async (page) => {
    const files = await page
      .locator('#files a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    for (const ending of ['.csv', '.parquet', '.sqlite', '.geojson', 'datapackage.json', 'dictionary.md'])
      assert.ok(
        files.some((file) => file.endsWith(ending)),
        ending,
      )
    const dictionary = await page.locator('#dictionary').textContent()
    for (const column of ['agreement', 'first_listed', 'ori_reason', 'county_geoids'])
      assert.ok(dictionary?.includes(column), column)
  })
})
