import { expect, test, type Page } from '@playwright/test'
import { drawing, open } from './diagram-checks.ts'
import { diagramPages } from './diagram-pages.ts'
import { readShift } from './layout-shift.ts'

const covers = (page: Page) => page.locator('.covers > svg:visible')
/** What a person does in the model is seen to spread, and is not drawn ahead. */
const AHEAD = '.switch a[data-view]:not([aria-current], [data-view^=act])'

/** Opens a page and waits until there is a cover for every view that the switch leads to. */
async function openReady(page: Page, path: string): Promise<void> {
  await open(page, path)
  await expect(covers(page)).toHaveCount(await page.locator(AHEAD).count())
}

/** How every mark is drawn, and the words in it. */
function readMarks(svg: Element): string[] {
  return [...svg.querySelectorAll('[data-key], [data-id]')].map(
    (mark) => `${mark.getAttribute('class') ?? ''}: ${mark.textContent}`,
  )
}

for (const { name, path } of diagramPages)
  test.describe(`covers of ${name}`, () => {
    test('lie in the place of the picture, out of reach and off paper, and move nothing', async ({
      page,
    }) => {
      // A typeface that comes after the text moves it, which is no cover's doing.
      await page.route('**/*.woff2', (route) => route.abort())
      await openReady(page, path)
      const [box, cover] = [await drawing(page).boundingBox(), await covers(page).first().boundingBox()]
      expect(cover).toEqual({ ...box, height: cover?.height })
      await expect(page.locator('.covers:not([inert])')).toHaveCount(0)
      const session = await page.context().newCDPSession(page)
      const { nodes } = await session.send('Accessibility.getFullAXTree')
      expect(nodes.filter(({ ignored, role }) => !ignored && role?.value === 'application')).toHaveLength(1)
      expect(await readShift(page)).toBe(0)
      await page.emulateMedia({ media: 'print' })
      await expect(covers(page)).toHaveCount(0)
      await expect(page.locator(':not(.covers) > svg.drawing:visible').first()).toHaveCSS(
        'opacity',
        /^(1|0\.999)$/,
      )
    })

    test('one shows at once where a switch leads, and the picture soon shows the same', async ({ page }) => {
      await openReady(page, path)
      const before = await drawing(page).evaluate(readMarks)
      const link = page.locator(AHEAD).last()
      const isUp = await link.evaluate((each) => {
        ;(each as HTMLElement).click()
        return document.querySelector('.covers > .up') !== null
      })
      expect(isUp).toBe(true)
      await expect(page.locator('.diagram :is(.up, .past)')).toHaveCount(0)
      const after = await drawing(page).evaluate(readMarks)
      expect(after).not.toEqual(before)
      const shown = await Promise.all((await covers(page).all()).map((each) => each.evaluate(readMarks)))
      expect(shown).toContainEqual(after)
    })

    test('there are none for a reader who asked to save data', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
      })
      await open(page, path)
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })))
      await page.locator(AHEAD).last().click()
      await expect(page.locator('.covers')).toHaveCount(0)
    })
  })
