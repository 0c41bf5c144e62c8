import { expect, test, type Page } from '@playwright/test'
import { readShift } from './layout-shift.ts'

const map = (page: Page) => page.locator('link-map')
/** The map itself, without the covers drawn ahead for other accounts. */
const picture = (page: Page) => map(page).locator(':not(.covers) > svg:visible')
const takeaway = (page: Page) => map(page).locator('.takeaway')
/** How visible the lines of a kind are, from 0 to 1. */
const strength = (page: Page, state: string) =>
  picture(page)
    .locator(`.edge.is-${state} .line`)
    .first()
    .evaluate((line) => Number(getComputedStyle(line).opacity))

test.describe('the first screen of a desktop', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('holds the question, the answer and the whole map with its three accounts', async ({ page }) => {
    await page.goto('./')
    for (const place of [page.locator('h1'), page.locator('#answer'), picture(page)]) {
      const box = await place.boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(800)
    }
    await expect(map(page).locator('.switch a')).toHaveCount(3)
    await expect(page.locator('#answer sup')).toHaveCount(4)
  })

  test('begins with the answer; one switch shows what was claimed, and nothing moves', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('./')
    await expect(takeaway(page)).toContainText('of 19 links on this map, 9 are documented')
    expect(await strength(page, 'no-evidence')).toBeLessThan(0.7)
    const before = await picture(page).boundingBox()
    await expect(map(page)).toHaveClass(/ready/)
    await page.getByRole('link', { name: 'As claimed' }).click()
    await expect(takeaway(page)).toContainText('all 19 links on this map were claimed')
    await expect.poll(() => strength(page, 'claimed')).toBe(1)
    await expect(page).toHaveURL(/\/\?lens=claimed2015/)
    const after = await picture(page).boundingBox()
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2)
    await page.goBack()
    await expect(takeaway(page)).toContainText('of 19 links on this map, 9 are documented')
  })

  test('a chosen link says what we know of it, with its claims', async ({ page }) => {
    await page.goto('./?lens=evidenceNow&edge=e05')
    await expect(map(page).locator('.detail .told')).toContainText('Social ties → Sesame Credit')
    await expect(map(page).locator('.detail .told').getByRole('link', { name: 'A09' })).toBeVisible()
  })

  test('an address that cannot be read falls back to the answer and says so', async ({ page }) => {
    await page.goto('./?lens=<b>&edge=e99')
    await expect(map(page).locator('.problem')).toContainText('could not be read')
    await expect(takeaway(page)).toContainText('are documented')
  })
})

test('on a phone, what is known of a tapped link is told on a sheet in the window, not far below', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('./')
  await expect(map(page)).toHaveClass(/ready/)
  await picture(page).locator('.edge[data-id=e05] .ring').click()
  await expect(map(page).locator('.detail')).toBeInViewport({ ratio: 0.99 })
  await expect(map(page).locator('.detail .told')).toContainText('Social ties → Sesame Credit')
  await map(page).getByRole('button', { name: 'Close' }).click()
  await expect(map(page).locator('.detail .told')).toBeEmpty()
})

test('on a low screen it is told on a strip at the foot, of a third of the window at most', async ({
  page,
}) => {
  for (const viewport of [
    { width: 740, height: 360 },
    { width: 320, height: 256 },
  ]) {
    await page.setViewportSize(viewport)
    await page.goto('./')
    await picture(page).scrollIntoViewIfNeeded()
    await expect(map(page)).toHaveClass(/ready/)
    await picture(page).locator('.edge[data-id=e05] .ring').click()
    await expect(map(page).locator('.detail .told')).toContainText('Social ties → Sesame Credit')
    await expect(map(page).locator('.detail')).toBeInViewport({ ratio: 0.99 })
    const strip = await map(page).locator('.detail').boundingBox()
    expect(strip?.height ?? Infinity).toBeLessThanOrEqual(viewport.height / 3)
  }
})

test('the script of the map comes after the page has been painted', async ({ page }) => {
  await page.goto('./')
  await expect(map(page)).toHaveClass(/ready/)
  const [paint, script] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    performance.getEntriesByType('resource').filter(({ name }) => /element[^/]*\.js$/.test(name))[0]
      ?.startTime ?? 0,
  ])
  expect(paint).toBeGreaterThan(0)
  expect(script).toBeGreaterThanOrEqual(paint ?? 0)
})

test('nothing on the front page moves while it loads', async ({ page }) => {
  await page.goto('./')
  await page.waitForLoadState('networkidle')
  await expect(map(page)).toHaveClass(/ready/)
  expect(await readShift(page)).toBeLessThan(0.001)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('each account leads to its own picture', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('link', { name: 'What the evidence shows' }).click()
    await expect(page).toHaveURL(/diagrams\/link-map\/evidenceNow\//)
  })

  test('the error page offers the search and ways on', async ({ page }) => {
    await page.goto('./claims/freinds/')
    await expect(page.locator('#lost-search')).toBeVisible()
    await expect(page.locator('main').getByRole('link', { name: 'All claims' })).toBeVisible()
  })
})

test.describe('the error page', () => {
  test('searches for what the address asked', async ({ page }) => {
    await page.goto('./claims/friends-scor.html')
    await expect(page.locator('#lost-search')).toHaveValue('friends scor')
    await expect(page.locator('.hits li').first()).toContainText(/friend/i)
    await expect(page.locator('.tally')).toContainText('friends scor')
  })

  test('guesses nothing: without a page that has all words of the address the field stays empty', async ({
    page,
  }) => {
    const readAll = page.waitForResponse('**/search-index/2-*.json')
    await page.goto('./nope/')
    await (await readAll).finished()
    await page.locator('#lost-search').pressSequentially('nope')
    await expect(page.locator('.tally')).toHaveText('Nothing found for “nope”')
    await expect(page.locator('.hits li')).toHaveCount(0)
  })

  test('reads a hostile address as letters only', async ({ page }) => {
    await page.goto('./%3Cimg%20src=x%20score=document.friends=1%3E/')
    await expect(page.locator('main img')).toHaveCount(0)
    await page.goto('./%3Cscore%20friends%3E/')
    await expect(page.locator('#lost-search')).toHaveValue('score friends')
    await expect(page.locator('main img')).toHaveCount(0)
    await expect(page).toHaveTitle(/No such page/)
  })
})

test('every page has the search, the skip link and the place where one is', async ({ page }) => {
  await page.goto('./explainers/payment-data/')
  await expect(
    page.getByRole('navigation', { name: 'Site', exact: true }).locator('[aria-current]'),
  ).toHaveText('Explainers')
  await page.goto('./glossary/')
  await expect(page.locator('footer [aria-current=page]')).toHaveText('Glossary')
  await expect(page.getByRole('searchbox').first()).toBeVisible()
})
