import { brotliCompressSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'

/** Compressed with brotli as hosts serve it. */
const MOST_BYTES = 40 * 1024
/** All parts of the index but the first. */
const LATER_PARTS = /search-index\/[2-9]-/
const field = (page: Page) => page.getByRole('searchbox')
const hits = (page: Page) => page.locator('.hits li')

test.beforeEach(async ({ page }) => {
  await page.goto('./claims/')
})

test('says so when a later part cannot be had, keeps what it has, and tries again with the next letter', async ({
  page,
}) => {
  await page.route(LATER_PARTS, (route) => route.abort())
  await field(page).fill('friends')
  await expect(page.locator('.tally')).toHaveText(
    /^\d+ results for “friends”\. A part of the search could not be loaded: there may be more\.$/,
  )
  await expect(page.getByRole('status')).toHaveText(/could not be loaded/)
  await expect(hits(page).first()).toBeVisible()
  await page.unroute(LATER_PARTS)
  await field(page).fill('friends score')
  await expect(page.locator('.tally')).toHaveText(/^(?:30 best of )?\d+ results for “friends score”$/)
})

test('asks once for a part that fails, and not again by itself', async ({ page }) => {
  let asked = 0
  await page.route(LATER_PARTS, (route) => {
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
  await page.route(LATER_PARTS, async (route) => {
    await letGo.promise
    await route.continue()
  })
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
  await page.route(LATER_PARTS, () => undefined)
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
