import { expect, test, type Page } from '@playwright/test'
import { readShift } from './layout-shift.ts'
import { claimCount } from './page-kinds.ts'

const field = (page: Page) => page.getByRole('searchbox')
const hits = (page: Page) => page.locator('.hits li')

test.beforeEach(async ({ page }) => {
  await page.goto('./claims/')
})

test('answers while one types, counts politely and keeps the query in the address', async ({ page }) => {
  await field(page).fill('video games')
  await expect(hits(page).first().getByRole('heading')).toContainText('video-game penalty')
  await expect(page.locator('.tally')).toHaveText(/results for “video games”/)
  await expect(page.locator('.everything')).toBeHidden()
  await expect(page.getByRole('status')).toHaveText(/results for “video games”/)
  await expect(page).toHaveURL(/\?q=video\+games$/)
})

test('answers the whole of what is typed in haste, with all its results', async ({ page }) => {
  await field(page).pressSequentially('score')
  await expect(page.locator('.tally')).toHaveText(/^30 best of \d+ results for “score”$/)
  await expect(page).toHaveURL(/\?q=score$/)
  await expect(hits(page)).toHaveCount(30)
})

test('is restored from the address, facets included', async ({ page }) => {
  await page.goto('./claims/?q=friends&claimant=alternet')
  await expect(field(page)).toHaveValue('friends')
  await expect(page.getByRole('combobox', { name: 'Said by' })).toHaveValue('alternet')
  await expect(hits(page).first()).toBeVisible()
  await expect(hits(page).filter({ hasText: 'said by the ACLU' })).toHaveCount(0)
})

test('ignores facet values that do not exist', async ({ page }) => {
  await page.goto('./claims/?theme=nonsense&verdict=<script>')
  await expect(page.locator('[data-id]:visible')).toHaveCount(claimCount)
})

test('the search comes first, then the claims, and the picture of all verdicts stays below them', async ({
  page,
}) => {
  await page.goto('./claims/')
  const tops = await Promise.all(
    ['#claims-search', '[data-id]', '.verdict-summary'].map(
      async (part) => (await page.locator(part).first().boundingBox())?.y,
    ),
  )
  expect(tops).toEqual(tops.toSorted((a, b) => (a ?? 0) - (b ?? 0)))
  expect(tops[0]).toBeLessThan(page.viewportSize()?.height ?? 0)
  await expect(page.locator('.verdict-summary')).toBeVisible()
})

for (const width of [360, 1280])
  test(`the list of claims does not move when its controls come, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('./claims/')
    await expect(page.locator('.facet-choices')).toBeVisible()
    expect(await readShift(page)).toBe(0)
  })

for (const width of [360, 1280])
  test(`what is found for an address that leads nowhere moves nothing, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('./serenity-in-the-plan/')
    await expect(page.locator('.hits li').first()).toBeAttached()
    // A word may, when the typeface comes.
    expect(await readShift(page)).toBeLessThan(0.01)
  })

test('facets narrow the full list and come back with Back', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Verdict now' }).selectOption('disputed')
  await expect(page.locator('[data-id]:visible')).toHaveCount(1)
  await expect(page.locator('.tally')).toHaveText(`1 of ${claimCount} claims`)
  await page.getByRole('combobox', { name: 'Verdict now' }).selectOption('supported')
  await expect(page).toHaveURL(/verdict=supported/)
  await page.goBack()
  await expect(page.getByRole('combobox', { name: 'Verdict now' })).toHaveValue('disputed')
  await expect(page.locator('[data-id]:visible')).toHaveCount(1)
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(page.locator('[data-id]:visible')).toHaveCount(claimCount)
})

test('a result opens at the paragraph that matched', async ({ page }) => {
  await field(page).fill('forty-four state bodies joint penalties')
  const link = hits(page).first().getByRole('link')
  const address = (await link.getAttribute('href')) ?? ''
  expect(address).toContain('#')
  await link.click()
  await expect(page.locator(`[id="${address.split('#')[1] ?? ''}"]`)).toBeInViewport()
})

test('finds Chinese, pinyin and misspelt words', async ({ page }) => {
  for (const query of ['芝麻信用', 'zhima xinyong', 'Sessame Credit']) {
    await field(page).fill(query)
    await expect(hits(page).first()).toContainText('Sesame Credit')
  }
})

test('every result shows a word that was asked for, or the name by which it was found', async ({ page }) => {
  for (const query of ['zhima', 'friends']) {
    await field(page).fill(query)
    await expect(page.locator('.tally')).toHaveText(new RegExp(`“${query}”$`))
    const texts = await hits(page).allTextContents()
    expect(texts.length).toBeGreaterThan(10)
    for (const text of texts)
      expect(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).toContain(query.slice(0, 5))
  }
  await field(page).fill('zhima')
  await expect(hits(page).filter({ hasText: 'Also found under: Zhima Credit' }).first()).toBeVisible()
  await field(page).fill('A12')
  await expect(hits(page).first()).toContainText('A12')
  await expect(hits(page).first()).not.toContainText('Also found')
})

test('says when matches are only partial, and helps when nothing is found', async ({ page }) => {
  await field(page).fill('serenity luxembourg bitcoin')
  await expect(page.locator('.tally')).toHaveText(/partial match|Nothing found/)
  await field(page).fill('xylophone quark')
  await expect(page.locator('.tally')).toHaveText('Nothing found for “xylophone quark”')
  await expect(page.getByText('Try fewer words or another spelling')).toBeVisible()
})

test('Escape clears the field and brings the list back', async ({ page }) => {
  await field(page).fill('friends')
  await expect(hits(page).first()).toBeVisible()
  await field(page).press('Escape')
  await expect(field(page)).toHaveValue('')
  await expect(page.locator('[data-id]:visible')).toHaveCount(claimCount)
})

test('typed markup stays text', async ({ page }) => {
  await field(page).fill('<img src=x onerror=alert(1)> friends')
  await expect(page.locator('.tally')).toContainText('<img src=x onerror=alert(1)>')
  await expect(page.locator('site-search img')).toHaveCount(0)
})

test('no single key does anything outside a field', async ({ page }) => {
  const before = page.url()
  await page.locator('h1').click()
  for (const key of ['s', '/', 'k', '?', 'j', 'f']) await page.keyboard.press(key)
  await expect(field(page)).not.toBeFocused()
  expect(page.url()).toBe(before)
})

test('says so when the index cannot be had, and the list stays', async ({ page }) => {
  await page.route('**/search-index/1-*.json', (route) => route.abort())
  await field(page).fill('friends')
  await expect(page.locator('.tally')).toHaveText(
    'The search could not be loaded. The lists on this page still work.',
  )
  await expect(page.locator('[data-id]:visible')).toHaveCount(claimCount)
})

test('the index is fetched only when somebody searches', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.reload()
  await page.waitForLoadState('networkidle')
  expect(asked.some((url) => url.includes('search-index'))).toBe(false)
  const fetched = page.waitForRequest('**/search-index/1-*.json')
  await field(page).focus()
  await fetched
})

test('results can be walked by keyboard', async ({ page }) => {
  await field(page).fill('serenity')
  await expect(hits(page).first()).toBeVisible()
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab')
    if (
      await hits(page)
        .first()
        .getByRole('link')
        .evaluate((link) => link === document.activeElement)
    )
      break
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/claims\/serenity\//)
})
