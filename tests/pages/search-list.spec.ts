import { expect, test, type Page } from '@playwright/test'

const field = (page: Page) => page.getByRole('searchbox')
const hits = (page: Page) => page.locator('.hits li')
const tally = (page: Page) => page.locator('.tally')

test('says how many of the results are shown, and shows the rest on demand, announced', async ({ page }) => {
  await page.goto('./claims/?q=score')
  await expect(tally(page)).toHaveText(/^30 best of \d+ results for “score”$/)
  const all = /of (\d+)/.exec((await tally(page).textContent()) ?? '')?.[1] ?? ''
  await page.getByRole('button', { name: `Show all ${all} results` }).click()
  await expect(hits(page)).toHaveCount(Number(all))
  await expect(hits(page).nth(30).getByRole('link')).toBeFocused()
  await expect(page.getByRole('status')).toHaveText(`${all} results for “score”`)
  await expect(page.getByRole('button', { name: /^Show all/ })).toBeHidden()
  await field(page).fill('credit')
  await expect(tally(page)).toHaveText(/^30 best of \d+ results for “credit”$/)
  await expect(hits(page)).toHaveCount(30)
})

test('where filters leave nothing, names them and leads to what is found without', async ({ page }) => {
  await page.goto('./claims/?q=friends&verdict=contradicted')
  await expect(tally(page)).toHaveText('Nothing found for “friends” with Verdict now: Contradicted')
  await expect(page.getByText('Try fewer words or another spelling')).toBeHidden()
  await page.getByRole('button', { name: /^Show what is found without filters \([1-9]\d+\)$/ }).click()
  await expect(page).toHaveURL(/\?q=friends$/)
  await expect(page.getByRole('combobox', { name: 'Verdict now' })).toHaveValue('')
  await expect(hits(page).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /without filters/ })).toBeHidden()
  await page.goBack()
  await expect(page.getByRole('combobox', { name: 'Verdict now' })).toHaveValue('contradicted')
})

test('what is found nowhere is no matter of filters', async ({ page }) => {
  await page.goto('./claims/?q=xylophone&verdict=contradicted')
  await expect(page.getByText('Try fewer words or another spelling')).toBeVisible()
  await expect(page.getByRole('button', { name: /without filters/ })).toBeHidden()
})

test('a guess is called one', async ({ page }) => {
  await page.goto('./claims/?q=serenety')
  await expect(tally(page)).toHaveText(/^Nothing for “serenety”\. \d+ results? for similar words: serenity/)
})

test('finds a diagram by its name, and shows what it asks', async ({ page }) => {
  await page.goto('./claims/?q=friends+model')
  await expect(hits(page).first()).toContainText('Diagram · If friends counted')
  await hits(page).first().getByRole('link').click()
  await expect(page).toHaveURL(/diagrams\/friends-model\/$/)
})

test('a result says its title in English, and no title twice', async ({ page }) => {
  await page.goto('./claims/?q=芝麻信用被指滥用')
  await expect(hits(page).first().getByRole('heading')).toContainText(/\(in English: \w/)
  await page.goto('./claims/?q=Swedish+report+linking')
  const described = hits(page).filter({ hasText: '[Swedish report' })
  await expect(described.first()).toBeVisible()
  expect((await described.first().textContent())?.match(/Swedish report/g)).toHaveLength(1)
})

test('coming back to a page that is built anew finds the place in the list that was left', async ({
  page,
}) => {
  await page.goto('./claims/?q=score')
  await page.getByRole('button', { name: /^Show all/ }).click()
  const left = hits(page).nth(40).getByRole('link')
  await left.scrollIntoViewIfNeeded()
  const readTop = async (): Promise<number> => (await left.boundingBox())?.y ?? NaN
  const before = await readTop()
  await left.click()
  await expect(page).not.toHaveURL(/\?q=/)
  await page.goBack()
  await expect(left).toBeInViewport()
  await expect.poll(async () => Math.abs((await readTop()) - before)).toBeLessThan(2)
})

test('a new visit to the same address begins at the top', async ({ page }) => {
  await page.goto('./claims/?q=score')
  await hits(page).nth(20).getByRole('link').click()
  await page.goto('./claims/?q=score')
  await expect(hits(page)).toHaveCount(30)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})
