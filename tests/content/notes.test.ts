import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'

const { sources, claims } = readContent('content').records
/** How a clause begins, or goes on, that tells somebody what to do. */
const ORDER =
  /(?:^|[.:;,] )(?:do not|never|use|link (?!words)|find|quote|cite|follow)\b|\b(?:must|should) (?:never |not )?be\b/i

describe('what is noted of a source or left open in a claim', () => {
  it('tells a reader what is so, and no editor what to do', () => {
    const notes = [
      ...sources.flatMap(({ fields: { id, caveat, urlNote } }) =>
        [caveat, urlNote].map((note) => [id, note]),
      ),
      ...claims.flatMap(({ fields: { id, open, verdict2015, verdictNow } }) =>
        [...open, verdict2015.because, verdictNow.because].map((note) => [id, note]),
      ),
    ]
    expect(notes.filter(([, note]) => note !== undefined && ORDER.test(note))).toEqual([])
  })
})
