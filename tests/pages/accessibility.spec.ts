import { expect, test } from '@playwright/test'
import { findViolations } from './axe.ts'
import { frameKinds, pageKinds } from './page-kinds.ts'

// An explainer with a picture for every step takes its time on a busy machine.
test.describe.configure({ timeout: 90_000 })

for (const [kind, path] of Object.entries({ ...pageKinds, ...frameKinds }))
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1280])
      test(`${kind}: no accessibility violation, ${colorScheme}, ${width} px`, async ({
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
        expect(await findViolations(page)).toEqual([])
        await context.close()
      })

test('search results: no accessibility violation', async ({ page }) => {
  await page.goto('./claims/?q=friends')
  await expect(page.locator('.hits li').first()).toBeVisible()
  expect(await findViolations(page)).toEqual([])
})
