import { expect, test, type Page } from '@playwright/test'
import { pageKinds } from './page-kinds.ts'
import { layOut } from './lay-out.ts'
import { readShift } from './layout-shift.ts'

const CLAIM = pageKinds['claim by the ACLU'] ?? ''
const EXPLAINER = pageKinds['explainer'] ?? ''
/** The claim with the longest article and the longest list of sources. */
const LONGEST = './claims/political-opinions/'

for (const path of [LONGEST, EXPLAINER])
  test(`${path}: each link of the contents leads to its heading, though most of the page is laid out only then`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(path)
    for (const link of await page.locator('.contents a').all()) {
      await page.evaluate(() => {
        window.scrollTo(0, 0)
      })
      const anchor = (await link.getAttribute('href')) ?? ''
      await link.click()
      await expect
        .poll(() => page.locator(anchor).evaluate((heading) => heading.getBoundingClientRect().top))
        .toBeLessThan(100)
      await expect(page.locator(anchor)).toBeInViewport()
    }
  })

for (const path of [LONGEST, EXPLAINER, './'])
  for (const width of [360, 768, 800, 1280])
    test(`${path}: the mark of each paragraph is seen before anybody points at it, and nothing lies over it, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      const marks = page.locator('.para > .anchor')
      // As a reader comes by: what is laid out late cuts off what stands too far out of it.
      const hidden = await marks.evaluateAll(async (all) => {
        const missed: (string | null)[] = []
        for (const mark of all) {
          mark.scrollIntoView({ block: 'center' })
          await new Promise(requestAnimationFrame)
          await new Promise(requestAnimationFrame)
          const { left, right, top, bottom } = mark.getBoundingClientRect()
          const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
          if (found !== mark || Number(getComputedStyle(mark).opacity) < 0.75)
            missed.push(mark.getAttribute('href'))
        }
        return missed
      })
      expect(await marks.count()).toBeGreaterThan(2)
      expect(hidden).toEqual([])
    })

for (const width of [1120, 1280, 1590])
  test(`${EXPLAINER}: the contents stand beside the beginning of the text, and nothing passes over them, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(EXPLAINER)
    await layOut(page)
    const contents = page.getByRole('navigation', { name: 'On this page' })
    await expect(contents).toHaveCSS('position', 'static')
    const [text, list] = await Promise.all([
      page.locator('.prose > .para').first().boundingBox(),
      contents.boundingBox(),
    ])
    expect(list?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
    expect(Math.abs((list?.y ?? 0) - (text?.y ?? 0))).toBeLessThan(40)
    const covering = await contents.evaluate((nav) => {
      const own = nav.getBoundingClientRect()
      return [...document.querySelectorAll('.prose > *, .reading > section')]
        .filter((other) => {
          const { top, bottom, left, right } = other.getBoundingClientRect()
          return top < own.bottom && bottom > own.top && left < own.right && right > own.left
        })
        .filter(({ localName }) => !/^h[23]$/.test(localName))
        .map(({ localName, className, id }) => `${localName}.${className}#${id}`)
    })
    expect(covering).toEqual([])
  })

test(`${EXPLAINER}: where the margin has room, the contents stay in sight`, async ({ page }) => {
  await page.setViewportSize({ width: 1680, height: 900 })
  await page.goto(`${EXPLAINER}#sources-heading`)
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeInViewport()
})

test.describe('on a wide page', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  for (const path of [CLAIM, EXPLAINER])
    test(`${path}: notes stand beside their paragraph, and lines hold 60 to 72 letters`, async ({ page }) => {
      await page.goto(path)
      await layOut(page)
      const paragraph = page.locator('.prose > .para:has(.notes)').first()
      const text = await paragraph.locator('p').first().boundingBox()
      const notes = await paragraph.locator('.notes').boundingBox()
      expect(notes?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
      expect(Math.abs((notes?.y ?? 0) - (text?.y ?? 0))).toBeLessThan(20)
      const letters = await page.evaluate(() => {
        const full = [...document.querySelectorAll('.prose > .para > p')].map((element) => {
          const lines =
            element.getBoundingClientRect().height / parseFloat(getComputedStyle(element).lineHeight)
          return [element.textContent.replace(/\[\d+\]/g, '').length, lines - 0.5] as const
        })
        const sum = (at: 0 | 1): number => full.reduce((total, each) => total + each[at], 0)
        return sum(0) / sum(1)
      })
      expect(letters).toBeGreaterThan(60)
      expect(letters).toBeLessThan(72)
    })

  test('the contents of a claim stay in sight and mark what is being read', async ({ page }) => {
    await page.goto(`${CLAIM}#evidence`)
    const contents = page.getByRole('navigation', { name: 'On this page' })
    await expect(contents).toBeInViewport()
    const weightOf = (name: string): Promise<string> =>
      contents.getByRole('link', { name }).evaluate((link) => getComputedStyle(link).fontWeight)
    await expect.poll(() => weightOf('Evidence')).toBe('650')
    expect(await weightOf('In short')).toBe('400')
  })

  test('a citation shows its source when pointed at, lets one go into it, and goes at Escape', async ({
    page,
  }) => {
    await page.goto(CLAIM)
    await layOut(page)
    const link = page.locator('.prose .cite a').nth(1)
    const preview = page.locator('.preview')
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await link.hover()
    await expect(preview).toBeVisible()
    await expect(preview).toContainText(
      'Is the American Freakout Over a Chinese Social Monitoring Project Justified?',
    )
    await expect(preview.locator('.caveat')).toBeVisible()
    await preview.hover()
    await preview.getByText('Fact-check').selectText()
    await page.mouse.move(5, 5)
    await page.waitForFunction(() => getSelection()?.toString().includes('Fact-check'))
    await expect(preview).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(preview).toBeHidden()
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
  })

  test('a preview goes when the pointer leaves both it and its citation', async ({ page }) => {
    await page.goto(CLAIM)
    await page.locator('.prose .cite a').first().hover()
    await expect(page.locator('.preview')).toBeVisible()
    await page.locator('h3').first().hover()
    await expect(page.locator('.preview')).toBeHidden()
  })

  test('the keyboard opens a preview by reaching a link and closes it by leaving or by Escape', async ({
    page,
  }) => {
    await page.goto(CLAIM)
    const preview = page.locator('.preview')
    await page.locator('.prose a.term').first().focus()
    await page.keyboard.press('Tab')
    await expect(preview).toContainText('read')
    await page.keyboard.press('Shift+Tab')
    await expect(preview).toContainText('rénmài guānxì')
    await page.keyboard.press('Escape')
    await expect(preview).toBeHidden()
    await expect(page.locator('.prose a.term').first()).toBeFocused()
  })
})

test('on a narrow page the notes follow their paragraph, and a tap on a citation goes to the source', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 800 },
    hasTouch: true,
    baseURL: baseURL ?? '',
  })
  const page = await context.newPage()
  await page.goto(CLAIM)
  const paragraph = page.locator('.prose > .para:has(.notes)').first()
  const text = await paragraph.locator('p').first().boundingBox()
  const notes = await paragraph.locator('.notes').boundingBox()
  expect(notes?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0))
  await paragraph.locator('.cite a').first().tap()
  await expect(page).toHaveURL(/#source-/)
  await expect(page.locator('.preview')).toBeHidden()
  await context.close()
})

test('on a phone the sources take less than a sixth of a claim, and their notes open without script', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 800 },
    javaScriptEnabled: false,
    baseURL: baseURL ?? '',
  })
  const page = await context.newPage()
  await page.goto(CLAIM)
  await layOut(page)
  const [part, whole] = await Promise.all(
    ['#sources', '.claim'].map(async (place) => (await page.locator(place).boundingBox())?.height ?? 0),
  )
  expect((part ?? 0) / (whole ?? 1)).toBeLessThan(1 / 6)
  const first = page.locator('#sources li').first()
  await expect(first.locator('.caveat')).toBeHidden()
  await first.locator('summary').click()
  await expect(first.locator('.caveat')).toBeVisible()
  await context.close()
})

test('what lies below the first screen of a claim is laid out by itself soon after, and moves nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('./claims/political-opinions/')
  await expect.poll(() => countWaiting(page)).toBe(0)
  expect(await readShift(page)).toBeLessThan(0.001)
})

test('an address that leads to a place in a claim finds the page laid out, and the place where it stays', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('./claims/political-opinions/#cite')
  expect(await countWaiting(page)).toBe(0)
  const top = (await page.locator('#cite').boundingBox())?.y ?? -1
  expect(top).toBeGreaterThanOrEqual(0)
  expect(top).toBeLessThan(200)
})

/** How many parts of a page the browser has not been made to lay out. */
function countWaiting(page: Page): Promise<number> {
  return page
    .locator('main *')
    .evaluateAll((all) => all.filter((each) => getComputedStyle(each).contentVisibility === 'auto').length)
}
