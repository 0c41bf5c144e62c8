import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CitationRecord } from '../../../src/domain/cite/record.ts'
import { buildStyle, readRuns, type Omitted, type Run } from '../../../src/domain/cite/styled.ts'
import { aCitation, HOSTILE_TITLES } from '../../citation-fixtures.ts'

const read = (file: string): string => readFileSync(`src/citation-styles/${file}`, 'utf8')
const locale = read('locales-en-US.xml')
const styleOf = (name: string, omitted: Omitted): ((record: CitationRecord) => string) => {
  const write = buildStyle(read(`${name}.csl`), locale, omitted)
  return (record) =>
    write(record)
      .map(({ text, isItalic }) => (isItalic ? `*${text}*` : text))
      .join('')
}
const apa = styleOf('apa', 'container-title')
const mla = styleOf('modern-language-association', 'author')
const chicago = styleOf('chicago-author-date', 'container-title')

describe('a reference', () => {
  const citation = aCitation({ title: 'What friends do to a score' })

  it('in APA names the site once, as author', () => {
    expect(apa(citation)).toBe(
      'The File. (2026, November 22). *What friends do to a score*. https://file.example/claims/a-claim/v2/',
    )
  })

  it('in MLA names the site once, as the work that holds the page', () => {
    expect(mla(citation)).toBe(
      '“What Friends Do to a Score.” *The File*, version 2, 22 Nov. 2026, https://file.example/claims/a-claim/v2/.',
    )
  })

  it('in Chicago names the site once, as author', () => {
    expect(chicago(citation)).toBe(
      'The File. 2026. “What Friends Do to a Score.” November 22, 2026. https://file.example/claims/a-claim/v2/.',
    )
  })

  it('is the same whatever was written before it', () => {
    const later = styleOf('chicago-author-date', 'container-title')
    later(aCitation({ title: 'Another', path: 'claims/other/' }))
    expect(later(citation)).toBe(chicago(citation))
    expect(later(citation)).not.toContain('2026a')
  })

  it('of a paragraph differs from that of its page by the end of the address alone', () => {
    const url = `${citation.url}#basis`
    for (const write of [apa, mla, chicago])
      expect(write({ ...citation, url })).toBe(write(citation).replace(citation.url, url))
    expect(mla({ ...citation, url })).toContain('https://file.example/claims/a-claim/v2/#basis.')
  })

  it('is written once for a page, its kept version and their paragraphs', () => {
    const made = new Map<string, Run[]>()
    const write = buildStyle(read('apa.csl'), locale, 'container-title', made)
    for (const url of ['claims/a/', 'claims/a/v2/', 'claims/a/v2/#basis'].map(
      (path) => `https://file.example/${path}`,
    ))
      expect(write({ ...citation, url }).at(-1)?.text).toBe(`. ${url}`)
    expect(made.size).toBe(1)
  })

  it('of a paragraph leaves an address in the title as it is', () => {
    const named = aCitation({ title: `What stands at ${citation.url}` })
    const written = apa({ ...named, url: `${named.url}#basis` })
    expect(written.split('#basis')).toHaveLength(2)
    expect(written).toMatch(/v2\/\*\. .+v2\/#basis$/)
  })

  it.each(HOSTILE_TITLES.map((title) => [title] as const))('keeps every letter of %s', (title) => {
    // Styles set quotation marks inside quotation marks and capitals as their manuals ask, and no letter otherwise.
    const letters = (text: string): string =>
      text.toLowerCase().replace(/["'“”‘’`*\s\u200b]|[.](?=$|[”*])/gu, '')
    for (const write of [apa, mla, chicago])
      expect(letters(write(aCitation({ title })))).toContain(letters(title.replace(/\.$/, '')))
  })
})

describe('readRuns', () => {
  it('keeps italics, drops other tags and resolves entities once', () => {
    expect(readRuns('<div class="csl-entry">A &#38;amp; <i>b &#60;i&#62;</i>.</div>')).toEqual([
      { text: 'A &amp; ', isItalic: false },
      { text: 'b <i>', isItalic: true },
      { text: '.', isItalic: false },
    ])
  })
})
