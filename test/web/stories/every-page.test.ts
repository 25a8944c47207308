import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { languages } from '../../../src/model/language.js'
import { addressId } from '../../../src/model/source-id.js'
import { addressIn } from '../../../src/web/address.js'
import { reading, scrollsDownOnly, widths } from './explorer.js'

const miami = '/agency/us-fl/miami-police-department'
const neighbours = ['miami', 'doral', 'coral-gables', 'hialeah', 'homestead']

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
}

for (const language of languages)
  test(`${language}: no kind of page scrolls sideways at 360, 768 or 1440 pixels, or bars anybody`, async () => {
    const found: string[] = []
    for (const [name, address] of Object.entries(pages))
      await reading(addressIn(language, address), {}, async (page) => {
        found.push(...(await barriers(page)).map((one) => `${name}: ${one}`))
        found.push(...(await sidewards(page)).map((one) => `${name}: ${one}`))
      })
    assert.deepEqual(found, [])
  })

/** What is serious or critical to axe, at the width that was opened. */
async function barriers(page: Page): Promise<string[]> {
  // Rows of a list, shapes of a map and items of a long list are alike: some of them stand for the others.
  // Without frames of other hosts there is no need of the blank page that it would open to gather what it found.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .exclude('tbody tr:nth-child(n+12)')
    .exclude('li:nth-child(n+12)')
    .exclude('.country path')
    .exclude('.country use')
    .options({ resultTypes: ['violations'] })
    // Colours are the same in every language, and take longest to look at: the tests of pages look at them in English.
    .disableRules(['color-contrast'])
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

/** At which widths something stands beside the window, with all that can be opened open. */
async function sidewards(page: Page): Promise<string[]> {
  const wrong: string[] = []
  await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await scrollsDownOnly(page).catch((error: Error) => wrong.push(error.message))
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  return wrong
}
