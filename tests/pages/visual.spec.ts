import { expect, test } from '@playwright/test'
import { frameKinds, pageKinds } from './page-kinds.ts'
import { openStill } from './still.ts'

/**
 * Kinds that look like another one: states of a diagram, versions, plain text, lists. They have no picture, so that all
 * pictures together stay below 4 MB. The Chinese source is written in letters that we have no typeface for.
 */
const ALIKE =
  /, one |by who said it|theme|AlterNet|one version of an|citing|explainers|Chinese|glossary|quotations|about|data|embedding|offline|corrections|error report/
const kinds: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(pageKinds).filter(([kind]) => !ALIKE.test(kind))),
  // The page searches for what was asked: for this, nothing is found.
  'error page': './zzzz-qqqq/',
  'embedded claim': frameKinds['embedded claim'] ?? '',
}
/** Each width in one scheme, so that every kind shows both. */
const screens = [
  { name: 'phone, dark', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  { name: 'desktop, light', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
] as const

// Other systems draw letters in another way: there a picture would differ without a fault.
if (process.platform === 'linux')
  for (const { name, ...use } of screens)
    test.describe(name, () => {
      test.use({ ...use, bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } })

      for (const [kind, path] of Object.entries(kinds))
        test(`${kind}: the first screen looks as in its picture`, async ({ page }) => {
          await openStill(page, path)
          // A pixel may differ a little, as edges of letters do; of all pixels one in a hundred may differ more.
          await expect(page).toHaveScreenshot(`${kind}, ${name}.png`.replaceAll(/[ ,]+/g, '-'), {
            threshold: 0.1,
            maxDiffPixelRatio: 0.01,
          })
        })
    })
