import { expect, test, type Page } from '@playwright/test'
import { pageKinds } from './page-kinds.ts'

const CLAIM = pageKinds['claim by the ACLU'] ?? ''
/** The claim with the longest article and the longest list of sources. */
const LONGEST = './claims/political-opinions/'
/** A claim against which nothing speaks. */
const EMPTY = './claims/last-of-65/'
/** As wide as A4 without its margins. */
const A4 = { width: 703, height: 1054 }

/** The page as it is laid out on paper. */
async function openOnPaper(page: Page, path: string): Promise<void> {
  await page.setViewportSize(A4)
  await page.goto(path)
  await page.emulateMedia({ media: 'print' })
}

/** Chromium writes one such object for every page. */
const countSheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

for (const path of [CLAIM, LONGEST])
  test(`${path} fits on two A4 sheets`, async ({ page }) => {
    await page.goto(path)
    expect(countSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBeLessThanOrEqual(2)
  })

for (const path of [CLAIM, LONGEST, EMPTY])
  test(`${path} says on paper what holds, what does not and what is open, each below its own heading`, async ({
    page,
  }) => {
    await openOnPaper(page, path)
    const lefts: (number | undefined)[] = []
    for (const name of ['What holds', 'What does not hold', 'What is open']) {
      const heading = page.getByRole('heading', { name, exact: true })
      const place = await heading.boundingBox()
      lefts.push(place?.x)
      const points = await heading.locator('xpath=..').locator('li, .none').all()
      expect(points.length).toBeGreaterThan(0)
      for (const point of points) {
        const box = await point.boundingBox()
        expect(box?.x).toBe(place?.x)
        expect(box?.y).toBeGreaterThan(place?.y ?? Infinity)
      }
    }
    expect(new Set(lefts).size).toBe(3)
  })

for (const [path, said] of [
  [CLAIM, [/own caution/, /^The post makes/, /Update of 8 October 2015/, /^Three days/, /Not contacted/]],
  [EMPTY, [/own caution/, /^AlterNet left the outcome open/, /Not contacted/]],
] as const)
  test(`${path} says on paper what its claimant itself added, and whether anybody asked`, async ({
    page,
  }) => {
    await openOnPaper(page, path)
    await expect(page.getByRole('heading', { name: /itself added$/ })).toBeVisible()
    await expect(page.locator('.own :is(h3, p):visible')).toHaveText([...said])
  })

test('a claim has on paper its figure, its credit line and its address, and no control', async ({ page }) => {
  await openOnPaper(page, CLAIM)
  await expect(page.locator('#cite-credit-text')).toBeVisible()
  await expect(page.getByText('Shortened for paper')).toContainText('/a09/')
  await expect(page.locator('.part .edge [d], .part path').first()).toBeAttached()
  await expect(page.locator('.part .drawing:visible')).toHaveCount(1)
  for (const control of ['button', 'input', 'summary', 'nav'])
    await expect(page.locator(`${control}:visible`)).toHaveCount(0)
})

test('the picture of a step stays on one sheet, with its heads above and its key below', async ({ page }) => {
  for (const path of ['./explainers/censorship/', './explainers/social-graph/']) {
    await openOnPaper(page, path)
    const pictures = await page.locator('.step .still').all()
    expect(pictures.length).toBeGreaterThan(3)
    for (const picture of pictures) {
      await expect(picture).toHaveCSS('break-inside', 'avoid')
      expect((await picture.boundingBox())?.height).toBeLessThan(A4.height)
    }
  }
})

test('the front page has an address in place of the links in words, and its chart stays with its heading', async ({
  page,
}) => {
  await openOnPaper(page, './')
  await expect(page.locator('.link-map-brief table')).toBeHidden()
  await expect(page.locator('.link-map-brief .print-only')).toContainText('/diagrams/link-map/#tables')
  for (const head of await page.locator('.verdict-summary > :is(h2, .how)').all())
    await expect(head).toHaveCSS('break-after', 'avoid')
  expect(countSheets(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(7)
})
