import { expect, test, type Page } from '@playwright/test'
import { layOut } from './lay-out.ts'

/** An explainer with two groups of steps; the tests use the one on the link map. */
const PATH = './explainers/social-graph/'
const TITLES = [
  'What was claimed',
  'What AlterNet answered',
  'Tencent’s score',
  'The state plan',
  'What came to light',
]

const group = (page: Page) => page.locator('diagram-steps').filter({ has: page.locator('link-map') })
const steps = (page: Page) => group(page).locator('.step')
const current = (page: Page) => group(page).locator('.step[aria-current=step] h3')
const chosen = (page: Page) => group(page).locator('.companion .drawing.wide .edge.chosen')
const scrollTo = (page: Page, id: string) =>
  page.evaluate((anchor) => {
    const top = document.getElementById(anchor)?.getBoundingClientRect().top ?? 0
    window.scrollTo({ top: window.scrollY + top - 80, behavior: 'instant' })
  }, id)

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const width of [360, 1280])
    test(`every step stands in order with its picture, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(PATH)
      await expect(steps(page).locator('h3')).toHaveText(TITLES)
      await expect(group(page).locator('.companion')).toBeHidden()
      for (const title of TITLES) {
        const step = steps(page).filter({ has: page.getByRole('heading', { name: title }) })
        await expect(step.locator('.still svg:visible')).toHaveCount(1)
        await expect(step.locator('.still svg:visible .edge').first()).toBeVisible()
        await expect(step.getByRole('link', { name: 'Open “The link map” at this step' })).toBeVisible()
      }
    })

  test('each picture shows the state of its step', async ({ page }) => {
    await page.goto(PATH)
    await expect(page.locator('#step-tencent .drawing.wide .edge.chosen')).toHaveAttribute('data-id', 'e06')
    await expect(page.locator('#step-families .drawing.wide .edge:not(.is-came-to-light)')).toHaveCount(0)
  })
})

test('on a phone each step has its own picture', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(PATH)
  await expect(group(page).locator('.companion')).toBeHidden()
  await expect(group(page).locator('.step .still svg:visible')).toHaveCount(TITLES.length)
})

test('what the sign of a pair does not show is said once among the steps of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('explainers/censorship/')
  await expect(page.locator('.step .link-up-answer:visible')).toHaveCount(5)
  await expect(page.locator('.link-up-caption:visible')).toHaveCount(1)
})

test('on paper each step has its own picture', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(PATH)
  await page.emulateMedia({ media: 'print' })
  await expect(group(page).locator('.companion')).toBeHidden()
  await expect(group(page).locator('.step .still svg:visible')).toHaveCount(TITLES.length)
})

test.describe('with script on a wide page', () => {
  test.use({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })

  test.beforeEach(async ({ page }) => {
    await page.goto(PATH)
    // The diagram comes to life when its reader comes near.
    await scrollTo(page, 'step-claimed')
    await expect(group(page).locator('.companion link-map.ready')).toBeVisible()
  })

  test('one diagram stands for all pictures', async ({ page }) => {
    await expect(group(page).locator('.step .still svg:visible')).toHaveCount(0)
    await expect(group(page).locator('.companion svg:visible')).toHaveCount(1)
    await expect(group(page).locator('.companion :is(table, .switch, .how, .summary):visible')).toHaveCount(0)
  })

  test('Next and Previous change the picture and the step, and lead the focus to its heading', async ({
    page,
  }) => {
    await scrollTo(page, 'step-checked')
    await expect(current(page)).toHaveText('What AlterNet answered')
    await group(page).getByRole('button', { name: 'Next: Tencent’s score' }).click()
    await expect(chosen(page)).toHaveAttribute('data-id', 'e06')
    await expect(page.locator('#step-tencent h3')).toBeFocused()
    await expect(group(page).locator('.steps-status')).toHaveText('Step 3 of 5: Tencent’s score')
    await group(page).getByRole('button', { name: 'Next: The state plan' }).click()
    await expect(chosen(page)).toHaveAttribute('data-id', 'e07')
    await group(page).getByRole('button', { name: 'Previous: Tencent’s score' }).click()
    await expect(chosen(page)).toHaveAttribute('data-id', 'e06')
    await expect(current(page)).toHaveText('Tencent’s score')
  })

  test('the keyboard alone walks the steps', async ({ page }) => {
    await group(page).getByRole('button', { name: 'Next: What AlterNet answered' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('#step-checked h3')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('#step-tencent h3')).toBeFocused()
    await expect(chosen(page)).toHaveAttribute('data-id', 'e06')
    await page.keyboard.press('ArrowLeft')
    await expect(page.locator('#step-checked h3')).toBeFocused()
    await expect(group(page).locator('.at')).toHaveText('2')
  })

  test('the ends are said, not left silent', async ({ page }) => {
    await group(page).getByRole('button', { name: 'Previous' }).focus()
    await page.keyboard.press('Enter')
    await expect(group(page).locator('.steps-status')).toHaveText('This is the first step.')
  })

  test('scrolling changes the picture and announces nothing', async ({ page }) => {
    await scrollTo(page, 'step-plan')
    await expect(chosen(page)).toHaveAttribute('data-id', 'e07')
    await scrollTo(page, 'step-tencent')
    await expect(chosen(page)).toHaveAttribute('data-id', 'e06')
    await expect(group(page).locator('.steps-status')).toHaveText('')
    await expect(group(page).locator('.companion link-map [role=status]')).toHaveText('')
  })

  test('the last step is reached while the picture is in sight', async ({ page }) => {
    await scrollTo(page, 'step-families')
    await expect(current(page)).toHaveText('What came to light')
    await expect(group(page).locator('.companion svg:visible')).toBeInViewport({ ratio: 0.95 })
  })

  test('the switch leaves the picture to the buttons alone', async ({ page }) => {
    await scrollTo(page, 'step-tencent')
    await expect(chosen(page)).toHaveAttribute('data-id', 'e06')
    await group(page).getByLabel('Picture follows my reading').uncheck()
    await scrollTo(page, 'step-plan')
    await page.locator('#step-plan a').first().focus()
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    await expect(chosen(page)).toHaveAttribute('data-id', 'e06')
    await group(page).getByRole('button', { name: 'Next: The state plan' }).click()
    await expect(chosen(page)).toHaveAttribute('data-id', 'e07')
    await scrollTo(page, 'step-claimed')
    await group(page).getByLabel('Picture follows my reading').check()
    await expect(current(page)).toHaveText('What was claimed')
  })

  test('a step that filters the map counts in title and legend only what it draws', async ({ page }) => {
    await scrollTo(page, 'step-families')
    const map = group(page).locator('.companion link-map')
    await expect(map.locator('.legend li:visible')).toHaveText(/Came to light 3/)
    await expect(map.locator('.takeaway')).toHaveText(
      /of 12 links on this map, 3 came to light and 9 are not shown here$/,
    )
  })

  test('beside a picture taller than the window, buttons and legend stay in sight with the chosen row', async ({
    page,
  }) => {
    const visit = async (path: string, step: string, row: string) => {
      await page.goto(path)
      await scrollTo(page, step)
      const beside = page.locator('.companion').filter({ has: page.locator('verdict-shift') })
      const chosen = beside.locator('.row.chosen:visible')
      await expect(chosen).toHaveAttribute('data-id', row)
      const shown = [beside.getByRole('button', { name: /^Previous/ }), beside.locator('.legend b').last()]
      for (const each of [...shown, chosen]) await expect(each).toBeInViewport({ ratio: 0.99 })
      return beside
    }
    await visit('./explainers/american-mirror/', 'step-moved', 'A17')
    const beside = await visit('./explainers/what-became-of-it/', 'step-b07', 'B07')
    const heading = beside.locator('.group').filter({ has: page.locator('.row.chosen') })
    await expect(heading.locator('.title:visible')).toBeInViewport({ ratio: 0.99 })
  })

  test('what a reader chooses in the picture is told below it, until the next step', async ({ page }) => {
    await scrollTo(page, 'step-tencent')
    await expect(group(page).locator('.companion .detail')).toBeHidden()
    await group(page).locator('.companion svg:visible [data-id=tencent-credit]').click()
    await expect(group(page).locator('.companion .told')).toContainText('Tencent Credit, system')
    const whole = group(page).getByRole('link', { name: 'Claims and sources behind it' })
    await expect(whole).toHaveAttribute('href', /\/diagrams\/link-map\/\?.*node=tencent-credit/)
    await group(page).getByRole('button', { name: /^Next/ }).click()
    await expect(group(page).locator('.companion .detail')).toBeHidden()
  })

  test('the page is as high before the script as after it', async ({ page, browser, baseURL }) => {
    const heightOf = (other: Page): Promise<number> =>
      other.evaluate(() => document.documentElement.scrollHeight)
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      baseURL: baseURL ?? '',
    })
    const silent = await context.newPage()
    // Script is on, as the style sheet sees it, but none arrives.
    await silent.route('**/*.js', (route) => route.abort())
    await silent.goto(PATH)
    await Promise.all([silent, page].map(layOut))
    expect(await heightOf(silent)).toBe(await heightOf(page))
    await context.close()
  })
})

for (const height of [720, 900])
  test(`beside steps on the model, what came of it is in the window with the title, ${height} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height })
    await page.goto(PATH)
    const model = page.locator('diagram-steps').filter({ has: page.locator('friends-model') })
    // At the first step the picture has not come to the top of the window yet.
    for (const step of (await model.locator('.step').all()).slice(1)) {
      await scrollTo(page, (await step.getAttribute('id')) ?? '')
      for (const part of ['.takeaway', '.result'])
        await expect(model.locator(`.companion ${part}`)).toBeInViewport({ ratio: 0.99 })
    }
  })

for (const width of [320, 360, 1024, 1280])
  test(`no explainer scrolls sideways, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('./explainers/')
    const paths = await page
      .locator('main h2 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(paths).toHaveLength(6)
    for (const path of paths) {
      await page.goto(path ?? '')
      await layOut(page)
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(excess, path ?? '').toBe(0)
    }
  })

test('a claim leads to the paragraph of an explainer that touches it', async ({ page }) => {
  await page.goto('./claims/friends-and-your-score/')
  const section = page.locator('section', { has: page.getByRole('heading', { name: 'In our explainers' }) })
  await section.getByRole('link', { name: 'The social graph' }).click()
  await expect(page).toHaveURL(/explainers\/social-graph\/#[a-z-]+$/)
  await expect(page.locator('.para:target a[href*="friends-and-your-score"]').first()).toBeVisible()
})
