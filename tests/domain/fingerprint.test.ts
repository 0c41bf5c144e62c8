import { describe, expect, it } from 'vitest'
import {
  buildFingerprint,
  findPlaces,
  findSharedRuns,
  hasNegation,
  hashOpening,
  hashTokens,
  WINDOW,
} from '../../src/domain/fingerprint.ts'
import { buildTokens } from '../../src/domain/tokens.ts'
import { fingerprintSchema } from '../../src/schemas/fingerprint.ts'
import { aFingerprint } from '../record-fixtures.ts'

const TEXT = `One score for all of them, and for one score all of them.\n\n• It isn’t so, not yet.\n   \n***\n2. Hm.`
const PRINT = aFingerprint('a-text', TEXT)

describe('the fingerprint of a text', () => {
  it('satisfies its schema', () => {
    expect(fingerprintSchema.parse(PRINT)).toEqual(PRINT)
  })

  it('has a paragraph for each line with a letter or figure', () => {
    expect(PRINT.paragraphs.map(({ tokens }) => tokens)).toEqual([15, 7, 2])
  })

  it('leaves a bullet or number out of its paragraph', () => {
    expect(PRINT.paragraphs[1]?.opening).toBe(hashOpening('It isn’t so, not yet.'))
    expect(PRINT.paragraphs[2]?.opening).toBe(hashOpening('Hm.'))
  })

  it('marks where a negation stands', () => {
    expect(PRINT.paragraphs.map(({ negations }) => negations)).toEqual([[], [1, 4], []])
  })

  it.each(['hardly', 'rarely', 'seldom', 'barely', 'never', 'without', 'cannot', 'doesn’t'])(
    'takes “%s” for a negation: what is left out with it would say the opposite',
    (word) => {
      expect(hasNegation(`It ${word.toUpperCase()} happened.`)).toBe(true)
      expect(aFingerprint('a', `It ${word} happened.`).paragraphs[0]?.negations).toEqual([1])
    },
  )

  it('takes no word for a negation that only begins or ends like one', () => {
    expect(hasNegation('Nobility noted the notion of a knot.')).toBe(false)
  })

  it('holds one hash of 8 digits for each run of four tokens, and none of a shorter paragraph', () => {
    expect(PRINT.paragraphs.map(({ exact }) => exact.length / 8)).toEqual([12, 4, 0])
  })

  it('holds none of the words', () => {
    expect(JSON.stringify({ ...PRINT, source: '' })).not.toMatch(/score|them|yet/i)
  })

  it('is the same for Windows line ends and other white space', () => {
    const facts = { source: 'a-text', sha256: '', bytes: 0, retrieved: '' }
    expect(buildFingerprint('A  b\u00a0c d\r\ne', facts)).toEqual(buildFingerprint('A b c d\ne', facts))
  })
})

describe('the opening of a paragraph', () => {
  it('is its first six words, whatever their marks and capitals', () => {
    expect(hashOpening('“It’s” one, two – three four five')).toBe(hashOpening("it's one two three four five"))
    expect(hashOpening('one two three four five six')).not.toBe(hashOpening('one two three four five'))
  })

  it('ends after six words', () => {
    expect(hashOpening('one two three four five six seven')).toBe(hashOpening('one two three four five six'))
  })
})

describe('findPlaces', () => {
  const find = (words: string, form: 'exact' | 'folded' = 'exact'): ReturnType<typeof findPlaces> =>
    findPlaces(PRINT, buildTokens(words), form)

  it('tells the paragraph, the first token and the token after the last', () => {
    expect(find('so, not yet')).toEqual([{ paragraph: 1, start: 2, end: 6 }])
  })

  it('finds every place', () => {
    expect(findPlaces(aFingerprint('a', 'a b c d a b c d'), buildTokens('a b c d'), 'exact')).toHaveLength(2)
  })

  it('tells other marks and capitals apart unless it folds', () => {
    expect(find("it isn't so,")).toEqual([])
    expect(find("it isn't so,", 'folded')).toEqual([{ paragraph: 1, start: 0, end: 4 }])
  })

  it(`finds nothing shorter than ${WINDOW} tokens`, () => {
    expect(find('One score for')).toEqual([])
  })

  it('does not join words across paragraphs or across a gap', () => {
    expect(find('all of them. It')).toEqual([])
    expect(find('One score all of')).toEqual([])
  })
})

describe('runs that texts share', () => {
  it('are reported from the first token to the token after the last, if long enough', () => {
    const tokens = buildTokens('They said ONE score for all of us.')
    expect(findSharedRuns(PRINT, tokens, 5)).toEqual([[2, 7]])
    expect(findSharedRuns(PRINT, tokens, 6)).toEqual([])
  })

  it('are reported each by itself', () => {
    const tokens = buildTokens('One score for all. It isn’t so, it said.')
    expect(findSharedRuns(PRINT, tokens, WINDOW)).toEqual([
      [0, 4],
      [5, 9],
    ])
  })

  it('are reported up to the last token', () => {
    expect(findSharedRuns(PRINT, buildTokens('so, not yet.'), 4)).toEqual([[0, 5]])
  })
})

describe('hashTokens', () => {
  it('is the same for the same words with other marks, and another for other words', () => {
    expect(hashTokens(buildTokens('It’s “One”'))).toBe(hashTokens(buildTokens('it\'s "one"')))
    expect(hashTokens(buildTokens('one two'))).not.toBe(hashTokens(buildTokens('onetwo')))
  })
})
