import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { checkAssets } from '../../../src/cli/check-assets.js'
import { readDrawing } from '../../../src/cli/drawing.js'
import type { SiteSummary } from '../../../src/cli/still/export-site.js'
import { systemContext } from '../../../src/cli/system.js'
import { createSite } from '../../../src/web/site.js'
import { now } from '../../api/asking.js'
import { madeList } from '../../cli/made-lists.js'
import { run, runJson } from '../../cli/run.js'
import { openBrowser } from '../browser.js'
import { fileHost } from './file-host.js'

process.env['COMITY_BUNDLED'] = '0'

const home = mkdtempSync(join(tmpdir(), 'comity-still-'))
const [lists, folder] = [join(home, 'lists'), join(home, 'site')]
mkdirSync(lists)
for (const day of ['03', '05'])
  writeFileSync(
    join(lists, `participatingAgencies09${day}2025am.xlsx`),
    madeList([['DELAWARE', 'Camden Police Department', 'Task Force Model', '2025-08-01']], `2025-09-${day}`),
  )
await run(['ingest', lists], home)
const words = [
  'export',
  '--site',
  folder,
  '--state',
  'DE',
  '--on',
  '2026-11-23',
  '--base',
  'https://example.org',
]
const first = await runJson<SiteSummary>(words, home)

const context = systemContext(home)
const world = await context.world()
const law = await context.law()
const check = checkAssets(context.data, world.sources, law)
const live = createSite({ world, law, now, check, map: readDrawing(context.data) })
const { address, server } = await fileHost(folder)
const browser = await openBrowser()
after(async () => {
  await browser.close()
  server.close()
  rmSync(home, { recursive: true, force: true })
})

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

const camden = 'agency/us-de/camden-police-department'

function textAt(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

test('an export counts its files, and leaves none that is half written', () => {
  assert.equal(first.files, files.length)
  assert.equal(first.written, files.length)
  assert.ok(first.bytes > 1_000_000)
  assert.ok(!existsSync(join(folder, '.writing')))
})

test('every agency of the state has its page in three languages', () => {
  const agencies = world.directory.inState('DE')
  assert.ok(agencies.length > 50)
  for (const { id } of agencies)
    for (const prefix of ['', 'es/', 'ht/'])
      assert.ok(files.includes(`${prefix}agency/${id}/index.html`), `${prefix}${id}`)
})

test('an agency of which lists tell has a brief and a card in three languages, and one of which nothing tells has none', () => {
  for (const prefix of ['', 'es/', 'ht/'])
    for (const page of [`${camden}/brief`, `embed/${camden}`])
      assert.ok(files.includes(`${prefix}${page}/index.html`), `${prefix}${page}`)
  const others = files.filter(
    (file) => /agency\/.*\/brief\/|embed\/agency\//.test(file) && !file.includes(camden),
  )
  assert.deepEqual(others, [])
})

test('the page of an agency of which nothing tells says that its brief needs a server', () => {
  const page = textAt('agency/us-de/dover-police-department/index.html')
  assert.match(page, /<a href="\/live" title="[^"]+">A brief for a meeting/)
})

test('every source beside the lists has its page in three languages', () => {
  const sources = [...textAt('sources/index.html').matchAll(/href="\/(source\/[\da-f]+)\/?"/g)]
  assert.ok(sources.length > 200)
  for (const [, source = ''] of sources)
    for (const prefix of ['', 'es/', 'ht/'])
      assert.ok(files.includes(`${prefix}${source}/index.html`), source)
})

test('every address that a page names leads to a file, or to the page that says what files cannot answer', () => {
  const missing = new Set<string>()
  for (const file of files.filter((one) => /\.(html|atom)$/.test(one)))
    for (const [, told = ''] of textAt(file).matchAll(/ (?:href|src|action|data-frames)="(\/[^"]*)"/g)) {
      const path = told.replace(/[?#].*$/s, '').slice(1)
      if (!files.includes(path) && !existsSync(join(folder, path, 'index.html')))
        missing.add(`${file}: ${told}`)
    }
  assert.deepEqual([...missing], [])
})

test('what names no address that changes is what a server answers, byte for byte', async () => {
  const same = [
    ['/style.css', 'style.css'],
    ['/icon.svg', 'icon.svg'],
    ['/map.json', 'map.json'],
    ['/es/map.json?by=law', 'es/map/by-law.json'],
    [
      '/feeds/agency.json?agency=us-de/camden-police-department',
      'feeds/agency/us-de/camden-police-department.json',
    ],
    ['/v1/status?agency=us-de/camden-police-department', 'v1/status/us-de/camden-police-department.json'],
    ['/v1/law/DE', 'v1/law/DE.json'],
    ['/v1/research', 'v1/research.json'],
  ] as const
  for (const [ask, file] of same) assert.equal(textAt(file), await (await live.request(ask)).text(), ask)
})

test('a page is what a server draws, but for where it leads and what it says of being a file', async () => {
  const pages = [
    '',
    'lists',
    'changes',
    'state/de',
    'state/de/agencies',
    'state/de/joined',
    'law/us',
    'money',
  ]
  const more = [
    'money/de',
    'research',
    'events',
    'method',
    'api',
    'model/tfm',
    'corrections',
    'live',
    'check',
  ]
  for (const page of [...pages, ...more, camden, `${camden}/brief`, `embed/${camden}`])
    for (const prefix of ['', 'es', 'ht']) {
      const path = [prefix, page].filter(Boolean).join('/')
      const drawn = await (await live.request(`/${path}`)).text()
      assert.equal(bare(textAt(join(path, 'index.html'))), bare(drawn), path)
    }
})

/** A page without where it leads, and without what only a file says. */
function bare(page: string): string {
  return page
    .replace(/<link rel="alternate"[^>]*>\n/g, '')
    .replace(/ (href|src|action|data-frames)="[^"]*"/g, '')
    .replace(/ title="[^"]*(running Comity|Comity en marcha|Comity k ap mache)[^"]*"/g, '')
    .replace(/<script type="module"><\/script>\n(?=(<script|<\/head>))/g, '')
    .replace(/<p class="as-of" id="still".*?<\/p>\n/s, '')
}

test('the same export again writes nothing; a file of an older one is removed, what else is kept there stays', async () => {
  writeFileSync(join(folder, camden, 'old.html'), 'old')
  writeFileSync(join(folder, 'CNAME'), 'example.org')
  const again = await runJson<SiteSummary>(words, home)
  assert.equal(again.files, first.files)
  assert.equal(again.written, 0)
  assert.equal(again.removed, 1)
  assert.ok(existsSync(join(folder, 'CNAME')))
})

test('an export into a folder that holds no site leaves what a person keeps there', async () => {
  const other = join(home, 'other')
  mkdirSync(join(other, '.git'), { recursive: true })
  writeFileSync(join(other, 'CNAME'), 'example.org')
  const made = await runJson<SiteSummary>([...words.slice(0, 2), other, ...words.slice(3)], home)
  assert.deepEqual([made.files, made.written, made.removed], [first.files, first.files, 0])
  assert.deepEqual(readdirSync(other).sort(), [...readdirSync(folder), '.git'].sort())
  assert.equal(readFileSync(join(other, 'index.html'), 'utf8'), textAt('index.html'))
})

test('crawlers are told of every page once, under the host that was named', () => {
  assert.match(textAt('robots.txt'), /^Sitemap: https:\/\/example\.org\/sitemap\.xml$/m)
  const told = [...textAt('sitemaps/1.xml').matchAll(/<loc>https:\/\/example\.org(\/[^<]*)<\/loc>/g)]
  const addresses = told.map(([, path]) => path)
  assert.equal(new Set(addresses).size, addresses.length)
  for (const path of ['/', '/es', `/ht/${camden}`]) assert.ok(addresses.includes(path), path)
})

test('the search of files forgives typing, knows Spanish, and leads to the agency whose name was typed', async () => {
  const page = await browser.newPage()
  await page.goto(`${address}/search?q=camdn+polise`)
  await page.locator('ol.hits li').first().waitFor()
  assert.match(
    (await page.locator('ol.hits li').first().textContent()) ?? '',
    /^Camden Police Department.*Kent County.*Task Force: listed/,
  )
  await page.goto(`${address}/es/search?q=policia+de+camden&state=DE`)
  await page.locator('ol.hits li').first().waitFor()
  assert.equal(await page.locator('ol.hits a').first().getAttribute('href'), `/es/${camden}`)
  assert.equal(await page.locator('select[name=state]').inputValue(), 'DE')
  await page.goto(`${address}/search?q=Camden+Police+Department&state=DE`)
  await page.waitForURL(`${address}/${camden}/`)
  await page.close()
})

test('the search of files loads the ZIP codes that begin like the one asked for, and no others', async () => {
  const page = await browser.newPage()
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url().slice(address.length)))
  await page.goto(`${address}/search?q=19934`)
  await page.locator('ol.hits li').first().waitFor()
  assert.match(
    (await page.locator('main').textContent()) ?? '',
    /ZIP code 19934: Camden Wyoming, Kent County, Delaware, in the list of GeoNames/,
  )
  assert.deepEqual(
    loaded.filter((path) => path.includes('/zips-')).map((path) => path.replace(/.*\//, '')),
    ['19.gz'],
  )
  await page.goto(`${address}/es/search?q=00901`)
  await page.getByText('No consta ningún lugar para el código postal 00901').waitFor()
  await page.goto(`${address}/search?q=camden`)
  await page.locator('ol.hits li').first().waitFor()
  assert.equal(loaded.filter((path) => path.includes('/zips-')).length, 2)
  await page.close()
})

test('a page of files that is asked about another day says that it does not answer that', async () => {
  const page = await browser.newPage()
  await page.goto(`${address}/${camden}`)
  assert.equal(await page.locator('#still').isVisible(), false)
  await page.goto(`${address}/${camden}?on=2025-09-04`)
  await page.locator('#still').waitFor({ state: 'visible' })
  assert.match((await page.locator('#still').textContent()) ?? '', /November 23, 2026/)
  await page.locator('form.times button').click()
  await page.waitForURL(/\/live\/\?on=/)
  await page.close()
})
