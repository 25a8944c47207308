import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { languages } from '../../../src/model/language.js'
import { addressId } from '../../../src/model/source-id.js'
import { addressIn } from '../../../src/web/address.js'
import { barriers } from '../barriers.js'
import { reading, scrollsDownOnly, served, widths } from './explorer.js'

const miami = '/agency/us-fl/miami-police-department'
const neighbours = ['miami', 'doral', 'coral-gables', 'hialeah', 'homestead']

const lists = (await (await served('/v1/lists?flagged=1&from=2025-08-15&to=2025-09-30')).json()) as readonly {
  document: string
}[]

/** Each kind of page, as full as it comes, or as empty. */
const pages = {
  'the start page': '/',
  'a search': '/search?q=homestead',
  'a search that finds nothing': '/search?q=zzzzqqqq',
  'a listed agency': miami,
  'an agency on no list': '/agency/us-fl/homestead-police-department',
  'an agency on another day': `${miami}?on=2025-08-27&known-at=2025-08-27`,
  'measures of an agency': `${miami}/measures`,
  'a brief': `${miami}/brief`,
  'a decision': '/decision/us-fl/key-west-police-department/2025-06-30-void-vote',
  'a state': '/state/fl',
  'a state of which no law is held': '/state/ak',
  'the agreements of a state by class': '/state/fl/joined?kind=county-corrections',
  'federal law': '/law/us',
  'a model': '/model/tfm',
  'the money': '/money',
  'the events of a state': '/events?state=FL',
  'the research': '/research',
  'five agencies beside one another': `/compare?${neighbours.map((city) => `agency=us-fl/${city}-police-department`).join('&')}`,
  'the changes': '/changes?from=2026-05-11',
  'a list': `/list/${lists[0]?.document}`,
  'the lists with something odd': '/lists?flagged=1&from=2025-08-15&to=2025-09-30',
  'the check': '/check',
  'two texts beside each other': '/drift',
  'the sources': '/sources',
  'a source': `/source/${addressId('https://www.wlrn.org/immigration/2025-06-17/miami-287g-ice-police-immigration')}`,
  'corrections and replies': '/corrections',
  'the data': '/data',
  'the page for programs': '/api',
  'the method': '/method',
  'the words of the site': '/glossary',
  'the page for queries': '/query',
  'the agencies of a state': '/state/wy/agencies',
  'a card for other sites': `/embed${miami}`,
  'a map for other sites': '/embed/map/fl',
}

/** Other answers that kinds of pages give. */
const answers = {
  'an agency of three agreements': '/agency/us-ky/butler-county-sheriffs-office',
  'an agency on a day of contest': '/agency/us-fl/doral-police-department?on=2025-09-05',
  'an agency that must': '/agency/us-fl/miami-dade-corrections-and-rehabilitation',
  'an agency that may not': '/agency/us-ca/los-angeles-police-department',
  'a brief of another day': `${miami}/brief?on=2025-09-05&known-at=2025-09-05`,
  'another model': '/model/wso',
}

/**
 * The width at which each language is looked at for what bars somebody. Colours are the same in every language:
 * they are looked at in English.
 */
const looked = {
  en: { width: 360, colours: true },
  es: { width: 1440, colours: false },
  ht: { width: 768, colours: false },
}

for (const language of languages)
  test(`${language}: no kind of page scrolls sideways at 360, 768 or 1440 pixels, or bars anybody`, async () => {
    const found: string[] = []
    const { width, colours } = looked[language]
    const window = { viewport: { width, height: 900 } }
    for (const [name, address] of Object.entries(language === 'en' ? { ...pages, ...answers } : pages))
      await reading(addressIn(language, address), window, async (page) => {
        found.push(...(await barriers(page, { colours })).map((one) => `${name}: ${one}`))
        found.push(...(await sidewards(page, width)).map((one) => `${name}: ${one}`))
      })
    assert.deepEqual(found, [])
  })

/** At which widths something stands beside the window, with all that can be opened open. */
async function sidewards(page: Page, first: number): Promise<string[]> {
  const wrong: string[] = []
  await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
  for (const width of [...widths.filter((one) => one !== first), first]) {
    await page.setViewportSize({ width, height: 900 })
    await scrollsDownOnly(page).catch((error: Error) => wrong.push(error.message))
  }
  return wrong
}
