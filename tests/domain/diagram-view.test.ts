import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { buildGrammar, diagramNames } from '../../src/domain/diagram-grammars.ts'
import {
  buildInitialView,
  formatView,
  parseFields,
  parseView,
  type ViewGrammar,
} from '../../src/domain/diagram-view.ts'

const grammar: ViewGrammar = {
  lens: { kind: 'choice', values: ['then', 'now'], initial: 'now' },
  edge: { kind: 'choice', values: ['', 'e01', 'e02'], initial: '' },
  bands: { kind: 'list', values: ['a', 'b', 'c'] },
  reach: { kind: 'number', least: 1, most: 3, initial: '2' },
}
const initial = buildInitialView(grammar)

describe('the address of a diagram', () => {
  it('says only what differs from the initial view, and the version it is written for', () => {
    expect(formatView(initial, grammar)).toBe('')
    expect(formatView({ ...initial, edge: 'e02', lens: 'then' }, grammar)).toBe('lens=then&edge=e02&v=1')
  })

  it('leads back to the view it was written from', () => {
    const view = { lens: 'then', edge: 'e01', bands: 'a,c', reach: '3' }
    expect(parseView(`?${formatView(view, grammar)}`, grammar)).toEqual({ view, problems: [] })
    const none = { ...initial, bands: '' }
    expect(parseView(formatView(none, grammar), grammar)).toEqual({ view: none, problems: [] })
  })

  it('has one spelling for one choice, in whatever order it was made', () => {
    expect(parseView('bands=c,a', grammar).view['bands']).toBe('a,c')
  })

  it.each([
    ['an unknown value', 'edge=e99'],
    ['an unknown field', 'colour=red'],
    ['a field of the language itself', '__proto__=x'],
    ['a version not written yet', 'v=2'],
    ['a list with an unknown item', 'bands=a,x'],
    ['a number out of range', 'reach=4'],
    ['a number that is none', 'reach=2.5'],
    ['an empty choice where one is needed', 'lens='],
  ])('falls back where it holds %s, and says which part', (_, search) => {
    expect(parseView(search, grammar)).toEqual({ view: initial, problems: [search] })
  })

  it('falls back where a field is named twice', () => {
    expect(parseView('lens=then&lens=now', grammar)).toEqual({ view: initial, problems: ['lens=then'] })
  })

  it('keeps what can be read beside what cannot', () => {
    const { view, problems } = parseView('lens=then&edge=e99&v=1', grammar)
    expect(view).toEqual({ ...initial, lens: 'then' })
    expect(problems).toEqual(['edge=e99'])
  })

  it('never stops at hostile input', () => {
    for (const search of ['?%', '?lens=%E0%A4%A', '?' + 'x'.repeat(9999), '?lens[]=now', '?edge=<script>'])
      expect(parseView(search, grammar).view).toEqual(initial)
  })

  it('names only the fields that stand in it', () => {
    expect(parseFields('edge=e01', grammar).fields).toEqual({ edge: 'e01' })
  })
})

describe('the grammar of every diagram', () => {
  const casebook = buildCasebook(readContent('content').records)

  it.each(diagramNames)('%s: begins with a view that it can read, and has the switch for motion', (name) => {
    const own = buildGrammar(name, casebook)
    const view = buildInitialView(own)
    const all = Object.entries(view).map(([field, value]) => `${field}=${value}`)
    expect(parseView(all.join('&'), own)).toEqual({ view, problems: [] })
    expect(parseView('motion=off', own).view['motion']).toBe('off')
  })

  it('reads the addresses of version 1, for as long as there is a version 1', () => {
    const map = buildGrammar('link-map', casebook)
    expect(parseView('?lens=claimed2015&edge=e14&v=1', map)).toEqual({
      view: { ...buildInitialView(map), lens: 'claimed2015', edge: 'e14' },
      problems: [],
    })
  })
})
