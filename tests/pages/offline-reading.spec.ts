import { expect, test, type Page } from '@playwright/test'
import { drawing } from './diagram-checks.ts'
import { KeptSite, listStores, SECOND, visit } from './kept-site.ts'
import { pageKinds } from './page-kinds.ts'

/** Milliseconds for a test that opens every kind of page, on a busy machine. */
const ALL_PAGES = 120_000
/** Kinds of page that are not in the copy. */
const NOT_KEPT = /^(?:one version|citing|.*, one |verdicts by|error page)/
const KEPT = Object.entries(pageKinds).filter(([kind]) => !NOT_KEPT.test(kind))
const note = (page: Page) => page.locator('.kept-note')
const site = new KeptSite()
test.use({ serviceWorkers: 'allow' })

test.beforeEach(async () => {
  await site.serve()
})
test.afterAll(() => {
  site.end()
})

test('after one visit every kind of page is read without a network, and says that it is the kept copy', async ({
  page,
}) => {
  test.setTimeout(ALL_PAGES)
  await visit(page, site.address)
  await expect(note(page)).toHaveCount(0)
  site.fail()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  for (const [kind, path] of KEPT) {
    await page.goto(new URL(path, site.address).href)
    await expect(note(page), kind).toContainText(/^This page comes from the copy of \d+ \w+ \d{4} that/)
    await expect(page.locator('h1'), kind).toBeVisible()
    const typeface = await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].some(({ status }) => status === 'loaded')
    })
    expect(typeface, kind).toBe(true)
  }
  expect(complaints).toEqual([])
})

test('without a network the search finds, misspelt words too, and a diagram answers', async ({ page }) => {
  await visit(page, new URL('claims/friends-and-your-score/', site.address).href)
  site.fail()
  await page.goto(new URL('claims/?q=Sessame+Credit', site.address).href)
  await expect(page.locator('.hits li').first()).toContainText('Sesame Credit')
  await page.locator('.hits li a').first().click()
  await expect(note(page)).toBeVisible()
  await page.goto(new URL('diagrams/link-map/', site.address).href)
  await expect(page.locator('.diagram.ready')).toHaveCount(1)
  const before = await drawing(page).first().innerHTML()
  await page.locator('.diagram a[data-view="lens=evidenceNow"]').click()
  await expect(page).toHaveURL(/lens=evidenceNow/)
  // A cover shows the view at once; the drawing itself follows in the next quiet moment.
  await expect.poll(() => drawing(page).first().innerHTML()).not.toBe(before)
})

test('where the network goes away while a page is open, its search still finds', async ({ page }) => {
  await visit(page, new URL('claims/', site.address).href)
  await page.reload()
  site.fail()
  await page.getByRole('searchbox').fill('serenity')
  await expect(page.locator('.hits li').first()).toContainText(/serenity/i)
  await expect(page.locator('.tally')).toHaveText(/^\d+ results? for “serenity”$/)
})

test('without a network an address whose slash was forgotten leads to its page', async ({ page }) => {
  await visit(page, site.address)
  site.fail()
  await page.goto(new URL('claims/serenity', site.address).href)
  await expect(page).toHaveURL(/\/claims\/serenity\/$/)
  await expect(note(page)).toContainText('This page comes from the copy of')
})

test('without a network such an address keeps the state of its diagram', async ({ page }) => {
  await visit(page, site.address)
  site.fail()
  await page.goto(new URL('diagrams/link-map?lens=claimed2015&v=1', site.address).href)
  await expect(page).toHaveURL(/\/diagrams\/link-map\/\?lens=claimed2015&v=1$/)
  await expect(page.locator('.switch [aria-current=true]')).toHaveAttribute('data-view', 'lens=claimed2015')
})

test('a page that is not in the copy says so without a network, and leads to what is in it', async ({
  page,
}) => {
  await visit(page, site.address)
  site.fail()
  const response = await page.goto(new URL('claims/serenity/v1/', site.address).href)
  expect(response?.ok()).toBe(true)
  await expect(note(page)).toContainText('The page you asked for is not in the copy of')
  await page.getByRole('main').getByRole('link', { name: 'All claims' }).click()
  await expect(page.locator('.everything [data-id]').first()).toBeVisible()
})

test('with a network a page comes from the site, so that a new release is read at once', async ({ page }) => {
  await visit(page, site.address)
  await site.serve(await site.makeSecond())
  await page.goto(new URL('claims/serenity/', site.address).href)
  await expect(page.locator('h1')).toContainText(SECOND)
  await expect(note(page)).toHaveCount(0)
})

test('the copy of a new release takes the place of the old one whole: no page of the old is left', async ({
  page,
}) => {
  test.setTimeout(ALL_PAGES)
  await visit(page, site.address)
  const [old] = await listStores(page)
  await site.serve(await site.makeSecond())
  await page.goto(site.address)
  const hasOld = async () => (await listStores(page)).includes(old ?? '')
  await expect.poll(hasOld, { timeout: ALL_PAGES }).toBe(false)
  expect(await listStores(page)).toHaveLength(1)
  site.fail()
  for (const [kind, path] of KEPT) {
    await page.goto(new URL(path, site.address).href)
    await expect(page.locator('h1'), kind).toContainText(SECOND)
    await expect(note(page), kind).toContainText('the copy of 2 January 2027')
  }
})

test('a new copy that does not arrive whole changes nothing: every page is of the old one', async ({
  page,
}) => {
  test.setTimeout(ALL_PAGES)
  await visit(page, site.address)
  const stores = await listStores(page)
  const cut = (_: string, data: string): string => data.replace(SECOND, 'Cut')
  await site.serve(await site.makeSecond(cut))
  const asked = page.context().waitForEvent('requestfinished', (request) => request.url().includes('/kept-'))
  await page.goto(site.address)
  await asked
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing), {
      timeout: ALL_PAGES / 2,
    })
    .toBeNull()
  expect(await listStores(page)).toEqual(stores)
  site.fail()
  for (const [kind, path] of KEPT) {
    await page.goto(new URL(path, site.address).href)
    await expect(page.locator('h1'), kind).not.toContainText(SECOND)
  }
})

test('while another page of the old release is open the new copy waits, and offline both read the old one', async ({
  page,
  context,
}) => {
  await visit(page, new URL('claims/', site.address).href)
  const other = await context.newPage()
  await site.serve(await site.makeSecond())
  await other.goto(site.address)
  const isWaiting = () =>
    other.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state === 'installed')
  await expect.poll(isWaiting, { timeout: ALL_PAGES / 2 }).toBe(true)
  site.fail()
  for (const each of [page, other]) {
    await each.goto(new URL('claims/serenity/', site.address).href)
    await expect(each.locator('h1')).not.toContainText(SECOND)
  }
  await page.goto(new URL('claims/?q=serenity', site.address).href)
  await expect(page.locator('.hits li').first()).toBeVisible()
})

test('where the store was emptied, and no network is there, the reader is told in words', async ({
  page,
}) => {
  await visit(page, site.address)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  site.fail()
  await page.goto(new URL('claims/', site.address).href)
  await expect(page.locator('h1')).toHaveText('The site did not answer')
  await expect(page.locator('body')).toContainText('This browser keeps no copy of it.')
})
