import { describe, expect, it } from 'vitest'
import { balanceLines, breakLines } from '../../src/pictures/lines.ts'
import { findMissing, writeWords } from '../../src/pictures/typeface.ts'

const cut = (words: string, most: number, anywhere = false): string[] =>
  breakLines(words, writeWords(words, ['serif']), most, anywhere).map(({ from, to }) => words.slice(from, to))
const widthOf = (words: string): number => writeWords(words, ['serif']).places.at(-1) ?? 0

describe('breakLines', () => {
  it('fills each line as far as it goes, and leaves out the space at its end', () => {
    expect(cut('one two three four', widthOf('one two three') + 0.01)).toEqual(['one two three', 'four'])
    expect(cut('one two three four', widthOf('one two three') - 0.01)).toEqual(['one two', 'three four'])
  })

  it('may end a line behind a hyphen or a dash, but not inside of a number', () => {
    expect(cut('an opt-in', widthOf('an opt-'))).toEqual(['an opt-', 'in'])
    expect(cut('of 350–950', widthOf('of 350–95'))).toEqual(['of', '350–950'])
  })

  it('cuts a word that is longer than a line, and every word where it may', () => {
    expect(cut('a wwwwww', widthOf('wwww') + 0.01)).toEqual(['a', 'wwww', 'ww'])
    expect(cut('a wwww', widthOf('a ww') + 0.01, true)).toEqual(['a ww', 'ww'])
  })
})

it('balanceLines makes as many lines, none much longer than the others', () => {
  const words = 'one two three four five six seven eight nine ten'
  const lines = balanceLines(words, writeWords(words, ['serif']), widthOf(words) - 0.1)
  const [first = 0, second = 0, ...more] = lines.map(({ from, to }) => widthOf(words.slice(from, to)))
  expect(more).toEqual([])
  expect(Math.abs(first - second)).toBeLessThan(widthOf('seven '))
})

describe('writeWords', () => {
  it('takes from the next typeface what the first has not, and goes back', () => {
    const { letters } = writeWords('a ✕ b', ['sans', 'signs'])
    expect(letters.map(({ face }) => face)).toEqual(['sans', 'sans', 'signs', 'signs', 'sans'])
  })

  it('knows where every letter begins, also inside of a sign for two', () => {
    const { letters, places } = writeWords('of fin', ['serif'])
    expect(letters.map(({ from }) => from)).toEqual([0, 1, 2, 3, 5])
    expect(places).toHaveLength('of fin'.length + 1)
    expect(places.toSorted((a, b) => a - b)).toEqual(places)
    expect(places[4]).toBe(places[3])
  })

  it('sets an accent onto its letter', () => {
    expect(writeWords('x\u0304', ['sans']).places.at(-1)).toBe(writeWords('x', ['sans']).places.at(-1))
  })
})

it('findMissing names each letter once that no typeface has', () => {
  expect(findMissing('a 龘 b 龘', ['sans', 'signs'])).toBe('龘')
})
