import { expect, test, type Page } from '@playwright/test'
import { drawing, open, wake } from './diagram-checks.ts'
import { diagramPages } from './diagram-pages.ts'
import { layOut } from './lay-out.ts'

/** Pages with a diagram on them. */
const pages = [
  ...diagramPages.map(({ name, path }) => ({ name, path })),
  { name: 'an explainer', path: './explainers/payment-data/' },
]
/** What a reader may set for all text, by rule 1.4.12 of WCAG 2.2. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`
const WIDTHS = [320, 1280]
const CONTROLS = 'input, select, button, .keys, .detail'

for (const { name, path } of pages) {
  test.describe(name, () => {
    test('on paper has its pictures and its tables or words, and no control', async ({ page }) => {
      await page.goto(path)
      await wake(page)
      await page.emulateMedia({ media: 'print' })
      await expect(drawing(page).first()).toBeVisible()
      await expect(
        page.locator('main :is(.takeaway, .words)').filter({ visible: true }).first(),
      ).toBeVisible()
      const shown = page.locator('.diagram, diagram-steps').locator(CONTROLS).filter({ visible: true })
      await expect(shown).toHaveCount(0)
      for (const tables of await page.locator('.diagram .tables').filter({ visible: true }).all())
        await expect(tables).toHaveCSS('content-visibility', 'visible')
      const pdf = await page.pdf({ format: 'A4' })
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    })

    for (const width of WIDTHS)
      test(`nothing is cut off or laid over with the text spacing of a reader, at ${width} px`, async ({
        browser,
        baseURL,
      }) => {
        // The reader's style sheet comes from the browser, not from the page, and no policy of ours may stop it.
        const context = await browser.newContext({
          bypassCSP: true,
          viewport: { width, height: 900 },
          ...(baseURL ? { baseURL } : {}),
        })
        const page = await context.newPage()
        await page.goto(path)
        await wake(page)
        await page.addStyleTag({ content: TEXT_SPACING })
        expect(await findCutOff(page)).toEqual([])
        expect(await findLaidOver(page)).toEqual([])
        for (const picture of await drawing(page).all())
          expect(await picture.evaluate(findMisplaced)).toEqual([])
        await context.close()
      })
  })
}

for (const { name, path } of diagramPages)
  test(`${name}: the motion switch stands before the picture and holds for what follows, for Reset and on reload`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await open(page, path)
    const motion = page.getByLabel('Motion')
    const isBefore = await motion.evaluate((control) => {
      const picture = document.querySelector('svg.drawing')
      return picture !== null && control.compareDocumentPosition(picture) === Node.DOCUMENT_POSITION_FOLLOWING
    })
    expect(isBefore).toBe(true)
    await motion.uncheck()
    await expect(page.locator('.diagram')).toHaveAttribute('data-still')
    await page.locator('.switch a:not([aria-current])').first().click()
    await page.locator('.diagram button.reset').click()
    await expect(page).toHaveURL(/[?&]motion=off/)
    await page.reload()
    await expect(motion).not.toBeChecked()
    await expect(page.locator('.diagram')).toHaveAttribute('data-still')
  })

/** Text that reaches over the edge of the window or of a box that hides what is outside it. */
async function findCutOff(page: Page): Promise<string[]> {
  await layOut(page)
  return page.evaluate(() => {
    const SLACK = 1
    const { scrollWidth, clientWidth } = document.documentElement
    const sideways = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []
    const hidden = [...document.querySelectorAll<HTMLElement>('main *:not(svg *)')].filter((box) => {
      const { overflowX, overflowY, clipPath, display } = getComputedStyle(box)
      if (clipPath !== 'none' || display === 'inline' || !box.checkVisibility()) return false
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'
      return (
        (hides(overflowX) && box.scrollWidth > box.clientWidth + SLACK) ||
        (hides(overflowY) && box.scrollHeight > box.clientHeight + SLACK)
      )
    })
    return [...sideways, ...hidden.map((box) => box.outerHTML.slice(0, 100))]
  })
}

/** Lines of text of a diagram that lie over lines of another element. */
function findLaidOver(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Boxes of lines may touch: they are taller than their letters. */
    const SLACK = 4
    /** Hidden from view, as the head of a table whose cells stand below each other. */
    const isClipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement))
    const lines: { element: Element; box: DOMRect; words: string }[] = []
    for (const root of document.querySelectorAll('.diagram figure, .story')) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement
        if (!element || !node.textContent?.trim() || element.closest('svg, option') || isClipped(element))
          continue
        if (!element.checkVisibility({ visibilityProperty: true })) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        for (const box of range.getClientRects())
          lines.push({ element, box, words: node.textContent.trim().slice(0, 30) })
      }
    }
    lines.sort((a, b) => a.box.top - b.box.top)
    return lines.flatMap((a, i) =>
      lines
        .slice(i + 1)
        .filter(
          (b) =>
            a.element !== b.element &&
            b.box.top < a.box.bottom - SLACK &&
            b.box.left < a.box.right - SLACK &&
            a.box.left < b.box.right - SLACK,
        )
        .map((b) => `${a.words} / ${b.words}`),
    )
  })
}

/** Lines of text in a drawing that reach over its edge or over the line of another text. Runs in the page. */
function findMisplaced(svg: Element): string[] {
  /** Boxes of lines are taller than their letters, and a sign is centred in a ring that is wider than itself. */
  const SLACK = 4
  const frame = svg.getBoundingClientRect()
  const lines = [...svg.querySelectorAll('text')].flatMap((text) => {
    const runs = [...text.querySelectorAll('tspan')]
    return (runs.length > 0 ? runs : [text])
      .map((run) => ({ text, words: run.textContent.trim(), box: run.getBoundingClientRect() }))
      .filter(({ words }) => words !== '')
  })
  const cut = lines
    .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
    .map(({ words }) => `${words} reaches over the edge`)
  const over = lines.flatMap((a, i) =>
    lines
      .slice(i + 1)
      .filter(
        (b) =>
          a.text !== b.text &&
          Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
          Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > SLACK,
      )
      .map((b) => `${a.words} / ${b.words}`),
  )
  return [...cut, ...over]
}
