import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { drawing } from './diagram-checks.ts'
import { pageKinds } from './page-kinds.ts'

/** Milliseconds for a test that opens every kind of page, on a busy machine. */
const ALL_PAGES = 120_000
const folder = mkdtempSync(join(tmpdir(), 'unpacked-'))
const top = pathToFileURL(join(folder, 'citizen-score-file/')).href
const open = (page: Page, path: string) => page.goto(new URL(path, top).href)
/** What went wrong on the page of this test: errors on the console, requests that failed or that leave the disk. */
let complaints: string[]

test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ ...(baseURL ? { baseURL } : {}) })
  const zip = await (await request.get('./data/citizen-score-file.zip')).body()
  await request.dispose()
  for (const [name, data] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), data)
  }
})
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
test.beforeEach(({ page }) => {
  complaints = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) complaints.push(`left the disk: ${request.url()}`)
  })
})
test.afterEach(() => {
  expect(complaints).toEqual([])
})

test('every kind of page opens from a disk with its style and typeface, and says that it is a copy', async ({
  page,
}) => {
  test.setTimeout(ALL_PAGES)
  for (const [kind, path] of Object.entries(pageKinds)) {
    // Both are for a site on a server: a disk has no errors of its own, and nothing to keep for later.
    if (kind === 'error page' || kind === 'reading offline') continue
    await open(page, `${path}index.html`)
    await expect(page.locator('h1'), kind).toBeVisible()
    await expect(page.locator('footer'), kind).toContainText('This is a copy that opens from a disk')
    const typeface = await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].some(({ status }) => status === 'loaded')
    })
    expect(typeface, kind).toBe(true)
  }
})

test('links lead from the front page to a claim and back', async ({ page }) => {
  await open(page, 'index.html')
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Claims' }).click()
  await page.locator('.everything [data-id] a').first().click()
  await expect(page).toHaveURL(/claims\/[\w-]+\/index\.html$/)
  await expect(page.locator('h1')).toBeVisible()
  await page.locator('header a.name').click()
  await expect(page).toHaveURL(`${top}index.html`)
})

test('the search of the front page finds a claim, and a similar spelling, and opens it where it matched', async ({
  page,
}) => {
  await open(page, 'index.html')
  await page.getByRole('searchbox').first().fill('forty-four state bodies joint penalties')
  await page.getByRole('searchbox').first().press('Enter')
  const hit = page.locator('.hits li a').first()
  await expect(hit).toBeVisible()
  const anchor = new URL((await hit.getAttribute('href')) ?? '', page.url()).hash.slice(1)
  await hit.click()
  await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport()
  await page.goBack()
  await page.getByRole('searchbox').fill('Sessame Credit')
  await expect(page.locator('.hits li').first()).toContainText('Sesame Credit')
  await expect(page).toHaveURL(/claims\/index\.html\?q=Sessame\+Credit$/)
})

test('a diagram switches its lens, and Back brings the one before', async ({ page }) => {
  await open(page, 'diagrams/link-map/index.html')
  await expect(page.locator('.diagram.ready')).toHaveCount(1)
  const before = await drawing(page).first().innerHTML()
  await page.locator('.diagram a[data-view="lens=evidenceNow"]').click()
  await expect(page).toHaveURL(/link-map\/index\.html\?.*lens=evidenceNow/)
  // A cover shows the view at once; the drawing itself follows in the next quiet moment.
  await expect.poll(() => drawing(page).first().innerHTML()).not.toBe(before)
  await page.goBack()
  await expect.poll(() => drawing(page).first().innerHTML()).toBe(before)
})

test('a diagram that was opened at one of its states switches as well', async ({ page }) => {
  await open(page, 'diagrams/link-map/evidenceNow/index.html')
  await expect(page.locator('.diagram.ready')).toHaveCount(1)
  const before = await drawing(page).first().innerHTML()
  await page.locator('.diagram a[data-view="lens=claimed2015"]').click()
  await expect.poll(() => drawing(page).first().innerHTML()).not.toBe(before)
  await page.reload()
  await expect.poll(() => drawing(page).first().innerHTML()).toBe(before)
})

test('the marks of a diagram lead to claims, also when it is drawn anew', async ({ page }) => {
  await open(page, 'diagrams/verdict-shift/index.html')
  await expect(page.locator('.diagram.ready')).toHaveCount(1)
  await page.locator('.diagram a[data-view="group=claimant"]').click()
  await expect(page).toHaveURL(/group=claimant/)
  const address = (await drawing(page).first().locator('a').first().getAttribute('href')) ?? ''
  expect(address).toMatch(/^\.\.\/\.\.\/claims\/[\w-]+\/index\.html$/)
  await open(page, new URL(address, page.url()).href)
  await expect(page.locator('h1')).toBeVisible()
})

test('without script every page still reads whole', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await open(page, 'claims/index.html')
  await expect(page.locator('.everything [data-id]').first()).toBeVisible()
  await page.locator('.everything [data-id] a').first().click()
  await expect(page.locator('h1')).toBeVisible()
  await context.close()
})
