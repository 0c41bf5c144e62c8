import { expect, test } from '@playwright/test'
import { claimCount, pageKinds } from './page-kinds.ts'

test.use({ javaScriptEnabled: false })

for (const [kind, path] of Object.entries(pageKinds))
  test(`${kind}: complete without script`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Site', exact: true })).toBeVisible()
    await expect(page.locator('footer')).toBeVisible()
  })

test('every claim is listed and can be narrowed down by links', async ({ page }) => {
  await page.goto('./claims/')
  await expect(page.locator('[data-id]')).toHaveCount(claimCount)
  await expect(page.locator('.facet-choices')).toBeHidden()
  await page.getByText('Lists by theme, speaker, verdict and answer').click()
  await page.getByRole('link', { name: /^Censorship \d+$/ }).click()
  await expect(page).toHaveURL(/claims\/by\/theme\/censorship\/$/)
  await expect(page.locator('[data-id]')).not.toHaveCount(claimCount)
})

test('the search form leads to the list of all claims and says why', async ({ page }) => {
  await page.goto('./glossary/')
  await page.getByRole('searchbox').fill('friends')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/claims\/\?q=friends$/)
  await expect(page.getByText('Searching by words needs script')).toBeVisible()
  await expect(page.locator('[data-id]')).toHaveCount(claimCount)
})

test('a citation leads to its source and a short address to its claim', async ({ page }) => {
  await page.goto('./a09/')
  await expect(page).toHaveURL(/claims\/friends-and-your-score\/$/)
  await page.locator('#answer .cite a').first().click()
  await expect(page).toHaveURL(/#source-/)
})
