import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../../src/editor/server.ts'
import { buildAlone, type AloneBuild } from './build-alone.ts'
import { findBrokenLinks } from './links.ts'
import { collectFaults, launchBrowser } from './visitor.ts'

/** Where the site stands on its host, as on GitHub Pages. */
const BASE = '/file/'
const below = mkdtempSync(join(process.cwd(), '.test-base-'))
let built: AloneBuild
let browser: Browser
beforeAll(async () => {
  built = buildAlone({ BASE_PATH: BASE, SITE_URL: 'https://example.org', OUT_DIR: below })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(below, { recursive: true, force: true })
})

describe('a site that stands below a path on another origin', () => {
  it('builds, and every link leads to a file and an id that exist', () => {
    expect(built).toMatchObject({ status: 0, said: '' })
    expect(findBrokenLinks(below, BASE)).toEqual([])
  })

  it('works in a browser: map, search, diagram, frame and the copy for reading offline ask for nothing outside of it', async () => {
    const { server, port } = await startServer({ folder: below, base: BASE, port: 0 })
    const site = `http://localhost:${port}${BASE}`
    const context = await browser.newContext({ serviceWorkers: 'allow', reducedMotion: 'reduce' })
    const page = await context.newPage()
    const faults = collectFaults(page, site)
    const open = (path: string) => page.goto(`${site}${path}`)
    const see = (selector: string) => page.locator(selector).first().waitFor()

    await open('')
    await see('.diagram.ready')
    await page.getByRole('searchbox').first().fill('friends')
    await page.getByRole('searchbox').first().press('Enter')
    await page.waitForURL(`${site}claims/?q=friends`)
    await page.locator('.hits li a').first().click()
    await page.waitForURL((url) => /^\/file\/(?:claims|explainers)\/[\w-]+\/$/.test(url.pathname))

    await open('claims/serenity/')
    await page.getByRole('button', { name: 'Copy Credit line' }).click()
    await see('cite-box [role=status]:not(:empty)')

    for (const path of ['diagrams/link-map/', 'embed/diagrams/link-map/']) {
      await open(path)
      await see('.diagram.ready')
      await page.locator('.switch a[data-view="lens=claimed2015"]').click()
      await see('.switch a[data-view="lens=claimed2015"][aria-current]')
      await page.waitForURL(`${site}${path}?lens=claimed2015&v=1`)
    }

    await open('offline/')
    await page.getByText('This browser keeps a copy.').waitFor()
    expect(await page.evaluate(() => caches.keys())).toEqual([expect.stringMatching(/^kept:\/file\/:/)])
    expect(faults).toEqual([])
    server.close()
    server.closeAllConnections()
    await open('claims/serenity/')
    await see('.kept-note')
    await context.close()
  })
})
