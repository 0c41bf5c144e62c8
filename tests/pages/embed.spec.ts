import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './embed-host.ts'
import { frameKinds } from './page-kinds.ts'

// Two pages for a test, and the checker in a frame: that takes its time on a busy machine.
test.describe.configure({ timeout: 90_000 })

/** The pages whose code is pasted. */
const offering = ['./claims/friends-and-your-score/', './diagrams/link-map/claimed2015/']

/** Opens a page, and from a claim the one that it leads to for the code. */
async function openOffer(page: Page, path: string): Promise<void> {
  await page.goto(path)
  const leads = page.locator('#embed > a')
  if ((await leads.count()) > 0) await leads.click()
}

/** The code that a page offers, with the address that the site has in the test. */
async function readCode(page: Page, path: string, id: string, site: string): Promise<string> {
  await openOffer(page, path)
  const code = (await page.locator(`#${id}-text`).textContent()) ?? ''
  return code.trim().replace(/src="https?:\/\/[^/]+\//, `src="${site}`)
}

/** Everything that a browser complains of. */
function collectComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) =>
    complaints.push(`${request.url()} ${request.failure()?.errorText ?? ''}`),
  )
  return complaints
}

for (const path of offering)
  for (const id of ['embed-live', 'embed-kept'])
    test(`the ${id} code of ${path} works on another site and breaks no rule of accessibility`, async ({
      page,
      host,
      context,
      site,
    }) => {
      const code = await readCode(page, path, id, site)
      // In a window of its own: one that leaves our page while it still blends in complains of that.
      const other = await context.newPage()
      const complaints = collectComplaints(other)
      await host.open(other, code)
      const frame = other.frameLocator('iframe')
      await expect(frame.locator('h1')).toBeVisible()
      await other.waitForLoadState('networkidle')
      if (id === 'embed-live' && path.includes('diagrams'))
        await expect(frame.locator('link-map')).toHaveClass(/ready/)
      expect(await frame.locator('body').evaluate(() => self.origin)).toBe('null')
      // Its own fetch of the style sheet would be refused by the policy of the frame, and rightly.
      const { violations } = await new AxeBuilder({ page: other }).options({ preload: false }).analyze()
      expect(violations.map(({ id: rule }) => rule)).toEqual([])
      expect(await context.cookies()).toEqual([])
      expect(complaints).toEqual([])
    })

test('the link home opens the page in an ordinary window', async ({ page, host, context, site }) => {
  await host.open(page, await readCode(page, './claims/serenity/', 'embed-live', site))
  const opened = context.waitForEvent('page')
  await page.frameLocator('iframe').getByRole('link', { name: 'The whole fact check' }).click()
  const home = await opened
  await expect(home).toHaveURL(`${site}claims/serenity/`)
  await expect(home.locator('h1')).toBeVisible()
  expect(await home.evaluate(() => self.origin)).toBe(new URL(site).origin)
})

test('a frame follows the state in its address, and what a reader chooses in it', async ({
  page,
  host,
  site,
}) => {
  await host.open(page, await readCode(page, './diagrams/link-map/claimed2015/', 'embed-live', site))
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.switch a[aria-current]')).toHaveAttribute('data-view', 'lens=claimed2015')
  await frame.locator('a[data-view="lens=evidenceNow"]').click()
  await expect(frame.locator('.switch a[aria-current]')).toHaveAttribute('data-view', 'lens=evidenceNow')
  expect(page.frames()[1]?.url()).toContain('?lens=evidenceNow')
})

test('with the script of the page on embedding, a frame gets the height of what it shows', async ({
  page,
  host,
  site,
}) => {
  const code = await readCode(page, './claims/serenity/', 'embed-live', site)
  await page.goto('./embed/')
  const listener = ((await page.locator('#listener').textContent()) ?? '').replace(/https?:\/\/[^/]+\//, site)
  const GIVEN = '77'
  await host.open(page, `${listener}${code.replace(/height="\d+"/, `height="${GIVEN}"`)}`)
  await expect(page.locator('iframe')).not.toHaveAttribute('height', GIVEN)
  const inside = page.frameLocator('iframe').locator('html')
  const height = await inside.evaluate((html) => Math.ceil(html.getBoundingClientRect().height))
  await expect(page.locator('iframe')).toHaveAttribute('height', String(height))
  expect(await inside.evaluate((html) => html.scrollHeight > html.clientHeight)).toBe(false)
})

test('WordPress gets the height with the secret that it wrote behind the address, and nothing else', async ({
  page,
  host,
  site,
}) => {
  await host.open(
    page,
    `<script>window.got = []; addEventListener('message', ({ data }) => got.push(data))</script>
     <iframe title="Claim" sandbox="allow-scripts" src="${site}embed/claims/serenity/#?secret=aB3dE6gH9j"></iframe>`,
  )
  const read = () => page.evaluate(() => (window as unknown as { got: Record<string, unknown>[] }).got)
  await expect.poll(async () => (await read()).length).toBeGreaterThan(0)
  const before = (await read()).length
  await page.evaluate(() => {
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ message: 'ready', secret: 'aB3dE6gH9j' }, '*')
  })
  await expect.poll(async () => (await read()).length).toBeGreaterThan(before)
  for (const message of await read())
    expect(message).toEqual({ message: 'height', secret: 'aB3dE6gH9j', value: expect.any(Number) })
})

test('no claim needs more height than its code gives it in a column of 600 pixels', async ({ page }) => {
  await page.goto('./claims/')
  const slugs = await page
    .locator('[data-id] a[href*="/claims/"]')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-2)),
    )
  await openOffer(page, './claims/serenity/')
  const given = Number(
    /height="(\d+)"/.exec((await page.locator('#embed-live-text').textContent()) ?? '')?.[1],
  )
  await page.setViewportSize({ width: 600, height: 300 })
  const high: string[] = []
  for (const slug of new Set(slugs)) {
    await page.goto(`./embed/claims/${slug ?? ''}/`)
    const needed = await page.evaluate(() => document.documentElement.getBoundingClientRect().height)
    if (needed > given) high.push(`${slug ?? ''} ${needed}`)
  }
  expect(high).toEqual([])
  expect(slugs.length).toBeGreaterThan(20)
})

test('the copy button of an embed copies its code', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openOffer(page, './claims/serenity/')
  await page.getByRole('button', { name: 'Copy Live embed' }).click()
  await expect(page.locator('#embed [role=status]')).toHaveText('Live embed copied.')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe((await page.locator('#embed-live-text').textContent())?.trim())
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const [kind, path] of Object.entries(frameKinds))
    test(`${kind}: complete, with a link home and no control that would do nothing`, async ({ page }) => {
      await page.goto(path)
      await expect(page.locator('h1')).toBeVisible()
      await expect(page.locator('footer a').first()).toBeVisible()
      if (path.includes('diagrams'))
        await expect(page.locator('svg.drawing:visible, img.plate:visible').first()).toBeVisible()
      await expect(page.locator('button:visible, input:visible, select:visible')).toHaveCount(0)
    })

  test('the codes are there to select, and no button that would do nothing', async ({ page }) => {
    for (const path of offering) {
      await openOffer(page, path)
      await expect(page.locator('#embed .text')).toHaveCount(2)
      await expect(page.locator('#embed button:visible')).toHaveCount(0)
    }
  })
})
