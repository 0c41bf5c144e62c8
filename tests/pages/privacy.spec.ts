import { expect, test } from '@playwright/test'
import { frameKinds, pageKinds } from './page-kinds.ts'

/** Milliseconds for a test that opens every kind of page, on a busy machine. */
const ALL_PAGES = 120_000

test('no page asks another origin for anything, sets a cookie or stores anything', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(ALL_PAGES)
  const origin = new URL(baseURL ?? '').origin
  const foreign: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) foreign.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  for (const path of [...Object.values({ ...pageKinds, ...frameKinds }), './claims/?q=friends']) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length)
    expect(stored, path).toBe(0)
  }
  expect(foreign).toEqual([])
  expect(complaints).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('pages without a search and without a diagram load no script but those of the copy buttons and the previews', async ({
  page,
}) => {
  test.setTimeout(ALL_PAGES)
  const MOST_BYTES = 1400
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  const needless: string[] = []
  for (const path of Object.values(pageKinds)) {
    scripts.length = 0
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    if ((await page.locator('site-search, .diagram').count()) > 0) continue
    const allowed = await page.locator('cite-box, note-previews').count()
    needless.push(...scripts.slice(allowed).map((script) => `${path} ${script}`))
    for (const script of scripts)
      expect((await (await page.request.get(script)).body()).length, script).toBeLessThan(MOST_BYTES)
  }
  expect(needless).toEqual([])
})

test('the server refuses other methods, answers unknown addresses with 404 and sends the safety headers', async ({
  request,
}) => {
  expect((await request.post('./claims/')).status()).toBe(405)
  expect((await request.get('./no-such-page/')).status()).toBe(404)
  const headers = (await request.get('./claims/')).headers()
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('no-referrer')
})
