import { brotliCompressSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { drawing, expectState, isInSight, measure, open, status, walk } from './diagram-checks.ts'
import { diagramPages } from './diagram-pages.ts'
import { layOut } from './lay-out.ts'
import { readShift } from './layout-shift.ts'

const WIDTHS = [320, 768, 1280]
/** Bytes of script on a page with one diagram, compressed with brotli as hosts serve it (gzip: see the benchmark). */
const MOST_BYTES = 25 * 1024
/** Measured are 12,283, of which the names of files make a few more or less in each build. */
const MEDIAN_BYTES = 12 * 1024
/** Presses of a key that lead further down than a window is high, in every picture. */
const MANY = 40

for (const { name, path, state, shows, broken, told } of diagramPages) {
  test.describe(name, () => {
    test('without script: takeaway, picture, legend or words, and the table; no control that does nothing', async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
      const page = await context.newPage()
      await page.goto(path)
      await expect(page.locator('.diagram .takeaway')).not.toBeEmpty()
      await expect(page.locator('.diagram .how')).not.toBeEmpty()
      await expect(drawing(page).first()).toBeVisible()
      await expect(page.locator('.diagram table').first()).toBeVisible()
      for (const control of ['.diagram input', '.diagram select', '.diagram button', '.diagram aside'])
        await expect(page.locator(control).filter({ visible: true })).toHaveCount(0)
      await context.close()
    })

    test('an address restores its state, on load and on Back', async ({ page }) => {
      await open(page, path + state)
      await expect(page.locator(`:not(.covers) > ${shows}`).filter({ visible: true }).first()).toBeVisible()
      await page.locator('.diagram button.reset').click()
      await expect(page.locator(`:not(.covers) > ${shows}`)).toHaveCount(0)
      await expectState(page, '')
      await page.goBack()
      await expect(page.locator(`:not(.covers) > ${shows}`).filter({ visible: true }).first()).toBeVisible()
      await expectState(page, state)
      await expect(page.locator('.diagram .problem')).toBeEmpty()
      // The words below the picture follow the state; that tables tell the same is said in every state.
      await expect(page.locator('.diagram .summary .drawn')).not.toBeEmpty()
      await expect(page.locator('.diagram .summary')).toContainText('The tables below give the same facts')
    })

    test('a broken address falls back and says which part could not be read', async ({ page }) => {
      await open(page, path + broken)
      await expect(page.locator('.diagram .problem')).toContainText('could not be read')
      await expect(drawing(page).first()).toBeVisible()
    })

    test('is one tab stop, from which the arrows reach every mark, Enter opens and Escape leaves', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 900 })
      await open(page, path)
      const stops = await page
        .locator('.diagram .picture :is([tabindex="0"], a:not([tabindex="-1"]), button):visible')
        .count()
      expect(stops).toBe(1)
      await drawing(page).first().focus()
      const marks = await drawing(page)
        .first()
        .locator('[data-id]')
        .evaluateAll((all) => [...new Set(all.map((mark) => mark.getAttribute('data-id') ?? ''))])
      const { reached, said } = await walk(page, marks.length)
      expect([...marks].filter((id) => !reached.includes(id))).toEqual([])
      for (const sentence of said) {
        expect(sentence).not.toBe('')
        expect(sentence).not.toMatch(
          /\b(?:to the left|to the right|at the top|at the bottom|column|row|pixels?|px)\b/i,
        )
      }
      await page.keyboard.press('Enter')
      await expect(page.locator(`.diagram ${told}`)).not.toBeEmpty()
      await page.keyboard.press('Escape')
      // On to what follows the picture, never back to what stands above it.
      const isAfter = await drawing(page)
        .first()
        .evaluate(
          (svg) =>
            svg.compareDocumentPosition(document.activeElement ?? document) ===
            Node.DOCUMENT_POSITION_FOLLOWING,
        )
      expect(isAfter).toBe(true)
    })

    for (const [device, size] of Object.entries({
      desktop: { width: 1280, height: 900 },
      phone: { width: 360, height: 740 },
    }))
      test(`every mark that a key leads to comes into the window, also from under the panel, ${device}`, async ({
        page,
      }) => {
        await page.setViewportSize(size)
        await open(page, path)
        await drawing(page).first().focus()
        for (let presses = 0; presses < MANY; presses++) {
          await page.keyboard.press('ArrowDown')
          if (presses % 10 === 9) await page.keyboard.press('Enter')
          await expect.poll(() => isInSight(page), `after ${presses + 1} × ↓`).toBe(true)
        }
      })

    test('the scroll bar tells the true length before a reader comes near the tables', async ({
      page,
      context,
    }) => {
      const lengthOf = (each: Page): Promise<number> =>
        each.evaluate(() => document.documentElement.scrollHeight)
      const laidOut = await context.newPage()
      await open(laidOut, path)
      await layOut(laidOut)
      // A page behind another is not painted, and its diagram waits for that.
      await page.bringToFront()
      await open(page, path)
      await expect.poll(async () => (await lengthOf(page)) - (await lengthOf(laidOut))).toBe(0)
    })

    test('keys outside the picture do nothing', async ({ page }) => {
      await open(page, path)
      await page.locator('main').focus()
      for (const key of ['ArrowDown', 'ArrowRight', 'Enter', 'Escape', 'l']) await page.keyboard.press(key)
      await expect(status(page)).toBeEmpty()
      await expect(page.locator('.current')).toHaveCount(0)
      await expectState(page, '')
    })

    test('letters are at least 12 px and targets at least 24 px at every width', async ({ page }) => {
      await open(page, path)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        const found = await drawing(page).first().evaluate(measure)
        expect(found.small, `${width} px`).toEqual([])
        expect(found.tight, `${width} px`).toEqual([])
        expect(found.outside, `${width} px`).toEqual([])
      }
    })

    test('nothing shifts when the script takes over', async ({ page }) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        await open(page, path)
        await page.waitForLoadState('networkidle')
        expect(await readShift(page), `${width} px`).toBe(0)
      }
    })

    test('nothing moves for a reader who wants stillness, by system setting or by the switch', async ({
      page,
    }) => {
      // Only in the diagram, where that tables are laid out moves nothing: that one page blends into the next on arrival is
      // another matter.
      const countMoving = () =>
        page.locator('.diagram').evaluate(
          (figure) =>
            figure
              .getAnimations({ subtree: true })
              .filter(({ playState }) => playState === 'running')
              .filter((each) => !('animationName' in each && each.animationName === 'lay-out')).length,
        )
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await open(page, path + state)
      await expect(page.getByLabel('Motion')).toBeHidden()
      await expect(page.getByText('Motion is off, as your system asks')).toBeVisible()
      await page.locator('.diagram button.reset').click()
      expect(await countMoving()).toBe(0)
      await page.emulateMedia({ reducedMotion: 'no-preference' })
      await open(page, path + state)
      await page.getByLabel('Motion').uncheck()
      await page.locator('.diagram button.reset').click()
      expect(await countMoving()).toBe(0)
      await expectState(page, '?motion=off&v=1')
    })

    test('a table sorts by every column, up and down', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 })
      await open(page, path)
      const table = page.locator('.diagram table[data-sortable]').first()
      const heads = table.locator('thead button')
      for (const i of Array.from({ length: await heads.count() }, (_, k) => k)) {
        await heads.nth(i).click()
        await expect(table.locator('thead th').nth(i)).toHaveAttribute('aria-sort', 'ascending')
        await heads.nth(i).click()
        await expect(table.locator('thead th').nth(i)).toHaveAttribute('aria-sort', 'descending')
      }
      await expect(table.locator('caption')).not.toBeEmpty()
    })
  })
}

for (const modifier of ['Shift', 'Control'] as const)
  test(`a switch clicked with ${modifier} opens a page of its own, and changes nothing here`, async ({
    page,
  }) => {
    await open(page, './diagrams/link-map/')
    const opened = page.context().waitForEvent('page')
    await page
      .locator('.switch a[data-view]')
      .first()
      .click({ modifiers: [modifier] })
    await opened
    await expectState(page, '')
  })

test('the script of a page with a diagram stays within its budget', async ({ browser, baseURL }) => {
  test.setTimeout(180_000)
  const sizes: number[] = []
  for (const { path } of diagramPages) {
    // A reader who comes for the first time: nothing that diagrams share is in the cache.
    const context = await browser.newContext(baseURL ? { baseURL } : {})
    const page = await context.newPage()
    const scripts = new Set<string>()
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(request.url())
    })
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const bodies = await Promise.all([...scripts].map(async (url) => (await page.request.get(url)).body()))
    const size = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0)
    expect(size, path).toBeGreaterThan(0)
    expect(size, path).toBeLessThanOrEqual(MOST_BYTES)
    sizes.push(size)
    await context.close()
  }
  // Of an even number of pages it is the mean of the two in the middle.
  const middle = sizes.toSorted((a, b) => a - b).slice((sizes.length - 1) >> 1, (sizes.length >> 1) + 1)
  expect(middle.reduce((sum, size) => sum + size, 0) / middle.length).toBeLessThanOrEqual(MEDIAN_BYTES)
})
