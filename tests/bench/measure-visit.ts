// One visit of a page in a browser made slow, with nothing in its cache.
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'

/** Times in milliseconds; `shift` has no unit (CLS). */
export interface Timing {
  firstPaint: number
  largestPaint: number
  shift: number
  /** The slowest answer to the acts of a reader, where the page was given any (INP). */
  answer?: number
}

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
      reject(new Error(`more than ${String(milliseconds / 1000)} seconds`))
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

/** Runs in the page: two frames, then no request and no long task for a while. A page that never rests is read all the same. */
async function settle({ quiet, longest }: { quiet: number; longest: number }): Promise<void> {
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve))
  await frame()
  await frame()
  await new Promise<void>((resolve) => {
    let timer = setTimeout(resolve, quiet)
    const observer = new PerformanceObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(resolve, quiet)
    })
    for (const type of ['resource', 'longtask']) observer.observe({ type })
    setTimeout(resolve, longest)
  })
}

/** Runs in the page: the browser has kept what it noted since the beginning. */
async function readPaints(): Promise<Timing> {
  const read = (type: string): Promise<PerformanceEntryList> =>
    new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => {
        resolve(list.getEntries())
      })
      observer.observe({ type, buffered: true })
      // Where nothing of the kind was noted, the observer is never called.
      setTimeout(() => {
        resolve([])
      }, 1000)
    })
  const [paints, largest, shifts] = await Promise.all(
    ['paint', 'largest-contentful-paint', 'layout-shift'].map(read),
  )
  return {
    firstPaint: paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN,
    largestPaint: largest?.at(-1)?.startTime ?? NaN,
    shift: (shifts ?? []).reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
  }
}

interface Answers {
  slowest: number
}

/** Runs in the page: notes how long each key and click waits until the page has painted again. */
function noteAnswers(): void {
  const answers: Answers = { slowest: 0 }
  ;(globalThis as unknown as { answers: Answers }).answers = answers
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId } = entry as unknown as { interactionId: number }
      if (interactionId > 0) answers.slowest = Math.max(answers.slowest, entry.duration)
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
}

/** Runs in the page: waits until the last answer is noted. */
async function readSlowestAnswer(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1000))
  return (globalThis as unknown as { answers: Answers }).answers.slowest
}
