import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * What is serious or critical to axe on a page as it stands. Rows of a list, items of a long list and shapes of a
 * map are alike: some of them stand for the others.
 */
export async function barriers(page: Page, { colours = true } = {}): Promise<string[]> {
  // Without frames of other hosts there is no need of the blank page that it would open to gather what it found.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .exclude('tbody tr:nth-child(n+12)')
    .exclude('li:nth-child(n+12)')
    .exclude('.country path')
    .exclude('.country use')
    .options({ resultTypes: ['violations'] })
    .disableRules([...neverSerious, ...(colours ? [] : ofColours)])
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

/** What these find is moderate at most. */
const neverSerious = ['region', 'heading-order', 'landmark-unique']

/** These look at how each text is painted, and take longer than all others together. */
const ofColours = ['color-contrast', 'link-in-text-block']
