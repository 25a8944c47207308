import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { systemContext } from '../../src/cli/system.js'
import { day } from '../../src/model/day.js'
import { prefixed } from '../../src/model/language.js'
import { sourceDocuments } from '../../src/query/source-documents.js'
import { english } from '../../src/web/messages/english.js'
import { messagesIn } from '../../src/web/messages/messages.js'
import { createSite } from '../../src/web/site.js'
import { now } from '../api/asking.js'
import { isEnglish, textsOf } from './page-texts.js'

const home = mkdtempSync(join(tmpdir(), 'comity-languages-'))
after(() => rmSync(home, { recursive: true, force: true }))
const context = systemContext(home)
const world = await context.world()
const law = await context.law()
const site = createSite({ world, law, now })
const today = day('2026-11-23')

const { participating, pending, undated } = world.now().lists
const flags = [
  'misnamed',
  'swapped',
  'served-again',
  're-post',
  'truncated',
  'partial',
  'signed-after-list',
] as const
const odd = flags.flatMap((flag) =>
  [...participating, ...pending, ...undated].filter((list) => list.flags.includes(flag)).slice(0, 1),
)
const miami = '/agency/us-fl/miami-police-department'

/** A page of each kind, and of what pages of the kind may have to tell. */
const pages = [
  ...[
    '',
    '?map=state&by=law',
    '/search',
    '/search?q=springfield%20police',
    '/search?q=zzzzqq',
    '/lists',
    '/lists?flagged=1',
  ],
  ...[
    miami,
    `${miami}?on=2015-01-01`,
    `${miami}/brief`,
    `/agency/us-tx/harris-county-sheriffs-office/brief`,
    `${miami}/measures`,
    `/embed${miami}`,
  ],
  ...['hialeah-police-department', 'collier-county-sheriffs-office'].map((name) => `/agency/us-fl/${name}`),
  ...['/agency/us-il/chicago-police-department', '/agency/us-tx/harris-county-sheriffs-office'],
  ...[
    '/state/fl',
    '/state/il',
    '/state/tx/joined',
    '/law/us',
    '/model/tfm',
    '/money',
    '/money/fl',
    '/changes',
  ],
  ...[
    '/corrections',
    '/events',
    '/research',
    '/sources',
    '/method',
    '/api',
    '/data',
    '/check',
    '/drift',
    '/glossary',
    '/nowhere',
    '/changes?from=x',
  ],
  ...[...sourceDocuments(world.now(), law, { on: today, knownAt: today }).keys()]
    .slice(0, 12)
    .map((id) => `/source/${id}`),
  `/compare?agency=us-fl/miami-police-department&agency=us-fl/hialeah-police-department`,
  ...odd.map(({ document }) => `/list/${document}`),
]

/** Every text of a catalogue that is one and no sentence of values. */
function stringsOf(of: object): string[] {
  return Object.values(of).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? stringsOf(value) : [],
  )
}

for (const language of prefixed) {
  const own = new Set(stringsOf(messagesIn(language)))
  const foreign = new Set(stringsOf(english).filter((text) => /[a-z]{4}/.test(text) && !own.has(text)))

  test(`every kind of page under /${language} is told in its language; what stays in English is marked so`, async () => {
    const wrong: string[] = []
    for (const path of pages) {
      const response = await site.request(`/${language}${path}`)
      const texts = textsOf(await response.text())
      assert.ok(texts.length > 10, path)
      wrong.push(
        ...texts.filter((text) => foreign.has(text) || isEnglish(text)).map((text) => `${path}: ${text}`),
      )
    }
    assert.deepEqual([...new Set(wrong)], [])
  })
}

test('a text of the record is marked as English, and the page says once that it stays so', async () => {
  const page = await (await site.request(`/es${miami}`)).text()
  assert.match(page, /<span lang="en">The commission voted 3 to 2 for the resolution/)
  assert.equal(page.match(/<p class="quiet kept">/g)?.length, 1)
  assert.doesNotMatch(await (await site.request(miami)).text(), /class="quiet kept"|<span lang="en">The/)
})

test('a sentence that the record makes itself is told in the language, with its values', async () => {
  const list = odd.find(({ flags }) => flags.includes('swapped'))
  const texts = async (language: string) =>
    textsOf(await (await site.request(`/${language}/list/${list?.document}`)).text()).join(' ')
  assert.match(await texts('es'), /se publicó como \S+, pero sus columnas son las de la lista/)
  assert.match(await texts('ht'), /yo te pibliye l kòm \S+, men kolòn li yo se kolòn lis ajans/)
})

test('a text that was checked is told in the language, and its own words are not', async () => {
  const text =
    'The Hialeah Police Department signed a 287(g) agreement. “We will go on,” Police Chief Ana Ruiz said.'
  const body = new URLSearchParams({ text, published: '2025-09-03', source: '' })
  for (const language of prefixed) {
    const response = await site.request(`/${language}/check`, { method: 'POST', body })
    const told = textsOf(await response.text())
    assert.deepEqual(told.filter(isEnglish), [], language)
    assert.ok(
      told.some((one) => one.includes('2025-07-02')),
      language,
    )
  }
})
