import { expect, test, type Page } from '@playwright/test'
import { startServer } from '../../src/editor/server.ts'
import { frameKinds, pageKinds } from './page-kinds.ts'

/** Milliseconds for a test that uses every control of every kind of page, on a busy machine. */
const ALL_CONTROLS = 240_000
/** Headers that would tell a server who is reading, or where from. */
const TELLING = ['cookie', 'referer', 'origin', 'authorization']

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
  const { server, port } = await startServer({ folder: 'dist', base: '/', port: 0 })
  const site = `http://localhost:${String(port)}/`
  const told: string[] = []
  const foreign: string[] = []
  const complaints: string[] = []
  let asked = 0
  server.on('request', ({ url = '', headers }) => {
    asked += 1
    for (const name of TELLING) {
      // Browsers name the origin of a typeface and of a module, which is our own; a worker that looks for news, itself.
      const isOwn =
        (name === 'origin' && `${headers.origin ?? ''}/` === site) ||
        (name === 'referer' && headers.referer === `${site}offline.js`)
      if (headers[name] !== undefined && !isOwn) told.push(`${url} ${name}: ${String(headers[name])}`)
    }
  })
  const context = await browser.newContext({ serviceWorkers: 'allow' })
  context.on('request', (request) => {
    if (!request.url().startsWith(site) && !/^(?:data|blob):/.test(request.url())) foreign.push(request.url())
  })
  const page = await context.newPage()
  page.on('dialog', (dialog) => void dialog.dismiss())
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text())
  })
  // A page that is left while it fades says so; nothing is wrong with it.
  page.on('pageerror', ({ message }) => {
    if (!message.includes('ViewTransition')) complaints.push(`${page.url()} ${message}`)
  })
  for (const [kind, path] of Object.entries({ ...pageKinds, ...frameKinds })) {
    await page.goto(new URL(path, site).href)
    await page.waitForLoadState('networkidle')
    await useControls(page)
    await page.waitForLoadState('networkidle')
    // A control may have led to another page meanwhile; all pages of the site have the same stores.
    await expect(async () => {
      const stored = await page.evaluate(async () => [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()).map(({ name }) => name),
        ...(await caches.keys()).filter((name) => !/^kept:\/:[0-9a-f]{16}$/.test(name)),
      ])
      expect(stored, kind).toEqual([])
    }).toPass()
  }
  expect(asked).toBeGreaterThan(Object.keys(pageKinds).length)
  expect({ foreign, told, complaints }).toEqual({ foreign: [], told: [], complaints: [] })
  expect(await context.cookies()).toEqual([])
  server.close()
  server.closeAllConnections()
})
