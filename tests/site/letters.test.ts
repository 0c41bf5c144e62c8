import { readFileSync } from 'node:fs'
import satori from 'satori'
import { expect, it } from 'vitest'
import { FAMILIES, readFont } from '../../src/pictures/fonts.ts'
import { listFiles } from './pages.ts'

/** Those of the letters that neither typeface of the diagrams has. */
async function findUnwritten(letters: string): Promise<string[]> {
  const missing: string[] = []
  await satori(
    { type: 'div', key: null, props: { children: letters } },
    {
      width: 9000,
      height: 90,
      fonts: [
        { name: FAMILIES.sans, data: readFont('sans') },
        { name: FAMILIES.signs, data: readFont('signs') },
      ],
      loadAdditionalAsset: (_language, segment) => {
        missing.push(segment)
        return Promise.resolve([])
      },
    },
  )
  return missing
}

it('every letter of every diagram is in a typeface that is drawn with: no box stands in its place', async () => {
  const files = listFiles('dist/diagrams').filter((file) => file.endsWith('.svg'))
  const all = files.map((file) => readFileSync(file, 'utf8'))
  const letters = [...new Set(all.join('').replace(/<[^>]*>/g, ''))].filter((letter) => letter.trim() !== '')
  expect(letters).toContain('✕')
  expect(await findUnwritten(letters.join(' '))).toEqual([])
  expect(await findUnwritten('a 龘')).not.toEqual([])
})
