import { describe, expect, it } from 'vitest'
import { findLostSources } from '../../../src/domain/rules/sources.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aSource, type Given } from '../../record-fixtures.ts'
import type { Source } from '../../../src/schemas/source.ts'

const judge = (given: Given<Source>) => findLostSources(aCasebook({ sources: [aSource(given)] }))
const archived = { url: 'https://archive.example/2015/report', day: '2015-10-06' }

describe('a source whose address is dead can still be seen, or says why not: findLostSources', () => {
  it.each<[string, Given<Source>]>([
    ['whose address is alive', {}],
    ['with an archived copy', { dead: '2026-11-22', archived }],
    ['with a note', { dead: '2026-11-22', urlNote: 'The paper has closed; no archive has a copy.' }],
  ])('accepts one %s', (_, given) => {
    expect(judge(given)).toEqual([])
  })

  it('refuses one with neither', () => {
    expect(judge({ dead: '2026-11-22' })).toMatchObject([
      {
        where: 'content/sources/a-report.yaml:dead',
        found: 'the address of a-report is dead, and nothing can be opened instead',
      },
    ])
  })

  it('refuses a death of what has no address', () => {
    expect(judge({ dead: '2026-11-22', url: null, archived })).toMatchObject([
      { found: 'a-report has no address that could be dead' },
    ])
  })
})
