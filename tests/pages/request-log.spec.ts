import { expect, test, type Page } from '@playwright/test'
import { readPages } from '../site/pages.ts'
import { frameKinds, pageKinds } from './page-kinds.ts'
import { NOTHING, WatchedSite } from './watched-site.ts'

/** Milliseconds for a test that uses every control of every kind of page, on a busy machine. */
const ALL_CONTROLS = 240_000
/** Milliseconds for a test that opens a part of all pages, on a busy machine. */
const MANY_PAGES = 240_000
/** Milliseconds until a page stands to which a control has led. */
const LED_AWAY = 30_000
/** Tests that share all pages among them, so that two browsers can work at once. */
const PARTS = 4

/** Uses every control of the page as a reader might: words into fields, choices, switches, buttons, marks. */
async function useControls(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const MOST_MARKS = 5
    const paint = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve))
    // Marks that are links, and forms, would lead to another page, which has its own turn.
    for (const leaving of ['click', 'submit'])
      window.addEventListener(leaving, (event) => {
        if (leaving === 'submit' || (event.target as Element).closest('a')) event.preventDefault()
      })
    for (const summary of document.querySelectorAll('summary')) summary.click()
    for (const field of document.querySelectorAll<HTMLInputElement>(
      'input[type=search], input[type=number]',
    )) {
      field.focus()
      if (field.type === 'search') field.value = 'freinds'
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      await paint()
    }
    for (const select of document.querySelectorAll('select')) {
      select.selectedIndex = select.options.length - 1
      select.dispatchEvent(new Event('input', { bubbles: true }))
      select.dispatchEvent(new Event('change', { bubbles: true }))
      await paint()
    }
    const controls =
      'input[type=checkbox], input[type=radio], a[data-view], button:not([type=submit], kept-copy button)'
    for (const control of document.querySelectorAll<HTMLElement>(controls)) control.click()
    for (const mark of [...document.querySelectorAll('svg.drawing:first-of-type [data-id]')].slice(
      0,
      MOST_MARKS,
    ))
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    for (const note of document.querySelectorAll<HTMLElement>('a.term, .cite a')) {
      note.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))
      note.focus()
    }
    await paint()
  })
}

test('whatever a reader uses, nobody else is asked, the server learns nothing of the reader, and nothing is stored but the copy', async ({
  browser,
}) => {
  test.setTimeout(ALL_CONTROLS)
  const site = await WatchedSite.open(browser, 'no-preference')
  const { page } = site
  for (const [kind, path] of Object.entries({ ...pageKinds, ...frameKinds })) {
    await page.goto(new URL(path, site.address).href)
    await page.waitForLoadState('networkidle')
    await useControls(page)
    await page.waitForLoadState('networkidle')
    // A control may have led to another page meanwhile; all pages of the site have the same stores.
    await expect(async () => {
      expect(await site.readTraces(), kind).toEqual([])
    }).toPass({ timeout: LED_AWAY })
  }
  expect(site.asked).toBeGreaterThan(Object.keys(pageKinds).length)
  expect(await site.sumUp()).toEqual(NOTHING)
  await site.end()
})

/** Waits until the page has done all that it does unasked; its diagrams come to life as if a reader had come near. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pass = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve))
    for (const diagram of document.querySelectorAll('.diagram[data-view]')) {
      if (!diagram.checkVisibility()) continue
      while (!diagram.classList.contains('ready')) {
        diagram.scrollIntoView({ behavior: 'instant' })
        await pass()
      }
    }
    await pass()
    await new Promise((resolve) => requestIdleCallback(resolve))
  })
}

for (let part = 0; part < PARTS; part += 1)
  test(`whoever goes from page to page through the site, every one of them, is watched by nobody: part ${part + 1} of ${PARTS}`, async ({
    browser,
  }) => {
    test.setTimeout(MANY_PAGES)
    const site = await WatchedSite.open(browser, 'reduce')
    const { page } = site
    const pages = readPages('dist').filter((_, i) => i % PARTS === part)
    await page.goto(site.address)
    for (const { path, html } of pages) {
      const leadsOn = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1]
      // As a link does, which would tell the next page of this one.
      await page.evaluate((next) => {
        location.assign(next)
      }, `/${path}`)
      await page.waitForURL(new URL(leadsOn ?? path, site.address).href)
      await settle(page)
      expect(await site.readTraces(), path).toEqual([])
    }
    expect(pages.length).toBeGreaterThan(100)
    expect(site.asked).toBeGreaterThan(pages.length)
    expect(await site.sumUp()).toEqual(NOTHING)
    await site.end()
  })
