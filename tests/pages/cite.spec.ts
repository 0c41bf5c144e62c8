import { expect, test, type Page } from '@playwright/test'
import { pageKinds } from './page-kinds.ts'

const cited = ['claim by the ACLU', 'explainer', 'held source', 'Chinese source', 'how the story spread']

/** The styles stand below the line of credit and open without script; a key misses nothing while the page is laid out. */
async function openStyles(page: Page): Promise<void> {
  await page.locator('#cite summary').press('Enter')
}

test('a copy button copies its own form and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  for (const kind of cited) {
    await page.goto(pageKinds[kind] ?? '')
    await openStyles(page)
    for (const [id, name] of [
      ['apa', 'APA'],
      ['wikipedia', 'Wikipedia'],
    ] as const) {
      await page.getByRole('button', { name: `Copy ${name}` }).click()
      await expect(page.locator('#cite [role=status]')).toHaveText(`${name} copied.`)
      await expect(page.locator('#cite button', { hasText: 'Copied' })).toContainText(name)
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toBe((await page.locator(`#cite-${id}-text`).textContent())?.trim())
    }
  }
})

test('where the clipboard is refused, the text is selected instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto(pageKinds['claim by the ACLU'] ?? '')
  await openStyles(page)
  await page.getByRole('button', { name: 'Copy MLA' }).click()
  await expect(page.locator('#cite [role=status]')).toContainText('MLA is selected.')
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
    (await page.locator('#cite-mla-text').textContent())?.trim(),
  )
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('every form is there to select, and no button that would do nothing', async ({ page }) => {
    for (const kind of cited) {
      await page.goto(pageKinds[kind] ?? '')
      await expect(page.locator('#cite-credit-text')).toBeVisible()
      await openStyles(page)
      await expect(page.locator('#cite .text')).toHaveCount(5)
      for (const text of await page.locator('#cite .text').all()) await expect(text).toBeVisible()
      await expect(page.locator('#cite button').first()).toBeHidden()
    }
  })
})

test('following the mark of a paragraph makes every citation lead to it, and a button to the page again', async ({
  page,
}) => {
  await page.goto(pageKinds['claim by the ACLU'] ?? '')
  const texts = page.locator('#cite .text')
  const whole = await texts.allTextContents()
  const version = /\/v\d+\//.exec(whole[0] ?? '')?.[0] ?? 'no version'
  const mark = page.locator('.para > .anchor').first()
  const anchor = (await mark.getAttribute('href')) ?? ''
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#cite .aim')).toBeVisible()
  const opening = (await page.locator(`${anchor} p`).first().textContent()) ?? ''
  const said = (await page.locator('#cite .aim b').textContent()) ?? ''
  expect(opening).toContain(said.replace(/^“| …”$/g, ''))
  expect(said.split(' ').length).toBeGreaterThan(4)
  for (const text of await texts.allTextContents()) expect(text).toContain(`${version}${anchor}`)
  await expect(page.locator('#cite .aim')).toContainText(
    'BibTeX, RIS and CSL-JSON below lead to the page as ever',
  )
  await expect(page.locator('#cite .aim a')).toHaveAttribute('href', new RegExp(`${version}cite/${anchor}$`))
  await page.getByRole('button', { name: 'Cite the whole page' }).click()
  expect(await texts.allTextContents()).toEqual(whole)
  await expect(page.locator('#cite .aim')).toBeHidden()
})

test('the code to embed a claim lies open where its page leads', async ({ page }) => {
  await page.goto(pageKinds['claim by the ACLU'] ?? '')
  await page.getByRole('link', { name: 'Embed this claim' }).click()
  await expect(page.locator('#embed-live-text')).toBeVisible()
  await expect(page.locator('h1')).toContainText('embed the claim')
  await page.locator('.contents').getByRole('link', { name: 'Embed this claim' }).click()
  await expect(page.locator('#embed')).toBeInViewport()
})

test('an address with a paragraph is cited with it; one with another place in the page is not', async ({
  page,
}) => {
  const path = pageKinds['claim by the ACLU'] ?? ''
  await page.goto(`${path}#f1`)
  await expect(page.locator('#cite-apa-text')).toContainText(/\/v\d+\/#f1/)
  await page.goto('./about/')
  await page.goto(`${path}#sources`)
  await expect(page.locator('#cite-apa-text')).not.toContainText('#')
})

test('each paragraph has its citations on a page of its own, to copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(pageKinds['citing one paragraph'] ?? '')
  const passage = page.locator('.passage#f1')
  await passage.getByText('In the usual styles').click()
  await passage.getByRole('button', { name: 'Copy MLA' }).click()
  await expect(passage.getByRole('status')).toHaveText(/^MLA of .+ copied\.$/)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/v1/#f1')
})
