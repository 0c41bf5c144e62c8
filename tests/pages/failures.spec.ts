import { expect, test, type Page } from '@playwright/test'
import { claimCount, pageKinds } from './page-kinds.ts'

/** Milliseconds for a test that opens every kind of page, on a busy machine. */
const ALL_PAGES = 120_000
const NO_SEARCH = 'The search could not be loaded. The lists on this page still work.'
const NO_CONTROLS = 'The controls could not be loaded.'
const NOT_ALIVE = 'The buttons could not be loaded.'

/** Refuses the scripts whose address fits. */
const refuseScripts = (page: Page, fits: RegExp): Promise<unknown> =>
  page.route(fits, (route) => route.abort())

for (const [what, answer] of [
  ['is missing', { status: 404, body: 'not here' }],
  ['is no JSON', { status: 200, body: '{"documents":[' }],
  ['is JSON of another kind', { status: 200, body: '{"words":"x"}' }],
  ['is empty', { status: 200, body: '' }],
] as const)
  test(`a search index that ${what}: the search says so, aloud too, and the lists still work`, async ({
    page,
  }) => {
    await page.route(/search-index/, (route) => route.fulfill(answer))
    await page.goto('./claims/')
    await page.getByRole('searchbox').fill('friends')
    await expect(page.locator('.tally')).toHaveText(NO_SEARCH)
    await expect(page.getByRole('status')).toHaveText(NO_SEARCH)
    await expect(page.locator('[data-id]:visible')).toHaveCount(claimCount)
    await page.getByRole('searchbox').fill('')
    await page.getByRole('combobox', { name: 'Verdict now' }).selectOption('disputed')
    await expect(page.locator('[data-id]:visible')).toHaveCount(1)
  })

test('a search that failed for a moment works when the reader goes on typing', async ({ page }) => {
  let isDown = true
  await page.route(/search-index/, (route) => (isDown ? route.abort() : route.continue()))
  await page.goto('./claims/')
  await page.getByRole('searchbox').fill('friend')
  await expect(page.locator('.tally')).toHaveText(NO_SEARCH)
  isDown = false
  // Each letter more or less is a new try.
  let words = 'friend'
  await expect(async () => {
    words = words === 'friend' ? 'friends' : 'friend'
    await page.getByRole('searchbox').fill(words)
    await expect(page.locator('.hits li').first()).toBeVisible({ timeout: 2000 })
  }).toPass()
})

test('a search that could not be fetched ahead works with the first letter once it can', async ({ page }) => {
  const problems: Error[] = []
  page.on('pageerror', (problem) => problems.push(problem))
  let isDown = true
  await page.route(/search-index/, (route) => (isDown ? route.abort() : route.continue()))
  await page.goto('./claims/')
  const failed = page.waitForEvent('requestfailed')
  await page.getByRole('searchbox').focus()
  await failed
  isDown = false
  await page.getByRole('searchbox').fill('friend')
  await expect(page.locator('.hits li').first()).toBeVisible()
  expect(problems).toEqual([])
})

test('a search whose script is missing says so, aloud too, and the lists still work', async ({ page }) => {
  await refuseScripts(page, /\/SiteSearch\..*\.js/)
  await page.goto('./claims/')
  await expect(page.getByRole('alert').filter({ hasText: NO_SEARCH })).toBeVisible()
  await expect(page.locator('[data-id]:visible')).toHaveCount(claimCount)
})

test('a diagram one part of whose script is missing says so, aloud too, and all else is there', async ({
  page,
}) => {
  await refuseScripts(page, /\/diagrams\..*\.js/)
  await page.goto('./diagrams/link-map/')
  await expect(page.getByRole('alert').filter({ hasText: NO_CONTROLS })).toBeVisible()
  await expect(page.locator(':not(.covers) > svg.drawing:visible .edge').first()).toBeVisible()
  await expect(page.locator('.diagram .tables')).toBeVisible()
})

for (const [what, script, path, words] of [
  ['a diagram whose own script is', /\/LinkMap\..*\.js/, './diagrams/link-map/', NOT_ALIVE],
  ['a diagram whose alarm clock is', /\/when-near\..*\.js/, './diagrams/spread/', NOT_ALIVE],
  [
    'steps whose script is',
    /\/DiagramSteps\..*\.js/,
    './explainers/censorship/',
    'The steps could not be tied',
  ],
] as const)
  test(`${what} missing says so, aloud too`, async ({ page }) => {
    let refused = 0
    await page.route(script, (route) => {
      refused += 1
      return route.abort()
    })
    await page.goto(path)
    await expect(page.getByRole('alert').filter({ hasText: words }).first()).toBeVisible()
    expect(refused).toBeGreaterThan(0)
  })

test('the button for a copy whose script is missing says so', async ({ page }) => {
  await refuseScripts(page, /\/KeptCopy\..*\.js/)
  await page.goto('./offline/')
  await expect(page.locator('kept-copy')).toContainText('The script has not come.')
})

test('a view that cannot be saved has no button for it', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Save my own view as SVG' })
  await page.goto('./diagrams/link-map/')
  await expect(button).toHaveCount(1)
  await refuseScripts(page, /\/DiagramFiles\..*\.js/)
  await page.reload()
  await page.waitForLoadState('networkidle')
  await expect(button).toHaveCount(0)
})

test('a view that cannot be saved because the rest of the script is missing says so', async ({ page }) => {
  await page.goto('./diagrams/spread/')
  await expect(page.locator('.diagram.ready')).toHaveCount(1)
  await refuseScripts(page, /\.js/)
  await page.getByRole('button', { name: 'Save my own view as SVG' }).click()
  await expect(page.locator('.save-view')).toContainText('The file could not be made.')
})

for (const [what, script] of [
  ['its own script', /\/Spread\..*\.js/],
  ['a part of its script', /\/diagrams\..*\.js/],
] as const)
  test(`a diagram on another site for which ${what} has not come says so, aloud too, and is complete`, async ({
    page,
  }) => {
    await refuseScripts(page, script)
    await page.goto('./embed/diagrams/spread/')
    await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded.' })).toBeVisible()
    await expect(page.locator('svg.drawing:visible')).toHaveCount(1)
    await expect(page.getByRole('link', { name: 'This diagram on a page of its own' })).toBeVisible()
    await expect(page.locator('button:visible, input:visible, select:visible')).toHaveCount(0)
  })

test('the map of the front page says so as well, though it loads later', async ({ page }) => {
  await refuseScripts(page, /\/diagrams\..*\.js/)
  await page.goto('./')
  await expect(page.getByRole('alert').filter({ hasText: NO_CONTROLS })).toBeVisible()
})

const NO_COPYING = 'The buttons for copying could not be loaded. The text can be selected and copied.'

test('copy buttons whose script is missing say so, and the page goes on', async ({ page }) => {
  await refuseScripts(page, /\/WhenUsed\..*\.js/)
  await page.goto('./claims/friends-and-your-score/')
  await expect(page.locator('cite-box [role=alert]').first()).toHaveText(NO_COPYING)
})

test('copy buttons whose script is missing when a reader presses one say so, and only then', async ({
  page,
}) => {
  await page.goto('./claims/friends-and-your-score/')
  await page.waitForLoadState('networkidle')
  await refuseScripts(page, /\.js/)
  await expect(page.locator('cite-box [role=alert]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Copy Credit line' }).click()
  await expect(page.locator('cite-box [role=alert]')).toHaveText(NO_COPYING)
})

test('a script error in one diagram leaves the other one and the page at work, and says so', async ({
  page,
}) => {
  await page.route('**/explainers/payment-data/', async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const broken = html.replace(/(<score-inputs[\s\S]*?class="facts">)\{/, '$1not JSON {')
    expect(broken).not.toBe(html)
    await route.fulfill({ response, body: broken })
  })
  await page.goto('./explainers/payment-data/')
  await page.locator('#step-declared').scrollIntoViewIfNeeded()
  await expect(page.locator('score-inputs [role=alert]').first()).toHaveText(NO_CONTROLS)
  await page.locator('#step-claimed').scrollIntoViewIfNeeded()
  await expect(page.locator('link-map.ready')).toHaveCount(1)
  await expect(page.locator('link-map .problem')).toHaveText('')
  await expect(page.locator('diagram-steps .next').first()).toBeVisible()
})

test('where service workers are blocked every page works, and the one on reading offline says so', async ({
  browser,
}) => {
  test.setTimeout(ALL_PAGES)
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('blocked', 'SecurityError'))
    for (const name of ['register', 'getRegistration'])
      Object.defineProperty(ServiceWorkerContainer.prototype, name, { value: refuse })
  })
  await expectNoComplaints(page)
  await context.close()
})

test('where storage is denied every page works, and the one on reading offline says so', async ({ page }) => {
  test.setTimeout(ALL_PAGES)
  await page.addInitScript(() => {
    const deny = {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, deny)
    Object.defineProperty(Document.prototype, 'cookie', deny)
  })
  await expectNoComplaints(page)
})

/** Opens every kind of page, uses the search, and asks for a copy that cannot be kept. */
async function expectNoComplaints(page: Page): Promise<void> {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  for (const [kind, path] of Object.entries(pageKinds)) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    expect(complaints, kind).toEqual([])
  }
  await page.goto('./claims/?q=friends')
  await expect(page.locator('.hits li').first()).toBeVisible()
  await page.goto('./offline/')
  await expect(page.locator('kept-copy button')).toHaveAttribute('aria-disabled', 'false')
  await page.locator('kept-copy button').click()
  await expect(page.locator('kept-copy [role=status]')).toHaveText(/^This browser could not keep a copy/)
  expect(complaints).toEqual([])
}
