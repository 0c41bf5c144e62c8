import type { Page } from '@playwright/test'

/** Lays out the whole page at once; by itself the browser waits with what is far away, and takes its size for granted. */
export async function layOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main *'))
      if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible'
  })
}
