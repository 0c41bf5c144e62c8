import { readdirSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { readShift } from './layout-shift.ts'
import { pageKinds } from './page-kinds.ts'

/** Milliseconds for a test that opens every kind of page, on a busy machine. */
const ALL_PAGES = 240_000
/** What Core Web Vitals still call good. */
const MOST = 0.1
const WINDOWS = [
  { width: 360, height: 760 },
  { width: 1280, height: 800 },
]
const TYPEFACE = '**/*.woff2'

/** Waits until something is seen of the page, then for the frame after that. */
const untilPainted = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await new Promise<void>((resolve) => {
      new PerformanceObserver((paints) => {
        if (paints.getEntriesByName('first-contentful-paint')[0]) resolve()
      }).observe({ type: 'paint', buffered: true })
    })
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })

const untilTypeface = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].some(
      ({ family, status }) => /Source Serif 4/.test(family) && status === 'loaded',
    )
  })

for (const viewport of WINDOWS)
  test.describe(`in a window of ${viewport.width} px`, () => {
    test.use({ viewport })

    test('a typeface that comes after the text moves little on any kind of page, and nothing else moves', async ({
      page,
    }) => {
      test.setTimeout(ALL_PAGES)
      const moved: string[] = []
      for (const [kind, path] of Object.entries(pageKinds)) {
        const typeface = Promise.withResolvers<undefined>()
        await page.route(TYPEFACE, async (route) => {
          await typeface.promise
          await route.continue()
        })
        await page.goto(path, { waitUntil: 'commit' })
        await untilPainted(page)
        const before = await readShift(page)
        typeface.resolve(undefined)
        expect(await untilTypeface(page), kind).toBe(true)
        const after = await readShift(page)
        await page.unroute(TYPEFACE)
        if (before > 0 || after > MOST) moved.push(`${kind}: ${before.toFixed(3)}, ${after.toFixed(3)}`)
      }
      expect(moved).toEqual([])
    })

    test('a typeface that is there before the text moves nothing on any kind of page', async ({ page }) => {
      test.setTimeout(ALL_PAGES)
      const [name = ''] = readdirSync('dist/assets').filter((file) => file.endsWith('.woff2'))
      let typeface: Promise<unknown>
      // A script, which comes after the typeface and the text, holds the first picture back until then.
      const early = `<link rel="preload" href="/assets/${name}" as="font" crossorigin><script src="/typeface.js" async blocking="render"></script>`
      await page.route(/\/(?:\?.*)?$/, async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, body: (await response.text()).replace('</head>', `${early}</head>`) })
      })
      await page.route('**/typeface.js', async (route) => {
        await typeface
        // A page that is painted while it is still being read may move without any typeface.
        await page.waitForLoadState('domcontentloaded')
        await route.fulfill({ contentType: 'text/javascript', body: '' })
      })
      const moved: string[] = []
      for (const [kind, path] of Object.entries(pageKinds)) {
        typeface = page.waitForEvent('requestfinished', (request) => request.url().endsWith(name))
        await page.goto(path)
        await untilPainted(page)
        expect(await untilTypeface(page), kind).toBe(true)
        const shift = await readShift(page)
        if (shift > 0) moved.push(`${kind}: ${shift.toFixed(3)}`)
      }
      expect(moved).toEqual([])
    })
  })
