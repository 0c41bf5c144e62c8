import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Casebook } from '../domain/casebook.ts'
import type { Draw } from '../domain/versions/publish.ts'

/** The site has Vite read a style sheet as text; with this a command does: import sheet from './sheet.css?raw'. */
export function readSheetsAsText(): void {
  registerHooks({
    load: (url, context, next) => {
      if (!url.endsWith('.css?raw')) return next(url, context)
      const text = readFileSync(fileURLToPath(url), 'utf8')
      return { format: 'module', source: `export default ${JSON.stringify(text)}`, shortCircuit: true }
    },
  })
}

/** Makes what draws the diagrams of a casebook; the drawing code is loaded only by commands that draw. */
export async function loadDrawing(): Promise<(casebook: Casebook) => Draw> {
  readSheetsAsText()
  const { drawPlates } = await import('../diagrams/download/plates.ts')
  return (casebook) =>
    (...edition) =>
      drawPlates(casebook, ...edition)
}
