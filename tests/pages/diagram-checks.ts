import { expect, type Locator, type Page } from '@playwright/test'

/** The drawing that is shown at the present width; its covers, drawn ahead for other views, are no part of what is there. */
export const drawing = (page: Page): Locator => page.locator(':not(.covers) > svg.drawing:visible')
export const status = (page: Page): Locator => page.locator('.diagram [role=status]')

/** Opens a page and waits until its diagram answers. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.locator('.diagram.ready').first()).toBeAttached()
}

/** Brings every diagram that is shown to life, as a reader does who comes near, and goes back to the top. */
export async function wake(page: Page): Promise<void> {
  for (const diagram of await page.locator('.diagram[data-view]:visible').all()) {
    await diagram.scrollIntoViewIfNeeded()
    await expect(diagram).toHaveClass(/ready/)
  }
  await page.evaluate(() => {
    window.scrollTo({ top: 0, behavior: 'instant' })
  })
}

/** Waits until the address carries a state: it follows the picture, when that has been painted. */
export async function expectState(page: Page, search: string): Promise<void> {
  await expect.poll(() => new URL(page.url()).search).toBe(search)
}

/** Presses ↓ through the nodes and → ↓ through the links of each; what is marked and what is said at each step. */
export async function walk(page: Page, most: number): Promise<{ reached: string[]; said: string[] }> {
  return drawing(page)
    .first()
    .evaluate((svg, limit) => {
      const reached = new Set<string>()
      const said = new Set<string>()
      const status = svg.closest('.diagram')?.querySelector('[role=status]')
      const press = (key: string): string => {
        svg.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
        const id = svg.querySelector('.current')?.getAttribute('data-id') ?? ''
        reached.add(id)
        said.add(status?.textContent ?? '')
        return id
      }
      const nodes = new Set<string>()
      for (
        let node = press('ArrowDown');
        !nodes.has(node) && nodes.size <= limit;
        node = press('ArrowDown')
      ) {
        nodes.add(node)
        const first = press('ArrowRight')
        if (first === node) continue
        for (let link = press('ArrowDown'), i = 0; link !== first && i < limit; i++) link = press('ArrowDown')
        press('ArrowLeft')
      }
      return { reached: [...reached], said: [...said] }
    }, most)
}

/** Whether the mark under the keyboard is in the window and not under the panel; of one taller than the window, a part. */
export async function isInSight(page: Page): Promise<boolean> {
  return drawing(page)
    .first()
    .locator('.current')
    .first()
    .evaluate((mark) => {
      const { top, bottom } = mark.getBoundingClientRect()
      const panel = mark.closest('.diagram')?.querySelector('.detail:not([data-empty])')
      const isSheet = panel && getComputedStyle(panel).insetBlockEnd === '0px'
      const floor = isSheet ? panel.getBoundingClientRect().top : window.innerHeight
      return bottom - top > floor ? top < floor && bottom > 0 : top > -1 && bottom < floor + 1
    })
}

/** Marks whose letters are small, whose targets are small, or which stand outside the drawing. Runs in the page. */
export function measure(svg: Element): { small: string[]; tight: string[]; outside: string[] } {
  const LEAST_LETTER = 12
  const LEAST_TARGET = 24
  // The box of a letter is taller than what one sees of it.
  const SLACK = 1.5
  const frame = svg.getBoundingClientRect()
  const scale = frame.width / Number(svg.getAttribute('viewBox')?.split(' ')[2])
  const small = [...svg.querySelectorAll('text')]
    .filter(
      (text) => text.textContent && parseFloat(getComputedStyle(text).fontSize) * scale < LEAST_LETTER - 0.01,
    )
    .map((text) => text.textContent)
  // What no pointer can hit is reached by keyboard alone, and what lies in another mark shares its target.
  const marks = [...svg.querySelectorAll('[data-id]')].filter(
    (mark) => getComputedStyle(mark).pointerEvents !== 'none' && !mark.parentElement?.closest('[data-id]'),
  )
  const sizeOf = (mark: Element): number =>
    Math.max(
      ...[mark, ...mark.querySelectorAll('rect, circle, path')].map((part) => {
        const { width, height } = part.getBoundingClientRect()
        return Math.min(width, height)
      }),
    )
  const tight = marks
    .filter((mark) => sizeOf(mark) < LEAST_TARGET - SLACK)
    .map((mark) => mark.outerHTML.slice(0, 80))
  const outside = [...svg.querySelectorAll('text, rect, circle')]
    .filter((part) => {
      const box = part.getBoundingClientRect()
      return (
        box.left < frame.left - SLACK ||
        box.right > frame.right + SLACK ||
        box.top < frame.top - SLACK ||
        box.bottom > frame.bottom + SLACK
      )
    })
    .map((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect()
      const sides = [left - frame.left, frame.right - right, top - frame.top, frame.bottom - bottom]
      return `${sides.map((side) => side.toFixed(1)).join(' ')} ${part.outerHTML.slice(0, 80)}`
    })
  return { small, tight, outside }
}
