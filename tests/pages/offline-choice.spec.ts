import { expect, test, type Page } from '@playwright/test'
import { button, KeptSite, listStores, status, visit } from './kept-site.ts'
import { frameKinds, pageKinds } from './page-kinds.ts'

/** Milliseconds for a test that opens many pages, on a busy machine. */
const MANY_PAGES = 120_000
/** Milliseconds until a copy is there, on a busy machine. */
const COPY = { timeout: 30_000 }
const site = new KeptSite()
test.use({ serviceWorkers: 'allow' })
const open = (page: Page, path: string) => page.goto(new URL(path, site.address).href)
const hasWorker = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined)
/** Goes to a page and waits until everything that it does by itself has been done. */
const settle = async (page: Page, path: string): Promise<void> => {
  await open(page, path)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
}

test.beforeAll(() => site.serve())
test.afterAll(() => {
  site.end()
})

test('a reader can remove the copy; none is made again unless the reader asks for it', async ({ page }) => {
  test.setTimeout(MANY_PAGES)
  await visit(page, site.address)
  await open(page, 'offline/')
  await expect(status(page)).toHaveText('This browser keeps a copy.')
  await button(page).focus()
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText(/^The copy has been removed, and none will be made unless/)
  await expect(button(page)).toBeFocused()
  expect(await listStores(page)).toEqual(['unwanted:/'])
  for (const path of ['./', 'claims/serenity/', 'diagrams/link-map/']) await settle(page, path)
  expect(await hasWorker(page)).toBe(false)
  await open(page, 'offline/')
  await expect(status(page)).toHaveText(/^The copy has been removed/)
  await button(page).click()
  await expect(status(page)).toHaveText('This browser keeps a copy.', COPY)
  const stores = await listStores(page)
  expect(stores.map((name) => name.replace(/[0-9a-f]{16}$/, ''))).toEqual(['kept:/:'])
})

test('a reader who removes the copy and wants it back gets it in the same page', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await open(page, 'offline/')
  await button(page).click()
  await expect(status(page)).toHaveText('This browser keeps a copy.', COPY)
  await button(page).click()
  await expect(status(page)).toHaveText(/^The copy has been removed/)
  await button(page).click()
  await expect(status(page)).toHaveText('This browser keeps a copy.', COPY)
  expect(complaints).toEqual([])
})

for (const [what, connection] of [
  ['saves data', { saveData: true, effectiveType: '4g' }],
  ['has a slow connection', { saveData: false, effectiveType: '3g' }],
] as const)
  test(`where a reader ${what} no copy is fetched, unless the reader asks for it`, async ({ page }) => {
    await page.addInitScript((given) => {
      Object.defineProperty(navigator, 'connection', { value: given })
    }, connection)
    for (const path of ['./', 'claims/serenity/']) await settle(page, path)
    expect(await hasWorker(page)).toBe(false)
    await open(page, 'offline/')
    await expect(status(page)).toHaveText('This browser keeps no copy.')
    await button(page).click()
    await expect(status(page)).toHaveText('This browser keeps a copy.', COPY)
  })

test('what other sites frame keeps nothing, and neither does a page that runs no script', async ({
  page,
}) => {
  test.setTimeout(MANY_PAGES)
  const quiet = [pageKinds['glossary'] ?? '', pageKinds['method'] ?? '', './sources/']
  for (const path of [...Object.values(frameKinds), ...quiet]) await settle(page, path)
  expect(await hasWorker(page)).toBe(false)
  expect(await listStores(page)).toEqual([])
})

test('without script the page says how to read offline all the same', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await open(page, 'offline/')
  await expect(button(page)).toBeHidden()
  await expect(page.getByText('Keeping a copy needs script.')).toBeVisible()
  await context.close()
})

test('the page names what the copy costs, as it is', async ({ page, request }) => {
  const worker = await (await request.get(new URL('offline.js', site.address).href)).text()
  const path = /assets\/kept-[0-9a-f]+\.json/.exec(worker)?.[0] ?? ''
  const copy = await request.get(new URL(path, site.address).href)
  const space = (await copy.body()).length / 1e6
  await open(page, 'offline/')
  const [fetched, said] = await page.locator('main b').filter({ hasText: ' MB' }).allTextContents()
  expect(Math.abs(parseFloat(said ?? '') - space)).toBeLessThan(0.2)
  const MOST = 2
  expect(parseFloat(fetched ?? '')).toBeLessThan(MOST)
})
