import type { Server } from 'node:http'
import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../../src/editor/server.ts'
import { findViolations } from '../pages/axe.ts'
import { FIRST_SUBJECT } from './first-subject.ts'
import { collectFaults, launchBrowser } from './visitor.ts'

const VISITS = [
  { width: 360, height: 760, colorScheme: 'dark' },
  { width: 1280, height: 800, colorScheme: 'light' },
] as const
const CLAIM = 'claims/toll-for-walkers/'
const MAP = 'diagrams/link-map/'
/** Other kinds of page on which what a casebook chooses for itself stands. */
const OTHERS = [
  `${CLAIM}v1/`,
  'claims/by/verdict/falls/',
  'sources/bridge-notice/',
  'quotations/',
  'diagrams/link-up/',
  'diagrams/verdict-shift/',
  `embed/${MAP}`,
  'about/',
]

/** All that a page says, in letters and to those who hear it: what its script has written as well. */
const readAll = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const named = [...document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')]
    const names = ['aria-label', 'alt', 'title', 'placeholder']
    return [
      document.title,
      document.body.innerText,
      ...document
        .querySelectorAll('svg text, svg title')
        .values()
        .map((text) => text.textContent),
      ...named.flatMap((element) => names.map((name) => element.getAttribute(name) ?? '')),
    ].join('\n')
  })

/** Opens the built exercise about a bridge in a browser, as a reader of it would. */
export function describeVisit(folder: string): void {
  let browser: Browser
  let server: Server
  let site: string
  beforeAll(async () => {
    browser = await launchBrowser()
    const started = await startServer({ folder, base: '/', port: 0 })
    server = started.server
    site = `http://localhost:${started.port}/`
  })
  afterAll(async () => {
    await browser.close()
    server.close()
    server.closeAllConnections()
  })

  describe.each(VISITS)('in a window of $width px, $colorScheme', ({ colorScheme, ...viewport }) => {
    /** Runs a visit of a reader and gives all that is wrong with what the reader meets. */
    const visit = async (
      go: (page: Page, check: () => Promise<void>) => Promise<void>,
    ): Promise<string[]> => {
      const context = await browser.newContext({ viewport, colorScheme, serviceWorkers: 'block' })
      const page = await context.newPage()
      const faults = collectFaults(page, site)
      await go(page, async () => {
        const where = page.url().slice(site.length)
        const word = FIRST_SUBJECT.exec(await readAll(page))?.[0]
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        if (word !== undefined) faults.push(`${where}: says “${word}”`)
        if (width > viewport.width) faults.push(`${where}: ${width} px wide`)
        faults.push(...(await findViolations(page)).map((violation) => `${where}: ${violation}`))
      })
      await context.close()
      return faults
    }

    it('leads from its front page by a search to a claim, and from there to its map, which shows another account', async () => {
      const faults = await visit(async (page, check) => {
        await page.goto(site)
        await page.locator('h1').waitFor()
        await check()
        await page.getByRole('navigation', { name: 'Site', exact: true }).getByText('Claims').click()
        await page.waitForURL(`${site}claims/`)
        await page.getByRole('main').getByRole('searchbox').fill('tol for walkers')
        await page.locator('.hits a[href^="/claims/toll-for-walkers/"]').first().waitFor()
        await check()
        await page.locator('.hits a[href^="/claims/toll-for-walkers/"]').first().click()
        await page.waitForURL((url) => url.pathname === `/${CLAIM}`)
        await check()
        await page.locator(`main a[href^="/${MAP}"]`).first().click()
        await page.waitForURL((url) => url.pathname.startsWith(`/${MAP}`))
        await page.locator('.diagram.ready').waitFor()
        for (const [lens, says] of [
          [
            'surveyFound',
            'Of 7 links, the survey measured 4, it reckoned 1, it missed 1 and it is silent on 1',
          ],
          ['noticeSays', 'Of 7 links, the notice tells of 5, it reckons 1 and it is silent on 1'],
        ] as const) {
          await page.locator(`.switch a[data-view="lens=${lens}"]`).click()
          await page.locator(`.switch a[data-view="lens=${lens}"][aria-current]`).waitFor()
          await page.waitForURL((url) => url.searchParams.get('lens') === lens)
          await page.getByText(says).first().waitFor()
          await check()
        }
      })
      expect(faults).toEqual([])
    })

    it('shows what is its own on other pages', async () => {
      const faults = await visit(async (page, check) => {
        for (const path of OTHERS) {
          await page.goto(`${site}${path}`)
          await page.locator('h1').waitFor()
          await check()
        }
      })
      expect(faults).toEqual([])
    })
  })
}
