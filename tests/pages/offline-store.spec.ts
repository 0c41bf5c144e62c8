import { expect, test, type Page } from '@playwright/test'
import { WORKER_PATH } from '../../src/release/kept-copy.ts'
import { button, KeptSite, listStores, status, visit } from './kept-site.ts'

/** Milliseconds until a copy is there or has failed, on a busy machine. */
const COPY = { timeout: 30_000 }
const site = new KeptSite()
test.use({ serviceWorkers: 'allow' })
const open = (page: Page, path: string) => page.goto(new URL(path, site.address).href)

/** Serves the site with a service worker in which something fails: `fault` is code that runs before its own. */
const serveFaulty = async (fault: string): Promise<void> => {
  const spoil = (path: string, data: string): string => (path === WORKER_PATH ? `${fault};${data}` : data)
  await site.serve(await site.makeSecond(spoil))
}
/** A full store, as browsers report it. */
const FULL = "Promise.reject(new DOMException('no space', 'QuotaExceededError'))"

/** Reads a page, searches and looks into a diagram, and gives what the browser complained of. */
async function useSite(page: Page): Promise<string[]> {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  await open(page, 'claims/serenity/')
  await expect(page.locator('h1')).toBeVisible()
  await open(page, 'claims/?q=friends')
  await expect(page.locator('.hits li').first()).toBeVisible()
  await open(page, 'diagrams/spread/')
  await expect(page.locator('.diagram.ready')).toHaveCount(1)
  return complaints
}

test.afterAll(() => {
  site.end()
})

for (const [what, fault] of [
  ['opens no store', `Object.defineProperty(caches, 'open', { value: () => ${FULL} })`],
  [
    'is full half-way',
    `let left = 100; const { put } = Cache.prototype
     Cache.prototype.put = function (...given) { return left-- > 0 ? put.apply(this, given) : ${FULL} }`,
  ],
  ['cannot even be asked', "Object.defineProperty(self, 'caches', { get() { throw new Error('denied') } })"],
] as const)
  test(`where the service worker ${what} nothing is kept, every page works, and the one on reading offline says so`, async ({
    page,
  }) => {
    await serveFaulty(fault)
    expect(await useSite(page)).toEqual([])
    await open(page, 'offline/')
    await expect(button(page)).toHaveAttribute('aria-disabled', 'false')
    await button(page).click()
    await expect(status(page)).toHaveText(/^This browser could not keep a copy/, COPY)
    expect(await listStores(page)).toEqual([])
  })

test('where the store of a kept copy can no longer be read every page works, and without a network the reader is told in words', async ({
  page,
}) => {
  await serveFaulty("Object.defineProperty(caches, 'match', { value() { throw new Error('broken') } })")
  await visit(page, site.address)
  expect(await useSite(page)).toEqual([])
  site.fail()
  await open(page, 'claims/')
  await expect(page.locator('h1')).toHaveText('The site did not answer')
})

test('where an earlier try to keep a copy was cut off half-way, the next one keeps all of it, and nothing of the first', async ({
  page,
}) => {
  await site.serve()
  // A page that keeps nothing by itself.
  await open(page, 'glossary/')
  await page.evaluate(async () => {
    const worker = await (await fetch('/offline.js')).text()
    const [, release = ''] = /release:\s*"([0-9a-f]{16})"/.exec(worker) ?? []
    const store = await caches.open(`kept:/:${release}`)
    const type = { headers: { 'Content-Type': 'text/html' } }
    await store.put('/', new Response('<h1>Half a copy</h1>', type))
  })
  const stores = await listStores(page)
  await visit(page, site.address)
  expect(await listStores(page)).toEqual(stores)
  site.fail()
  for (const path of ['./', 'claims/serenity/']) {
    await open(page, path)
    await expect(page.locator('.kept-note')).toContainText('This page comes from the copy of')
  }
})

test('where a full disk cannot store that no copy is wanted, it is removed all the same, and the rest is said', async ({
  page,
}) => {
  await site.serve()
  await visit(page, site.address)
  await open(page, 'offline/')
  await expect(status(page)).toHaveText('This browser keeps a copy.')
  await page.evaluate((full) => {
    Object.defineProperty(caches, 'open', {
      value: () => Promise.reject(new DOMException(full, 'QuotaExceededError')),
    })
  }, 'no space')
  await button(page).click()
  await expect(status(page)).toHaveText(/^This browser could not remove the copy, or not remember/)
  await expect(button(page)).toHaveText('Remove the kept copy')
  expect(await listStores(page)).toEqual([])
})
