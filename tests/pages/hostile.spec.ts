import { expect, test } from '@playwright/test'
import { parseView, type View, type ViewGrammar } from '../../src/domain/diagram-view.ts'
import { open } from './diagram-checks.ts'
import { diagramPages } from './diagram-pages.ts'
import { hostileValues, listHostileQueries } from './hostile-addresses.ts'

/** States for each of the six diagrams: 2,004 in all. */
const STATES = 334
const SEED = 2015
/** Milliseconds for that many pictures, on a busy machine. */
const MANY_PICTURES = 120_000
/** What can run or load something, and has no business to appear. */
const CAN_ACT = 'script, iframe, object, embed, img, base, [onload], [onerror], [onclick]'

/** What an address should come to: whether the page says that a part of it could not be read, and what controls show. */
interface State {
  query: string
  isWhole: boolean
  view: View
}

/**
 * Brings a diagram to one state after the other as Back does, waits until each has been drawn at every width and told,
 * and gives what is wrong. Runs in the page.
 */
async function applyStates({ states, canAct }: { states: State[]; canAct: string }): Promise<string[]> {
  const before = document.querySelectorAll(canAct).length
  const wrong: string[] = []
  for (const { query, isWhole, view } of states) {
    history.replaceState(null, '', `?${query}`)
    dispatchEvent(new PopStateEvent('popstate'))
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    // On paper every picture is up to date, at every width.
    dispatchEvent(new Event('beforeprint'))
    const problem = document.querySelector('.diagram .problem')
    const facts = {
      'something was injected': document.querySelectorAll(canAct).length !== before,
      'the picture is empty': [...document.querySelectorAll('svg.drawing')].some(
        (svg) => svg.childElementCount === 0,
      ),
      'what could not be read is not named in words, or something else is': problem?.textContent
        ? isWhole || problem.childElementCount > 0
        : !isWhole,
      'the controls say something else': [
        ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.controls [name]'),
      ].some((control) => {
        const value = view[control.name] ?? ''
        return control.matches('[type=checkbox], [type=radio]')
          ? (control as HTMLInputElement).checked !== value.split(',').includes(control.value)
          : control.value !== value
      }),
    }
    wrong.push(...Object.entries(facts).flatMap(([what, isSo]) => (isSo ? [`${query}: ${what}`] : [])))
  }
  return wrong
}

test.describe('whatever an address says', () => {
  for (const { name, path } of diagramPages)
    test(`${name} draws each of ${STATES} states, injects nothing, does not fail and comes to its beginning again`, async ({
      page,
    }) => {
      test.setTimeout(MANY_PICTURES)
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      await open(page, path)
      const facts = await page.locator('.diagram script.facts').first().textContent()
      const { grammar } = JSON.parse(facts ?? '') as { grammar: ViewGrammar }
      const title = await page.title()
      const apply = (queries: string[]): Promise<string[]> => {
        const states = queries.map((query) => {
          const { view, problems } = parseView(query, grammar)
          return { query, isWhole: problems.length === 0, view }
        })
        return page.evaluate(applyStates, { states, canAct: CAN_ACT })
      }
      const readPictures = () =>
        page
          .locator(':not(.covers) > svg.drawing')
          .evaluateAll((all) =>
            all.flatMap((svg) =>
              [...svg.querySelectorAll('*')]
                .map((mark) => (mark.cloneNode(false) as Element).outerHTML)
                .toSorted(),
            ),
          )
      expect(await apply([''])).toEqual([])
      const beginning = await readPictures()
      expect(await apply(listHostileQueries(grammar, STATES, SEED))).toEqual([])
      expect(await apply([''])).toEqual([])
      expect(await readPictures()).toEqual(beginning)
      expect(complaints).toEqual([])
      expect(await page.title()).toBe(title)
    })

  test('the search and the diagrams show hostile words of an address as words', async ({ page }) => {
    test.setTimeout(MANY_PICTURES)
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto('./claims/')
    const own = await page.locator(CAN_ACT).count()
    for (const value of hostileValues) {
      const query = new URLSearchParams({ q: value, lens: value, theme: value }).toString()
      await page.goto(`./claims/?${query}`)
      await expect(page.locator('.tally')).toHaveText(/\d|No|Nothing/)
      expect(await page.locator(CAN_ACT).count(), value).toBe(own)
      await open(page, `./diagrams/link-map/?${query}`)
      await expect(page.locator('.diagram .problem')).toContainText('could not be read')
      expect(await page.locator('.diagram .problem').locator('*').count(), value).toBe(0)
      expect(await page.title()).not.toBe('taken')
    }
    expect(complaints).toEqual([])
  })
})
