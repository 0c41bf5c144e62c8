import { describe, expect, it } from 'vitest'
import { findVanishedSources } from '../../../src/domain/rules/vanished-sources.ts'
import { aCasebook, someEditions } from '../../casebook-fixtures.ts'
import { aSource } from '../../record-fixtures.ts'

describe('a source that a published version names keeps its record: findVanishedSources', () => {
  const editions = someEditions(aCasebook())
  const rest = [aSource({ id: 'alternet-2015', kind: 'fact-check', publisher: 'AlterNet' })]

  it('accepts a casebook whose sources are all there', () => {
    expect(findVanishedSources(aCasebook({ editions }))).toEqual([])
  })

  it('refuses one that is gone, and names it, the version and the file to put back', () => {
    const issues = findVanishedSources(aCasebook({ editions, sources: rest }))
    expect(issues).toContainEqual(
      expect.objectContaining({
        found: expect.stringMatching(/^version 1 of .* names the source "aclu-2015"/),
        wanted: expect.stringContaining('content/sources/aclu-2015.yaml'),
      }),
    )
  })

  it('says nothing of one whose file cannot be read, which is an issue of its own', () => {
    const unreadIds = new Set(['aclu-2015', 'a-report'])
    expect(findVanishedSources(aCasebook({ editions, sources: rest, unreadIds }))).toEqual([])
  })
})
