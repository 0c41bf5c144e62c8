import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { findMissing } from '../../src/pictures/typeface.ts'
import { listFiles } from './pages.ts'

it('every letter of every diagram is in a typeface that is drawn with: no box stands in its place', () => {
  const files = listFiles('dist/diagrams').filter((file) => file.endsWith('.svg'))
  const all = files.map((file) => readFileSync(file, 'utf8'))
  const letters = all.join('').replace(/<[^>]*>|\s/g, '')
  expect(letters).toContain('✕')
  expect(findMissing(letters, ['sans', 'signs'])).toBe('')
  expect(findMissing('a 龘', ['sans', 'signs'])).toBe('龘')
})
