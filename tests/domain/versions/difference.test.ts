import { describe, expect, it } from 'vitest'
import { compareEditions, compareTexts, formatPassage } from '../../../src/domain/versions/difference.ts'
import { aCasebook, someEditions } from '../../casebook-fixtures.ts'
import { aClaim, aFinding } from '../../record-fixtures.ts'
import type { Edition, Passage } from '../../../src/schemas/edition.ts'

function anEdition(given: Parameters<typeof aClaim>[0] = {}): Edition {
  const [edition] = someEditions(aCasebook({ claims: [aClaim(given)] }))
  if (!edition) throw new Error('no edition')
  return edition
}

describe('two texts, word by word', () => {
  it.each([
    ['one two three', 'one two three', ['=one two three']],
    ['one two three', 'one 2 three', ['=one', '-two', '+2', '=three']],
    ['one two', 'one two three', ['=one two', '+three']],
    ['', 'all new', ['+all new']],
    ['all old', '', ['-all old']],
    ['He paid 600 points.', 'He paid 650 or more points.', ['=He paid', '-600', '+650 or more', '=points.']],
  ])('“%s” and “%s”', (before, after, wanted) => {
    const signs = { same: '=', removed: '-', added: '+' }
    expect(compareTexts(before, after).map(({ kind, text }) => signs[kind] + text)).toEqual(wanted)
  })

  it('give back both texts, whatever stands in them', () => {
    const before = 'a b c d "quoted" <b>bold</b> 芝麻 e f a b'
    const after = 'b a c 芝麻 d & e e f <script> b a'
    const changes = compareTexts(before, after)
    const join = (left: string): string =>
      changes.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join(' ')
    expect(join('added')).toBe(before)
    expect(join('removed')).toBe(after)
  })
})

describe('a passage as a line', () => {
  it('says when it was, so that a corrected day is seen as a difference', () => {
    const changes = compareEditions(anEdition(), anEdition({ findings: [aFinding({ when: '2015-10-06' })] }))
    expect(changes).toMatchObject([{ at: 'then/f1' }])
    expect(changes[0]?.changes).toContainEqual({ kind: 'removed', text: '5' })
    expect(changes[0]?.changes).toContainEqual({ kind: 'added', text: '6' })
  })

  it('ends a label like a sentence, unless more is said of it', () => {
    const words = { labels: { then: 'In 2015', open: 'Claimed' }, terms: {}, sources: {} }
    const format = (runs: Passage['runs']): string =>
      formatPassage({ at: 'links/e05', kind: 'paragraph', runs }, words)
    expect(format([{ label: 'open' }, 'Nobody knows.'])).toBe('Claimed. Nobody knows.')
    expect(format(['A link.', { label: 'then' }, ': ', { label: 'open' }, '.'])).toBe(
      'A link. In 2015: Claimed.',
    )
  })
})

describe('two versions of a claim', () => {
  it('that say the same have no difference', () => {
    expect(compareEditions(anEdition(), anEdition())).toEqual([])
  })

  it('differ in the passages that changed and in no other', () => {
    const after = anEdition({ inShort: 'Many people have one.', open: ['Who?'] })
    expect(compareEditions(anEdition(), after)).toEqual([
      {
        at: 'in-short',
        changes: [
          { kind: 'removed', text: 'Some' },
          { kind: 'added', text: 'Many' },
          { kind: 'same', text: 'people have one.' },
        ],
      },
      { at: 'open/1', changes: [{ kind: 'added', text: 'Who?' }] },
    ])
  })

  it('show a passage that went, and a source that was exchanged', () => {
    const text = (source: string): string => `<Para id="a">\nIt is so.<Cite of="${source}" />\n</Para>`
    expect(compareEditions(anEdition({ open: ['Who?'] }), anEdition())).toEqual([
      { at: 'open/1', changes: [{ kind: 'removed', text: 'Who?' }] },
    ])
    const [changed] = compareEditions(
      anEdition({ text: text('a-report') }),
      anEdition({ text: text('aclu-2015') }),
    )
    expect(changed?.at).toBe('text/a')
    expect(changed?.changes.find(({ kind }) => kind === 'removed')?.text).toContain('Paper')
  })
})

describe('two versions of a diagram', () => {
  it('differ in what their pictures say, too', () => {
    const drawn = (title: string): Edition => ({
      ...anEdition(),
      pictures: [{ slug: '', title, description: 'Two rows.', svg: '<?xml version="1.0"?>' }],
    })
    expect(compareEditions(drawn('2 are left'), drawn('1 is left'))).toEqual([
      {
        at: 'pictures/start',
        changes: [
          { kind: 'removed', text: '2 are' },
          { kind: 'added', text: '1 is' },
          { kind: 'same', text: 'left. Two rows.' },
        ],
      },
    ])
  })
})
