/** How far beyond the window a diagram may be when its script is fetched: a window's height. */
const NEAR = '100% 0px'

/**
 * Brings the diagrams of a name to life: when the page has been painted, complete as it comes, and one of them is near.
 * One that no reader of this window sees stays as it is. Says in them when that fails; those that wait are marked, as this
 * script can fail as well (offline/failures.ts).
 */
export function loadWhenNear(name: string, load: () => Promise<unknown>): void {
  const tellFailure = (): void => {
    for (const problem of document.querySelectorAll(`${name}:not(.ready) .problem`))
      problem.textContent = 'The controls could not be loaded.'
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      afterFirstPaint(() => {
        load().then(tellFailure, tellFailure)
      })
    },
    { rootMargin: NEAR },
  )
  for (const diagram of document.querySelectorAll<HTMLElement>(name)) {
    diagram.dataset['waits'] = ''
    observer.observe(diagram)
  }
}

/**
 * Goes on when the browser says that the page has been painted: a frame after that is too early, as a paint counts from
 * when it is seen. A browser that says no such thing keeps the picture as it is. Not shared with the elements, which wait
 * for other paints: this script would then bring all that they have in common, 6 KB, at once.
 */
function afterFirstPaint(goOn: () => void): void {
  new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint')[0]) goOn()
  }).observe({ type: 'paint', buffered: true })
}
