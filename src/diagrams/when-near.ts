/** How far beyond the window a diagram may be when its script is fetched: a window's height. */
const NEAR = '100% 0px'

/**
 * Brings the diagrams of a name to life: when the page has been painted, complete as it comes, and one of them is near.
 * One that no reader of this window sees stays as it is. Says in them when that fails.
 */
export function loadWhenNear(name: string, load: () => Promise<unknown>): void {
  const tellFailure = (): void => {
    for (const problem of document.querySelectorAll(`${name}:not(.ready) .problem`))
      problem.textContent =
        'The controls of this picture could not be loaded. All else is complete without them.'
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      void untilFirstPaint().then(load).then(tellFailure, tellFailure)
    },
    { rootMargin: NEAR },
  )
  for (const diagram of document.querySelectorAll(name)) observer.observe(diagram)
}

/**
 * Resolves when the browser says that the page has been painted: a frame after that is too early, as a paint counts from
 * when it is seen. A browser that says no such thing goes on after a frame. Not shared with the elements, which wait for
 * other paints: this script would then bring all that they have in common, 6 KB, at once.
 */
function untilFirstPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (PerformanceObserver.supportedEntryTypes.includes('paint'))
      new PerformanceObserver((paints) => {
        if (paints.getEntriesByName('first-contentful-paint').length > 0) resolve()
      }).observe({ type: 'paint', buffered: true })
    else requestAnimationFrame(() => setTimeout(resolve))
  })
}
