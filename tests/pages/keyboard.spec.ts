import { expect, test } from '@playwright/test'
import { wake } from './diagram-checks.ts'
import { pageKinds } from './page-kinds.ts'

// A page with a diagram and its tables has hundreds of controls.
test.describe.configure({ timeout: 120_000 })

for (const [kind, path] of Object.entries(pageKinds))
  test(`${kind}: Tab reaches every control in order and shows where it is`, async ({ page }) => {
    await page.goto(path)
    // Some scripts come after the paint or when a diagram is near, and the error page searches by itself.
    await wake(page)
    await page.waitForLoadState('networkidle')
    const expected = await page.evaluate(
      () =>
        [
          ...document.querySelectorAll<HTMLElement>(
            ':is(a[href], button, input, select, summary, [tabindex="0"]):not([tabindex="-1"], :disabled)',
          ),
        ].filter((element) => element.checkVisibility()).length,
    )
    let reached = 0
    let hidden = ''
    for (let presses = 0; presses <= expected; presses++) {
      await page.keyboard.press('Tab')
      const state = await page.evaluate(() => {
        const element = document.activeElement
        // A picture to walk in is no HTML element.
        if (!element || element === document.body) return undefined
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        return {
          isShown: outlineStyle !== 'none' && outlineWidth !== '0px',
          html: element.outerHTML.slice(0, 90),
        }
      })
      if (!state) break
      reached += 1
      if (!state.isShown) hidden = state.html
    }
    expect(hidden).toBe('')
    expect(reached).toBe(expected)
  })

test('the first Tab offers to skip to the text', async ({ page }) => {
  await page.goto('./')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})
