import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'

test('a reader saves a view of their own, and the file says that nobody published it', async ({ page }) => {
  await page.goto('./diagrams/link-map/?lens=claimed2015&edge=e14&v=1')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save my own view as SVG' }).click()
  const file = await download
  const svg = readFileSync(await file.path(), 'utf8')
  expect(file.suggestedFilename()).toBe('link-map-own-view.svg')
  expect(svg).not.toMatch(/<rect [^>]*fill="(rgba\([^"]*, 0\)|transparent|)"\/>\n<text/)
  expect(svg).toContain('A reader’s own view')
  expect(svg).toContain('lens=claimed2015&amp;edge=e14')
  expect(svg).toMatch(/Licence: .*https:\/\/creativecommons\.org/)
  await expect(page.getByText('It says inside that this view is your own.')).toBeVisible()

  // The file is whole: a browser reads it as XML, and no word of the picture is missing.
  const drawn = await page.locator('link-map :not(.covers) > svg.drawing.wide text').allTextContents()
  await page.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`)
  await expect(page.locator('parsererror')).toHaveCount(0)
  expect(await page.locator('text').allTextContents()).toEqual(expect.arrayContaining(drawn.slice(0, 10)))
})
