import { expect, test } from '@playwright/test'
import type { ViewGrammar } from '../../src/domain/diagram-view.ts'
import { open } from './diagram-checks.ts'
import { diagramPages } from './diagram-pages.ts'
import { hostileValues, listHostileQueries } from './hostile-addresses.ts'

/** States for each of the six diagrams: 2,004 in all. */
const STATES = 334
const SEED = 2015
/** Milliseconds for that many pictures, on a busy machine. */
const MANY_PICTURES = 120_000
/** What can run or load something, and has no business to appear. */
const CAN_ACT = 'script, iframe, object, embed, img, base, [onload], [onerror], [onclick]'

test.describe('whatever an address says', () => {
  for (const { name, path } of diagramPages)
    test(`${name} draws a state it knows, injects nothing and does not fail`, async ({ page }) => {
      test.setTimeout(MANY_PICTURES)
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      await open(page, path)
      const facts = await page.locator('.diagram script.facts').first().textContent()
      const { grammar } = JSON.parse(facts ?? '') as { grammar: ViewGrammar }
      const title = await page.title()
      const injected = await page.evaluate(
        ({ queries, canAct }) => {
          const element = document.querySelector('.diagram')
          const before = document.querySelectorAll(canAct).length
          return queries.filter((query) => {
            element?.dispatchEvent(new CustomEvent('diagram-view', { detail: query }))
            const hasPicture = [...document.querySelectorAll('.diagram svg')].some(
              (svg) => svg.childElementCount > 0,
            )
            return document.querySelectorAll(canAct).length !== before || !hasPicture
          })
        },
        { queries: listHostileQueries(grammar, STATES, SEED), canAct: CAN_ACT },
      )
      expect(injected).toEqual([])
      expect(complaints).toEqual([])
      expect(await page.title()).toBe(title)
    })

  test('the search and the diagrams show hostile words of an address as words', async ({ page }) => {
    test.setTimeout(MANY_PICTURES)
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto('./claims/')
    const own = await page.locator(CAN_ACT).count()
    for (const value of hostileValues) {
      const query = new URLSearchParams({ q: value, lens: value, theme: value }).toString()
      await page.goto(`./claims/?${query}`)
      await expect(page.locator('.tally')).toHaveText(/\d|No|Nothing/)
      expect(await page.locator(CAN_ACT).count(), value).toBe(own)
      await open(page, `./diagrams/link-map/?${query}`)
      await expect(page.locator('.diagram .problem')).toContainText('could not be read')
      expect(await page.locator('.diagram .problem').locator('*').count(), value).toBe(0)
      expect(await page.title()).not.toBe('taken')
    }
    expect(complaints).toEqual([])
  })
})
