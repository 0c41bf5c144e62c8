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
      // What is seen now is painted before the next frame; only then it is the turn of the script. Not shared with the
      // elements, which wait for a paint too: this script would then bring all that they have in common, 6 KB, at once.
      requestAnimationFrame(() => {
        setTimeout(() => {
          load().then(tellFailure, tellFailure)
        })
      })
    },
    { rootMargin: NEAR },
  )
  for (const diagram of document.querySelectorAll(name)) observer.observe(diagram)
}
