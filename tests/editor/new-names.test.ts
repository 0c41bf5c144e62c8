import { describe, expect, it } from 'vitest'
import { findWrongClaim, findWrongName } from '../../src/editor/new-names.ts'
import { aCasebook } from '../casebook-fixtures.ts'
import { aClaim } from '../record-fixtures.ts'

const { records } = aCasebook({
  claims: [aClaim({ id: 'A06', slug: 'new-slug' })],
  ledger: { A06: ['new-slug', 'old-slug'], A09: ['another'] },
  unreadIds: new Set(['A11', 'A-note', 'half-written']),
})
const ask = (id: string, slug = 'a-slug'): string | undefined => findWrongClaim(id, slug, records)

describe('a new record', () => {
  it.each(['---', 'a--b', 'a-', 'Serenity', 'a b', 'é'])('cannot be called "%s"', (name) => {
    const sentence = `"${name}" is no name: an id has small letters, digits and single hyphens`
    expect([findWrongName(name), ask('A07', name)]).toEqual(Array(2).fill(expect.stringContaining(sentence)))
  })

  it('has a name that a disk can take', () => {
    expect(findWrongName('a'.repeat(80))).toBeUndefined()
    expect(findWrongName('a'.repeat(81))).toBe('The name has 81 letters. Choose one of at most 80.')
    expect(ask('A07', 'a'.repeat(300))).toContain('300 letters')
  })
})

describe('a new claim', () => {
  it('may have an id of a claimant that nobody has, and a slug of its own', () => {
    expect(ask('A07')).toBeUndefined()
    expect(ask('B01', 'some-other-slug')).toBeUndefined()
  })

  it.each(['a6', 'A6', 'A', '06', 'A-07', 'A123456'])('cannot have the id "%s"', (id) => {
    expect(ask(id)).toBe(
      `"${id}" is no id: a claim id is a capital letter and two to five digits, like "A09".`,
    )
  })

  it('has the letter of a claimant', () => {
    expect(ask('Z18')).toBe(
      'Z is the letter of no claimant. content/labels.yaml has A for aclu-2015, B for alternet-2015.',
    )
  })

  it.each([
    ['was published', 'A09', 'another'],
    ['stands under this id', 'A06', 'new-slug'],
    ['is being written under this id', 'A11', 'one that cannot be read yet'],
  ])('is given no id of one that %s, and is offered a free one', (_, id, name) => {
    expect(ask(id)).toBe(`${id} is the id of a claim already (${name}). An id is given once; A12 is free.`)
  })

  it('has no address that leads to another claim', () => {
    expect(ask('A12', 'old-slug')).toBe('"old-slug" is or was the address of A06. Choose another slug.')
  })
})
