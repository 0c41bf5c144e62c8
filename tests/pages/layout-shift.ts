import type { Page } from '@playwright/test'

/** How far what a page shows has moved since it was opened, by itself: the sum of the browser's own layout shifts. */
export function readShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve(sum)
          }),
        )
      }),
  )
}
