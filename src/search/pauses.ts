/** Milliseconds after which a page counts as painted: one in a tab behind others has no frames. */
const LATEST_MS = 100

/** Resolves when the browser has painted what a reader just did, so that no work stands between a key and its letter. */
export function untilPainted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve)
    })
    setTimeout(resolve, LATEST_MS)
  })
}

/** Ends a piece of work, so that a key that waits is answered before the next piece. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
