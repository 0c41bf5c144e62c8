import { expect, it } from 'vitest'
import { readContent } from '../../../src/content-files.ts'
import { listStateEndings } from '../../../src/diagrams/download/state-endings.ts'
import { listStates } from '../../../src/diagrams/download/states.ts'
import { buildCasebook, type Casebook } from '../../../src/domain/casebook.ts'
import { listCards } from '../../../src/pictures/cards.ts'

const casebook = buildCasebook(readContent('content').records)
/** With every claim so many times. */
const multiply = (times: number): Casebook => ({
  ...casebook,
  claims: Array.from({ length: times }, () => casebook.claims).flat(),
})
const endingsOf = (name: string, of: Casebook): string[][] =>
  listStates(of)
    .filter((state) => state.name === name)
    .map((state) => listStateEndings(state, of))

it('every state of a diagram is offered as two pictures and its data, the model without a table', () => {
  for (const { id } of casebook.diagrams)
    for (const endings of endingsOf(id, casebook))
      expect(endings, id).toEqual(['svg', 'png', ...(id === 'friends-model' ? [] : ['csv']), 'json'])
})

it('a drawing of some hundred claims is a picture of dots, one of many hundred only a drawing, as its letters could not be read', () => {
  const endings = (times: number): string[] => endingsOf('verdict-shift', multiply(times)).flat()
  expect(endings(10)).toContain('png')
  expect(endings(20)).not.toContain('png')
  expect(endings(20)).toContain('svg')
})

it('a card shows no drawing that is too long for a picture of dots', () => {
  const many = multiply(20)
  const shown = listCards(many).flatMap(({ state }) => (state ? [state.name] : []))
  expect(shown).not.toContain('verdict-shift')
  expect(new Set(shown).size).toBe(casebook.diagrams.length - 1)
})
