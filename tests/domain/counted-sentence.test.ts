import { expect, it } from 'vitest'
import { listPlaces } from '../../src/domain/counted-places.ts'
import { fillSentence } from '../../src/domain/counted-sentence.ts'

const fill = (sentence: string, counts: Record<string, number | string>): string =>
  fillSentence(sentence, (place) => counts[place] ?? 0)

it('a counted sentence has numbers in its places, and 0 where nothing was counted', () => {
  expect(fill('{measured} of {all}, {missed} missed', { measured: 2, all: 3 })).toBe('2 of 3, 0 missed')
})

it('takes the form that goes with a number: one only with 1', () => {
  const sentence = '{told} {told|is|are} told'
  expect([0, 1, 2].map((told) => fill(sentence, { told }))).toEqual(['0 are told', '1 is told', '2 are told'])
})

it('leaves out a part in brackets where its first number is 0, and nothing else', () => {
  const sentence = 'All[, {open} {open|waits|wait}][; {missed|one|some} missed]'
  expect(fill(sentence, { open: 2 })).toBe('All, 2 wait')
  expect(fill(sentence, { missed: 1 })).toBe('All; one missed')
})

it('lists what stays of parts side by side: the last of several begins with "and", one alone does not', () => {
  const sentence = 'Of 9[, {a} stand][, {b} fall][, {c} {c|is|are} open]'
  expect(fill(sentence, { a: 4, b: 3, c: 2 })).toBe('Of 9, 4 stand, 3 fall and 2 are open')
  expect(fill(sentence, { a: 8, c: 1 })).toBe('Of 9, 8 stand and 1 is open')
  expect(fill(sentence, { b: 9 })).toBe('Of 9, 9 fall')
})

it('names its places, each once', () => {
  expect(listPlaces('{a} of {b}[, {a|is|are} {c.d+e.f}]')).toEqual(['a', 'b', 'c.d+e.f'])
})
