import { expect, test } from '@playwright/test'
import { layOut } from './lay-out.ts'

/** Where links stand in the middle of a line, each followed by words. */
const LINKED = [
  './',
  './claims/friends-and-your-score/v1/',
  './explainers/payment-data/v1/',
  './glossary/',
  './corrections/',
]

for (const path of LINKED)
  test(`${path}: no line is drawn under the space after a link`, async ({ page }) => {
    await page.goto(path)
    await layOut(page)
    const underlined = await page.locator('main a').evaluateAll((links) =>
      links
        .filter((link) => {
          const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT)
          let last: Node | undefined
          while (texts.nextNode())
            if (
              texts.currentNode.nodeValue?.trim() &&
              !texts.currentNode.parentElement?.closest('.visually-hidden')
            )
              last = texts.currentNode
          const text = last?.nodeValue ?? ''
          if (!last || !/\s$/.test(text)) return false
          const range = document.createRange()
          range.setStart(last, text.trimEnd().length)
          range.setEnd(last, text.length)
          return range.getBoundingClientRect().width > 0
        })
        .map((link) => link.textContent.trim()),
    )
    expect(underlined).toEqual([])
  })

test('front page: of every verdict that moved, then stands above now, in columns', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('./')
    await layOut(page)
    const columns = await page.locator('.moved .line').evaluateAll((lines) =>
      lines.map((line) =>
        [...line.children]
          .filter((part) => part.checkVisibility())
          .map((part) => {
            const { left, bottom } = part.getBoundingClientRect()
            return { left: Math.round(left), bottom }
          }),
      ),
    )
    expect(columns.length).toBeGreaterThan(0)
    for (const [then, first, now, second] of columns) {
      expect([now?.left, second?.left]).toEqual([then?.left, first?.left])
      expect(first?.left).toBeGreaterThan(then?.left ?? NaN)
      expect(now?.bottom).toBeGreaterThan(then?.bottom ?? NaN)
    }
  }
})

test('glossary: every claim is named with its headline', async ({ page }) => {
  await page.goto('./glossary/')
  const names = await page.locator('.terms a[href*="/claims/"]').allTextContents()
  expect(names.length).toBeGreaterThan(20)
  for (const name of names) expect(name.trim()).toMatch(/^[A-Z]\d{2} \S.{15,}/)
})

test('corrections: the log begins where its heading begins', async ({ page }) => {
  await page.goto('./corrections/')
  const heading = await page.locator('#log').boundingBox()
  const entry = await page.locator('.log > li').first().boundingBox()
  expect(entry?.x).toBe(heading?.x)
})

test('a full stop or comma after the mark of a quotation does not float, and the mark is high enough for a finger', async ({
  page,
}) => {
  await page.goto('./claims/political-opinions/')
  await layOut(page)
  const marks = await page.locator('.prose .match').evaluateAll((all) =>
    all.map((mark) => {
      const next = mark.closest('.quote')?.nextSibling
      const stop = document.createRange()
      const sign = document.createRange()
      sign.selectNodeContents(mark)
      if (next && /^[.,;:]/.test(next.nodeValue ?? '')) {
        stop.setStart(next, 0)
        stop.setEnd(next, 1)
      }
      return {
        height: mark.getBoundingClientRect().height,
        after: stop.getBoundingClientRect().left - sign.getBoundingClientRect().right,
        isFollowed: !stop.collapsed,
      }
    }),
  )
  const followed = marks.filter(({ isFollowed }) => isFollowed)
  expect(followed.length).toBeGreaterThan(0)
  for (const { after } of followed) expect(Math.abs(after)).toBeLessThan(1.5)
  for (const { height } of marks) expect(height).toBeGreaterThanOrEqual(24)
})

test('no number of a source is parted from its name', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('./claims/political-opinions/')
  await layOut(page)
  const parted = await page.locator('.cited > span').evaluateAll((sources) =>
    sources
      .filter((source) => {
        const number = source.querySelector('b')
        const name = source.querySelector('b')?.nextSibling
        if (!number || !name) return true
        const range = document.createRange()
        range.setStart(name, 1)
        range.setEnd(name, 2)
        return range.getBoundingClientRect().top > number.getBoundingClientRect().bottom
      })
      .map((source) => source.textContent),
  )
  expect(parted).toEqual([])
})

test('no line of notes begins or ends with a dot: a space keeps one source from the next', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('./claims/political-opinions/')
  await layOut(page)
  const others = await page.locator('.cited > span + span').evaluateAll((sources) =>
    sources.map((source) => ({
      before: getComputedStyle(source, '::before').content,
      space: parseFloat(getComputedStyle(source.previousElementSibling ?? source).marginInlineEnd),
    })),
  )
  expect(others.length).toBeGreaterThan(0)
  for (const { before, space } of others) {
    expect(before).toBe('none')
    expect(space).toBeGreaterThan(8)
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } })

  for (const path of [
    './explainers/how-the-story-spread/',
    './explainers/american-mirror/',
    './explainers/censorship/',
  ])
    test(`${path}: the key of steps keeps its distance from the first of them`, async ({ page }) => {
      await page.goto(path)
      await layOut(page)
      const gaps = await page.locator('diagram-steps:has(.legend)').evaluateAll((all) =>
        all.flatMap((steps) => {
          const last = [...steps.querySelectorAll('.companion .legend > *')]
            .filter((entry) => entry.checkVisibility())
            .at(-1)
          const heading = steps.querySelector('.step h3')
          if (!last || !heading) return []
          return [heading.getBoundingClientRect().top - last.getBoundingClientRect().bottom]
        }),
      )
      expect(gaps.length).toBeGreaterThan(0)
      for (const gap of gaps) expect(gap).toBeGreaterThan(15)
    })

  test('the table of all pairs is folded, so that the paths come soon; on a wide page and on paper it is open', async ({
    page,
  }) => {
    await page.goto('./diagrams/link-up/')
    const table = page.locator('.matrix')
    await expect(table).toBeHidden()
    await page.getByText('All pairs as a table').click()
    await expect(table).toBeVisible()
    await page.getByText('All pairs as a table').click()
    await page.setViewportSize({ width: 1280, height: 800 })
    await expect(table).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(table).toBeVisible()
  })
})

test('on paper the story in steps is not taller than a sheet', async ({ page }) => {
  // As wide as A4 without its margins.
  await page.setViewportSize({ width: 703, height: 1000 })
  await page.goto('./diagrams/spread/')
  await page.emulateMedia({ media: 'print' })
  const picture = await page.locator('spread-map .drawing').filter({ visible: true }).boundingBox()
  expect(picture?.height).toBeLessThan((279 / 25.4) * 96)
})
