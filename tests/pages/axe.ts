import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { layOut } from './lay-out.ts'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on a page as it stands, each with the rule and where. */
export async function findViolations(page: Page): Promise<string[]> {
  // Axe takes what follows something that is not laid out for covered by it.
  await layOut(page)
  // Without what was kept, and without a page of its own for the report: both take longer than the rules.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: STANDARDS, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
}
