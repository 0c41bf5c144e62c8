import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { namePlaces } from '../../../src/domain/versions/places.ts'
import type { Edition, Passage } from '../../../src/schemas/edition.ts'
import { aCasebook } from '../../casebook-fixtures.ts'

const { labels } = aCasebook()
const passage = (at: string, text: string, kind: Passage['kind'] = 'paragraph'): Passage => ({
  at,
  kind,
  runs: [{ label: 'stances.supports' }, text],
})
const name = (...passages: Passage[]): string[] => [...namePlaces(passages, labels).values()]

describe('a place in a version is named', () => {
  it('after the heading that a reader sees above it, and its number there', () => {
    expect(
      name(
        passage('text/start', 'One.'),
        passage('text/heading-what-holds', 'What *holds*', 'heading'),
        passage('text/basis', 'Two.'),
        passage('text/turn', 'Three.'),
        passage('text/step-court', 'A court list', 'heading'),
        passage('text/court', 'Four.'),
      ),
    ).toEqual([
      'The full story, paragraph 1',
      'What holds',
      'What holds, paragraph 1',
      'What holds, paragraph 2',
      'A court list',
      'A court list, paragraph 1',
    ])
  })

  it('by its number among the findings and points of its part', () => {
    expect(
      name(passage('then/f7', 'One.'), passage('since/f1', 'Two.'), passage('open/3', 'Three?')),
    ).toEqual([
      'Known or knowable by January 2016, finding 1',
      'Later, or without an established date, finding 1',
      'What is open, point 1',
    ])
  })

  it('by its subject in a diagram', () => {
    expect(
      name(
        passage('links/e01', 'Payments → Score: bills count. Paid.'),
        passage('inputs/card', 'Identity card (2015). The firm: it counts.'),
      ),
    ).toEqual(['Links: Payments → Score', 'What went into a score: Identity card'])
    const verdict = { ...passage('claims/A01', ''), runs: [{ claim: 'A01', text: 'A01' }, ', ', '. Then: '] }
    expect(name(verdict)).toEqual(['Verdicts then and now: A01'])
  })

  it('with words of its own, and never by an id of ours, in every kept version', () => {
    const files = readdirSync('content/versions', { recursive: true, encoding: 'utf8' })
    const editions = files
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(readFileSync(`content/versions/${file}`, 'utf8')) as Edition)
    expect(editions.length).toBeGreaterThan(0)
    for (const { folder, slug, version, passages } of editions) {
      const places = namePlaces(passages, labels)
      const names = passages.flatMap(({ at, id }) => (id === undefined ? [] : [places.get(at) ?? '']))
      const of = `${folder}/${slug} v${version}`
      expect(new Set(names).size, of).toBe(names.length)
      const ids = passages.flatMap(({ id }) => (id === undefined || !/[-\d]/.test(id) ? [] : [id]))
      expect(
        names.filter((each) => ids.some((id) => each.split(/[ ,:]+/).includes(id))),
        of,
      ).toEqual([])
    }
  })
})
