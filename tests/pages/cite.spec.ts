import { expect, test } from '@playwright/test'
import { pageKinds } from './page-kinds.ts'

const cited = ['claim by the ACLU', 'explainer', 'held source', 'Chinese source', 'how the story spread']

test('a copy button copies its own form and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  for (const kind of cited) {
    await page.goto(pageKinds[kind] ?? '')
    for (const [id, name] of [
      ['apa', 'APA'],
      ['wikipedia', 'Wikipedia'],
    ] as const) {
      await page.getByRole('button', { name: `Copy ${name}` }).click()
      await expect(page.locator('#cite [role=status]')).toHaveText(`${name} copied.`)
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toBe((await page.locator(`#cite-${id}-text`).textContent())?.trim())
    }
  }
})

test('where the clipboard is refused, the text is selected instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto(pageKinds['claim by the ACLU'] ?? '')
  await page.getByRole('button', { name: 'Copy MLA' }).click()
  await expect(page.locator('#cite [role=status]')).toContainText('MLA is selected.')
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
    (await page.locator('#cite-mla-text').textContent())?.trim(),
  )
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('every form is there to select, and no button that would do nothing', async ({ page }) => {
    for (const kind of cited) {
      await page.goto(pageKinds[kind] ?? '')
      await expect(page.locator('#cite .text')).toHaveCount(5)
      for (const text of await page.locator('#cite .text').all()) await expect(text).toBeVisible()
      await expect(page.locator('#cite button').first()).toBeHidden()
    }
  })
})
