// One visit of a page in a browser made slow, with nothing in its cache.
import type { Browser, CDPSession, Page } from '@playwright/test'

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

/** Visits a page for the first time, does what a reader does there, and reads what the browser noted. */
export async function measureVisit(browser: Browser, address: string, act?: Act): Promise<Timing> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await slowDown(session)
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForLoadState('networkidle')
  const timing = await page.evaluate(readPaints)
  if (act) {
    await page.evaluate(noteAnswers)
    await act(page)
    timing.answer = await page.evaluate(readSlowestAnswer)
  }
  await context.close()
  return timing
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
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
