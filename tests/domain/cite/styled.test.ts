import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CitationRecord } from '../../../src/domain/cite/record.ts'
import { buildStyle, buildWriter, readRuns, type Omitted, type Run } from '../../../src/domain/cite/styled.ts'
import { aCitation, HOSTILE_TITLES } from '../../citation-fixtures.ts'

const read = (file: string): string => readFileSync(`src/citation-styles/${file}`, 'utf8')
const locale = read('locales-en-US.xml')
const styleOf = (name: string, omitted: Omitted): ((record: CitationRecord) => Promise<string>) => {
  const write = buildStyle(buildWriter(read(`${name}.csl`), locale), omitted)
  return async (record) =>
    (await write(record)).map(({ text, isItalic }) => (isItalic ? `*${text}*` : text)).join('')
}
const apa = styleOf('apa', 'container-title')
const mla = styleOf('modern-language-association', 'author')
const chicago = styleOf('chicago-author-date', 'container-title')

describe('a reference', () => {
  const citation = aCitation({ title: 'What friends do to a score' })

  it('in APA names the site once, as author', async () => {
    expect(await apa(citation)).toBe(
      'The File. (2026, November 22). *What friends do to a score*. https://file.example/claims/a-claim/v2/',
    )
  })

  it('in MLA names the site once, as the work that holds the page', async () => {
    expect(await mla(citation)).toBe(
      '“What Friends Do to a Score.” *The File*, version 2, 22 Nov. 2026, https://file.example/claims/a-claim/v2/.',
    )
  })

  it('in Chicago names the site once, as author', async () => {
    expect(await chicago(citation)).toBe(
      'The File. 2026. “What Friends Do to a Score.” November 22, 2026. https://file.example/claims/a-claim/v2/.',
    )
  })

  it('names author and site where these are two', async () => {
    const ofDesk = aCitation({ title: 'What friends do to a score', author: 'The Desk' })
    for (const write of [apa, mla, chicago]) {
      const written = await write(ofDesk)
      expect(written).toMatch(/^The Desk\b/)
      expect(written).toContain('The File')
    }
  })

  it('is the same whatever was written before it', async () => {
    const later = styleOf('chicago-author-date', 'container-title')
    await later(aCitation({ title: 'Another', path: 'claims/other/' }))
    expect(await later(citation)).toBe(await chicago(citation))
    expect(await later(citation)).not.toContain('2026a')
  })

  it('of a paragraph differs from that of its page by the end of the address alone', async () => {
    const url = `${citation.url}#basis`
    for (const write of [apa, mla, chicago])
      expect(await write({ ...citation, url })).toBe((await write(citation)).replace(citation.url, url))
    expect(await mla({ ...citation, url })).toContain('https://file.example/claims/a-claim/v2/#basis.')
  })

  it('is written once for a page, its kept version and their paragraphs, which may all ask at the same time', async () => {
    const made = new Map<string, Run[]>()
    const writer = buildWriter(read('apa.csl'), locale)
    const written: unknown[] = []
    const write = buildStyle(
      (item) => {
        written.push(item)
        return writer(item)
      },
      'container-title',
      made,
    )
    const urls = ['claims/a/', 'claims/a/v2/', 'claims/a/v2/#basis'].map(
      (path) => `https://file.example/${path}`,
    )
    const ask = (url: string): Promise<Run[]> => write({ ...citation, url })
    const references = [...(await Promise.all(urls.map(ask))), await ask(urls[0] ?? '')]
    expect(references.map((runs) => runs.at(-1)?.text)).toEqual(
      [...urls, urls[0]].map((url) => `. ${url ?? ''}`),
    )
    expect(written).toHaveLength(1)
    expect(made.size).toBe(1)
  })

  it('in a style without a list of references is refused, with the page', async () => {
    const write = buildStyle(() => undefined, 'author')
    await expect(write(citation)).rejects.toThrow(
      'claims/a-claim/ cannot be cited: the style writes no reference.',
    )
  })

  it('of a paragraph leaves an address in the title as it is', async () => {
    const named = aCitation({ title: `What stands at ${citation.url}` })
    const written = await apa({ ...named, url: `${named.url}#basis` })
    expect(written.split('#basis')).toHaveLength(2)
    expect(written).toMatch(/v2\/\*\. .+v2\/#basis$/)
  })

  it.each(HOSTILE_TITLES.map((title) => [title] as const))('keeps every letter of %s', async (title) => {
    // Styles set quotation marks inside quotation marks and capitals as their manuals ask, and no letter otherwise.
    const letters = (text: string): string =>
      text.toLowerCase().replace(/["'“”‘’`*\s\u200b]|[.](?=$|[”*])/gu, '')
    for (const write of [apa, mla, chicago])
      expect(letters(await write(aCitation({ title })))).toContain(letters(title.replace(/\.$/, '')))
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
