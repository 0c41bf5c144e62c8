import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { findFontFile, type FontName } from '../../src/pictures/fonts.ts'

/** Our own typefaces in place of whatever the machine has; the serif of the site stays, or the picture shows its loss. */
const FACES: readonly [family: string, weight: string, file: FontName][] = [
  ['Still sans', '400', 'sans'],
  ['Still sans', '700', 'bold'],
  ['Still signs', '400', 'signs'],
]
const STYLES = `
  ${FACES.map(
    ([family, weight, file]) =>
      `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url('/still/${file}.ttf') }`,
  ).join('\n')}
  :root { --serif: 'Source Serif 4', 'Still sans', 'Still signs'; --sans: 'Still sans', 'Still signs' }
  :is(code, pre, samp, kbd) { font-family: var(--sans) !important }
  * { text-rendering: geometricPrecision !important }
  ::marker { font-family: 'Still signs' }
  /* No typeface of ours has Chinese characters, and a picture from a file knows no typeface of ours. */
  :lang(zh) { display: none }
  img { visibility: hidden }
`

/**
 * Opens a page so that its picture is the same on every machine and every day: typefaces from our packages, and in its
 * words no date, address or number.
 */
export async function openStill(page: Page, path: string): Promise<void> {
  for (const [, , file] of FACES)
    await page.route(`**/still/${file}.ttf`, (route) =>
      route.fulfill({ contentType: 'font/ttf', body: readFileSync(findFontFile(file)) }),
    )
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.addStyleTag({ content: STYLES })
  await page.evaluate(async () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
      // What a script has yet to read stays as it is.
      parentElement?.localName === 'script' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    )
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      text.nodeValue = (text.nodeValue ?? '')
        .replace(
          /\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g,
          '00 May 0000',
        )
        .replace(/https?:\/\/\S+/g, 'https://file.example/')
        .replace(/\d/g, '0')
    // One that this machine lacks, the stand-in while the serif loads, is no matter.
    await Promise.allSettled([...document.fonts].map((face) => face.load()))
  })
}
