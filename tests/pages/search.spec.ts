import { brotliCompressSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { claimCount } from './page-kinds.ts'

/** Compressed with brotli as hosts serve it. */
const MOST_BYTES = 40 * 1024
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

test('facets narrow the full list and come back with Back', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Verdict now' }).selectOption('disputed')
  await expect(page.locator('[data-id]:visible')).toHaveCount(1)
  await expect(page.locator('.tally')).toHaveText(`1 of ${String(claimCount)} claims`)
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
  await page.route('**/search-index.json', (route) => route.abort())
  await field(page).fill('friends')
  await expect(page.locator('.tally')).toHaveText(
    'The search could not be loaded. The lists on this page still work.',
  )
  await expect(page.locator('[data-id]:visible')).toHaveCount(claimCount)
})

test('says so when a later part cannot be had, keeps what it has, and tries again with the next letter', async ({
  page,
}) => {
  await page.route('**/search-index/*.json', (route) => route.abort())
  await field(page).fill('friends')
  await expect(page.locator('.tally')).toHaveText(
    /^\d+ results for “friends”\. A part of the search could not be loaded: there may be more\.$/,
  )
  await expect(page.getByRole('status')).toHaveText(/could not be loaded/)
  await expect(hits(page).first()).toBeVisible()
  await page.unroute('**/search-index/*.json')
  await field(page).fill('friends score')
  await expect(page.locator('.tally')).toHaveText(/^\d+ results for “friends score”$/)
})

test('asks once for a part that fails, and not again by itself', async ({ page }) => {
  let asked = 0
  await page.route('**/search-index/*.json', (route) => {
    asked += 1
    return route.fulfill({ body: '{"passages":' })
  })
  await field(page).fill('friends')
  await expect(page.locator('.tally')).toHaveText(/could not be loaded/)
  await expect(page.getByRole('status')).toHaveText(/could not be loaded/)
  expect(asked).toBe(1)
})

test('answers from the first part while the others are on their way, and says so', async ({ page }) => {
  const letGo = Promise.withResolvers<undefined>()
  await page.route('**/search-index/*.json', async (route) => {
    await letGo.promise
    await route.continue()
  })
  await field(page).fill('freedom of opinion ubiquitous')
  await field(page).fill('serenity')
  await expect(page.locator('.tally')).toHaveText(/ so far$/)
  const link = hits(page).first().getByRole('link')
  await expect(link).toBeVisible()
  await field(page).fill('bicycle deposits')
  await expect(page.locator('.tally')).toHaveText('Still looking for “bicycle deposits”')
  await expect(page.getByText('Try fewer words or another spelling')).toBeHidden()
  await field(page).fill('serenity')
  await expect(link).toBeVisible()
  await link.focus()
  const address = await link.getAttribute('href')
  letGo.resolve(undefined)
  await expect(page.locator('.tally')).toHaveText(/^\d+ results? for “serenity”$/)
  await expect(page.locator(':focus')).toHaveAttribute('href', address ?? '')
})

test('finds exact words where the search for similar spelling cannot be had, and says so', async ({
  page,
}) => {
  await page.route('**/assets/similar*.js', (route) => route.abort())
  await field(page).fill('Sessame Credit')
  await expect(page.locator('.tally')).toHaveText(/A part of the search could not be loaded/)
  await field(page).fill('Sesame Credit')
  await expect(hits(page).first()).toContainText('Sesame Credit')
})

test('fetches the same files in the same order whatever is typed', async ({ browser, baseURL }) => {
  const fetchedFor = async (query: string): Promise<string[]> => {
    const page = await browser.newPage({ ...(baseURL ? { baseURL } : {}) })
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('search-index')) asked.push(new URL(request.url()).pathname)
    })
    await page.goto('./claims/')
    await field(page).pressSequentially(query)
    await expect(page.locator('.tally')).toHaveText(/[^r]$/)
    await expect(page.locator('.tally')).not.toHaveText(/so far$|^Still/)
    await page.close()
    return asked
  }
  const files = await fetchedFor('friends')
  expect(files.length).toBe(2)
  expect(await fetchedFor('bicycle deposits')).toEqual(files)
  expect(await fetchedFor('xyzzy')).toEqual(files)
})

test('costs at most 40 KB up to the first answer, fonts apart', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ ...(baseURL ? { baseURL } : {}) })
  await page.route('**/search-index/*.json', () => undefined)
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'font') bodies.push(response.body())
  })
  await page.goto('./claims/')
  await field(page).fill('serenity')
  await expect(hits(page).first()).toBeVisible()
  const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length)
  expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(MOST_BYTES)
  await page.close()
})

test('the index is fetched only when somebody searches', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.reload()
  await page.waitForLoadState('networkidle')
  expect(asked.some((url) => url.includes('search-index'))).toBe(false)
  const fetched = page.waitForRequest('**/search-index.json')
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
