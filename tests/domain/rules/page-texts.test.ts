import { describe, expect, it } from 'vitest'
import { buildCasebook, type Casebook } from '../../../src/domain/casebook.ts'
import { pageTexts } from '../../../src/domain/page-texts.ts'
import { findStrayPages } from '../../../src/domain/rules/page-texts.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aPage } from '../../record-fixtures.ts'

const withPages = (names: readonly string[], unreadIds: ReadonlySet<string> = new Set()): Casebook => {
  const pages = names.map((slug) => aPage({ slug }))
  return buildCasebook({ ...aCasebook().records, pages, unreadIds })
}

describe('pages/ holds the texts that the site shows and no other: findStrayPages', () => {
  it('accepts each of them once', () => {
    expect(findStrayPages(withPages(pageTexts))).toEqual([])
  })

  it.each(pageTexts)('misses %s, whatever else is there', (name) => {
    expect(findStrayPages(withPages(pageTexts.filter((each) => each !== name)))).toMatchObject([
      { where: `content/pages/${name}.mdx`, found: expect.stringContaining('the file does not exist') },
    ])
  })

  it('names a text that no page shows, and one whose name has a capital', () => {
    const names = pageTexts.map((name) => (name === 'home' ? 'Home' : name))
    expect(findStrayPages(withPages([...names, 'team']))).toMatchObject([
      { where: 'content/pages/home.mdx' },
      { where: 'content/pages/Home.mdx', found: 'no page of the site shows this text' },
      { where: 'content/pages/team.mdx', wanted: expect.stringContaining('home.mdx') },
    ])
  })

  it('leaves a text that cannot be read to the message about it', () => {
    const read = pageTexts.filter((name) => name !== 'method')
    expect(findStrayPages(withPages(read, new Set(['method'])))).toEqual([])
  })
})
