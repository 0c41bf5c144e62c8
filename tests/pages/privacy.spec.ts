import { expect, test } from '@playwright/test'
import { pageKinds } from './page-kinds.ts'

/** Milliseconds for a test that opens every kind of page, on a busy machine. */
const ALL_PAGES = 120_000

test('pages without a search, a diagram or the button of the kept copy load no script but that of the copy buttons, the previews and what looks after them', async ({
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
    if ((await page.locator('site-search, .diagram, kept-copy').count()) > 0) continue
    // One loader for all that waits for its reader, and what looks after the page, if the page says so.
    const waits = (await page.locator('cite-box, note-previews').count()) > 0
    const allowed = (waits ? 1 : 0) + (await page.locator('script[data-base]').count())
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
