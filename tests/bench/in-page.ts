// What runs in a page that is visited. Each function is sent there as its text, so it knows nothing outside of itself.

/** Times in milliseconds; `shift` has no unit (CLS). */
export interface Timing {
  firstPaint: number
  largestPaint: number
  shift: number
  /** Compressed, of all that was fetched, typefaces apart. */
  bytes: number
  /** The slowest answer to the acts of a reader, where the page was given any (INP). */
  answer?: number
}

/** Runs in the page: two frames, then no request and no long task for a while. A page that never rests is read all the same. */
export async function settle({ quiet, longest }: { quiet: number; longest: number }): Promise<void> {
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
export async function readPaints(): Promise<Timing> {
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
  const fetched = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  return {
    bytes: (fetched as PerformanceResourceTiming[])
      .filter(({ name }) => !name.endsWith('.woff2'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    firstPaint: paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN,
    largestPaint: largest?.at(-1)?.startTime ?? NaN,
    shift: (shifts ?? []).reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
  }
}

interface Answers {
  slowest: number
}

/** Runs in the page: notes how long each key and click waits until the page has painted again. */
export function noteAnswers(): void {
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
export async function readSlowestAnswer(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1000))
  return (globalThis as unknown as { answers: Answers }).answers.slowest
}
