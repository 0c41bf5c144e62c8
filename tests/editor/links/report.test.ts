import { describe, expect, it } from 'vitest'
import type { Remembered } from '../../../src/editor/links/cache.ts'
import type { LinkPlace } from '../../../src/editor/links/list.ts'
import { findProposals } from '../../../src/editor/links/report.ts'

const ADDRESS = 'https://example.org/work'
const propose = (kind: Remembered['kind'], place: Partial<LinkPlace>): string[] => {
  const answer = {
    kind,
    note: '',
    day: '2026-11-21',
    ...(kind === 'moved' && { to: 'https://example.org/new' }),
  }
  const named = {
    source: 'a',
    field: 'url',
    where: 'a.yaml:5',
    isKnownDead: false,
    hasArchive: false,
    ...place,
  }
  const found = findProposals(
    new Map([[ADDRESS, [named as LinkPlace]]]),
    new Map<string, Remembered>([[ADDRESS, answer]]),
  )
  return found.flatMap(({ proposals }) => proposals)
}

describe('an address that is recorded as dead', () => {
  it.each(['dead', 'blocked', 'unsure'] as const)('and is %s leaves nothing to decide', (kind) => {
    expect(propose(kind, { isKnownDead: true })).toEqual([])
  })

  it('and leads elsewhere by now may be had there again', () => {
    expect(propose('moved', { isKnownDead: true })).toEqual([
      'look at it; if it is the work: url: https://example.org/new',
    ])
  })

  it('and answers again may be alive', () => {
    expect(propose('ok', { isKnownDead: true })).toEqual([
      'it answers again: look at it, and take "dead" away if it is the work',
    ])
  })
})

describe('an address that is gone', () => {
  it('gives way to the archived copy where there is one', () => {
    expect(propose('dead', { hasArchive: true })).toEqual([
      'if it is gone for you, too: dead: "2026-11-21", pages then open the archived copy',
    ])
  })

  it('is not called dead where it is a DOI or an archived copy: these can only be wrong', () => {
    expect(propose('dead', { field: 'doi' })).toEqual(['look for the right one'])
    expect(propose('dead', { field: 'archived' })).toEqual(['look for the right one'])
  })
})
