import type { Act } from './measure-visit.ts'

/** A page whose visit is timed. */
export interface TimedPage {
  /** The kind of a budget in tests/site/budgets.ts. */
  kind: string
  path: string
  act?: Act
}

/** Milliseconds between two keys: somebody who types fast. */
const KEY_PAUSE = 150
/** Milliseconds between two clicks. */
const CLICK_PAUSE = 400
const QUERY = 'friends'

const search: Act = async (page) => {
  const field = page.locator('input[type=search]').first()
  await field.click()
  await field.pressSequentially(QUERY, { delay: KEY_PAUSE })
  await page.locator('site-search mark').first().waitFor()
}

const switchLens: Act = async (page) => {
  await page.locator('.diagram.ready').first().waitFor()
  const links = page.locator('.diagram .switch a[data-view]')
  for (let i = (await links.count()) - 1; i >= 0; i -= 1) {
    await links.nth(i).click()
    await page.waitForTimeout(CLICK_PAUSE)
  }
}

/** One page of every kind that README measures; where a kind has many, one that is heavy. */
export const timedPages: readonly TimedPage[] = [
  { kind: 'claim', path: 'claims/political-opinions/' },
  { kind: 'source', path: 'sources/aclu-2015/' },
  { kind: 'glossary', path: 'glossary/' },
  { kind: 'policy', path: 'method/' },
  { kind: 'claims index', path: 'claims/', act: search },
  { kind: 'front page', path: '', act: switchLens },
  { kind: 'explainer', path: 'explainers/what-became-of-it/' },
  { kind: 'diagram', path: 'diagrams/link-map/', act: switchLens },
]
