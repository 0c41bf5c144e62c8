import { expect, test, type Page } from '@playwright/test'
import { frameKinds, pageKinds } from './page-kinds.ts'
import { layOut } from './lay-out.ts'

const WIDTHS = [320, 360, 768, 1280, 1920]

/** By how many pixels the page is wider than its window. */
const measureExcess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const [kind, path] of Object.entries({ ...pageKinds, ...frameKinds })) {
  test(`${kind}: never scrolls sideways from 320 to 1920 px, folded or open, nor with letters twice as large`, async ({
    page,
  }) => {
    await page.goto(path)
    await layOut(page)
    const expectFit = async (width: number, how: string): Promise<void> => {
      await page.setViewportSize({ width, height: 800 })
      expect(await measureExcess(page), `${width} px, ${how}`).toBe(0)
    }
    for (const width of WIDTHS) await expectFit(width, 'folded')
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    for (const width of WIDTHS) await expectFit(width, 'open')
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    await expectFit(360, 'letters twice as large')
  })
}

test('text stays inside the page when a reader widens spacing', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(pageKinds['claim by the ACLU'] ?? './')
  await layOut(page)
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      element.style.setProperty('letter-spacing', '0.12em', 'important')
      element.style.setProperty('word-spacing', '0.16em', 'important')
      element.style.setProperty('line-height', '1.5', 'important')
    }
  })
  expect(await measureExcess(page)).toBe(0)
})

test('no text on a claim page is smaller than 12 px', async ({ page }) => {
  await page.goto(pageKinds['claim by the ACLU'] ?? './')
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 12)
      .map((element) => element.outerHTML.slice(0, 80)),
  )
  expect(small).toEqual([])
})
