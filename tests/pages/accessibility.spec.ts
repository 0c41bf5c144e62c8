import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { layOut } from './lay-out.ts'
import { frameKinds, pageKinds } from './page-kinds.ts'

// An explainer with a picture for every step takes its time on a busy machine.
test.describe.configure({ timeout: 90_000 })

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const [kind, path] of Object.entries({ ...pageKinds, ...frameKinds }))
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1280])
      test(`${kind}: no accessibility violation, ${colorScheme}, ${String(width)} px`, async ({
        browser,
        baseURL,
      }) => {
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 900 },
          baseURL: baseURL ?? '',
        })
        const page = await context.newPage()
        await page.goto(path)
        // Axe takes what follows something that is not laid out for covered by it.
        await layOut(page)
        const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze()
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        )
        expect(found).toEqual([])
        await context.close()
      })

test('search results: no accessibility violation', async ({ page }) => {
  await page.goto('./claims/?q=friends')
  await expect(page.locator('.hits li').first()).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})
