import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findAttributeIssues, isComponent, vocabulary } from '../../src/domain/vocabulary.ts'

describe('the words an editor may use in MDX', () => {
  it.each([
    ['Para', { id: 'then' }],
    ['Cite', { of: 'a, b' }],
    ['Quote', { source: 'a', paragraph: 'b', via: 'c', before: 'd', after: 'e', originals: 'f|g' }],
    ['Zh', {}],
  ])('<%s> with its attributes is accepted', (name, attributes) => {
    expect(findAttributeIssues(name, attributes)).toEqual([])
  })

  it('an unknown one is refused with the list of those that exist', () => {
    expect(findAttributeIssues('Trem', { id: 'a' })).toEqual([
      { found: 'unknown component <Trem>', wanted: `one of ${Object.keys(vocabulary).join(', ')}` },
    ])
  })

  it.each([
    ['Term', { id: 'a', href: 'b' }, '<Term> has an unknown attribute "href"', 'one of id'],
    ['Zh', { lang: 'zh' }, '<Zh> has an unknown attribute "lang"', 'no attribute'],
    ['Term', {}, '<Term> has no "id"', 'id="…"'],
    ['Cite', { of: '  ' }, '<Cite> has no "of"', 'of="…"'],
  ])('<%s> with %j is refused', (name, attributes, found, wanted) => {
    expect(findAttributeIssues(name, attributes)).toEqual([{ found, wanted }])
  })

  it('every problem of one component is reported at once', () => {
    expect(findAttributeIssues('Quote', { sorce: 'a' })).toHaveLength(3)
  })

  it('no name is inherited from the language', () => {
    expect(['constructor', 'toString', '__proto__'].filter(isComponent)).toEqual([])
  })

  it('each has a component of the same name', () => {
    expect(readdirSync('src/prose')).toEqual(
      expect.arrayContaining(Object.keys(vocabulary).map((name) => `${name}.astro`)),
    )
  })
})
