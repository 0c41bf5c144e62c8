import { describe, expect, it } from 'vitest'
import { checkEdited, CLAIM, SOURCE, TIMEOUT, type Edit } from './edited-content.ts'

describe('all problems are reported at once', { timeout: TIMEOUT }, () => {
  const wrong = { file: CLAIM, from: /^nature: statement$/m, to: 'nature: wish' }
  const broken = { file: 'links.yaml', from: 'nodes:', to: 'nodes: "' }
  const unknown = {
    file: 'claims/aclu-update.mdx',
    from: '<Cite of="aclu-2015" />',
    to: '<Cite of="aclu" />',
  }

  const filesOf = (...edits: Edit[]): string[] => [
    ...new Set(checkEdited(edits).errors.map(({ where }) => where.replace(/:\d+$/, ''))),
  ]

  it('from two files of the same kind', () => {
    const other = { file: 'claims/serenity.mdx', from: /^version: \d+$/m, to: 'version: 0' }
    expect(filesOf(wrong, other)).toEqual([CLAIM, 'claims/serenity.mdx'])
  })

  it('from fields and from text of one file', () => {
    const expression = { file: CLAIM, from: 'The fourth point', to: 'The {4}th point' }
    expect(
      checkEdited([wrong, expression])
        .errors.map(({ rule }) => rule)
        .sort(),
    ).toEqual(['mdx', 'schema'])
  })

  it('of form and of meaning, even where a whole file cannot be read', () => {
    expect(filesOf(broken, unknown, wrong)).toEqual([CLAIM, 'links.yaml', 'claims/aclu-update.mdx'])
    expect(filesOf({ file: 'site.yaml', from: 'email: null', to: 'email: x' }, unknown)).toHaveLength(2)
  })

  it.each([
    ['source', { file: SOURCE, from: /^kind: advocacy$/m, to: 'kind: [' }],
    ['claim', { file: CLAIM, from: 'The fourth point', to: 'The {fourth point' }],
    ['list', { file: 'glossary.yaml', from: 'term: Social credit system', to: 'term: "Social" credit' }],
  ])('and nobody is blamed for pointing at a %s that could not be read', (_, edit) => {
    expect(filesOf(edit)).toEqual([edit.file])
  })
})

describe('a fingerprint that cannot be read', { timeout: TIMEOUT }, () => {
  it('is reported first, before the quotations that rest on it', () => {
    const edit = {
      file: 'fingerprints/alternet-2015.json',
      from: '"normalisation": 1,',
      to: '"normalisation": 1',
    }
    expect(checkEdited([edit]).errors[0]).toMatchObject({
      where: 'fingerprints/alternet-2015.json:3',
      found: expect.stringContaining('“"normalisation": 1”'),
    })
  })
})

describe('what only looks like a slip is accepted', { timeout: TIMEOUT }, () => {
  it.each([
    [
      'a full date without quotation marks',
      { file: CLAIM, from: /^published: .*$/m, to: 'published: 2026-11-22' },
    ],
    ['Windows line ends', { file: CLAIM, from: /\n/g, to: '\r\n' }],
  ])('%s', (_, edit) => {
    expect(checkEdited([edit]).errors).toEqual([])
  })

  it('a list that is empty', () => {
    const edit = { file: 'corrections.yaml', from: '[]', to: '' }
    expect(checkEdited([edit], 'tests/casebooks/long-bridge').errors).toEqual([])
  })
})
