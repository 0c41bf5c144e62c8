// One visit of a page in a browser made slow, with nothing in its cache.
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'
import { noteAnswers, readPaints, readSlowestAnswer, settle, type Timing } from './in-page.ts'

/** What a reader does on a page, once it stands there. */
export type Act = (page: Page) => Promise<void>

/** A processor four times as slow, and what Lighthouse calls slow 4G. */
const SLOW_DOWN = 4
const BITS_PER_BYTE = 8
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / BITS_PER_BYTE,
  uploadThroughput: 750_000 / BITS_PER_BYTE,
}
/** A phone. */
const viewport = { width: 412, height: 823 }

/** Milliseconds that a page may take to load, and a whole visit; a slow machine needs a third of it. */
const LONGEST_STEP = 20_000
const LONGEST_VISIT = 60_000
/** Milliseconds without a request or a long task after which a page has settled, and how long to wait for that. */
const QUIET = 500
const LONGEST_UNREST = 10_000

/**
 * Visits a page for the first time, does what a reader does there, and reads what the browser noted. Throws a sentence
 * that names the page and what it was doing where that takes too long: a browser that hangs answers nobody.
 */
export async function measureVisit(browser: Browser, address: string, act?: Act): Promise<Timing> {
  let step = 'opening a window'
  const visit = async (context: BrowserContext): Promise<Timing> => {
    const page = await context.newPage()
    page.setDefaultTimeout(LONGEST_STEP)
    await slowDown(await context.newCDPSession(page))
    step = 'loading'
    await page.goto(address, { waitUntil: 'load' })
    step = 'settling'
    await page.evaluate(settle, { quiet: QUIET, longest: LONGEST_UNREST })
    step = 'reading the paints'
    const timing = await page.evaluate(readPaints)
    if (!act) return timing
    step = 'doing what a reader does'
    await page.evaluate(noteAnswers)
    await act(page)
    step = 'reading the answers'
    return { ...timing, answer: await page.evaluate(readSlowestAnswer) }
  }
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' })
  try {
    return await limit(visit(context), LONGEST_VISIT)
  } catch (error) {
    const [reason] = (error as Error).message.split('\n')
    throw new Error(`${address}: ${step} failed (${reason ?? ''})`, { cause: error })
  } finally {
    // A window that hangs does not close in time either; the browser takes it along at its end.
    await limit(context.close(), LONGEST_STEP).catch(() => undefined)
  }
}

/** Has the server compress what a page needs, so that no visit that is measured waits for that. */
export async function warmUp(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    await page.goto(address, { waitUntil: 'load', timeout: LONGEST_VISIT })
    await limit(page.evaluate(settle, { quiet: QUIET, longest: LONGEST_UNREST }), LONGEST_STEP)
  } finally {
    await limit(context.close(), LONGEST_STEP).catch(() => undefined)
  }
}

/** What a promise gives, or an error where it gives nothing in so many milliseconds. */
async function limit<Result>(promise: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`more than ${milliseconds / 1000} seconds`))
    }, milliseconds)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
}
