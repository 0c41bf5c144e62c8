import { describe, expect, it } from 'vitest'
import { escapeLatex, formatBibtex } from '../../../src/domain/cite/bibtex.ts'
import { formatCredit } from '../../../src/domain/cite/credit.ts'
import { buildCslItem, buildReferences, formatCslJson } from '../../../src/domain/cite/csl-json.ts'
import { CITATION_FILES } from '../../../src/domain/cite/files.ts'
import { formatRis } from '../../../src/domain/cite/ris.ts'
import { escapeWikitext, formatWikipedia } from '../../../src/domain/cite/wikipedia.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aCitation, HOSTILE_TITLES } from '../../citation-fixtures.ts'
import { readBibtex, readCslJson, readRis, type ReadCitation } from '../../citation-readers.ts'
import { aSource } from '../../record-fixtures.ts'

const expected = (title: string): ReadCitation => ({
  type: 'webpage',
  title,
  author: 'The File',
  date: '2026-11-22',
  version: '2',
  url: 'https://file.example/claims/a-claim/v2/',
  note: undefined,
})

describe.each(HOSTILE_TITLES.map((title) => [title] as const))('the title %s', (title) => {
  const citation = aCitation({ title })

  it('comes back from BibTeX as it was, alone in its file', () => {
    expect(readBibtex(formatBibtex(citation))).toEqual([expected(title)])
  })

  it('has as many closing as opening braces in BibTeX, in every field', () => {
    for (const line of formatBibtex(citation).split('\n').slice(1, -2))
      expect(line.match(/\{/g)?.length, line).toBe(line.match(/\}/g)?.length)
  })

  it('comes back from RIS as it was', () => {
    expect(readRis(formatRis(citation))).toEqual([expected(title)])
  })

  it('comes back from CSL-JSON as it was', () => {
    expect(readCslJson(formatCslJson([buildCslItem(citation)]))).toEqual([expected(title)])
  })

  it('of a place in a page comes back from every file as the title of the page, with the place in a note', () => {
    const place = `${title}, paragraph 2`
    const passage = { ...citation, place }
    const wanted = [{ ...expected(title), note: place }]
    expect(readBibtex(formatBibtex(passage))).toEqual(wanted)
    expect(readRis(formatRis(passage))).toEqual(wanted)
    expect(readCslJson(formatCslJson([buildCslItem(passage)]))).toEqual(wanted)
  })

  it('neither ends a parameter of the Wikipedia template nor opens another', () => {
    const escaped = escapeWikitext(title)
    expect(escaped.replaceAll('{{!}}', '')).not.toMatch(/[|[\]{}<>]|''/)
    const parameters = formatWikipedia(citation).replaceAll('{{!}}', '').split('|').slice(1)
    expect(parameters.map((each) => each.split('=')[0])).toEqual([
      'url',
      'title',
      'website',
      'date',
      'version',
      'language',
      'access-date',
      'archive-url',
      'archive-date',
    ])
  })

  it('stands whole in the credit of one line', () => {
    expect(formatCredit(citation)).toContain(`: ${title} (version 2, 22 November 2026). https:`)
  })
})

describe('a citation file', () => {
  it('in BibTeX has a line for each field and the type that BibLaTeX knows for pages', () => {
    expect(formatBibtex(aCitation())).toBe(
      [
        '@online{the-file-claims-a-claim-v2,',
        '  author = {{The File}},',
        '  title = {{What we found}},',
        '  date = {2026-11-22},',
        '  version = {2},',
        '  url = {https://file.example/claims/a-claim/v2/},',
        '  langid = {english},',
        '}',
        '',
      ].join('\n'),
    )
  })

  // citation-js forgives what LaTeX does not, so reading back proves too little here.
  it('in BibTeX escapes every sign that LaTeX reads as an order, and what it would join', () => {
    expect(escapeLatex('5 % & $ # _ ~ ^ \\ { }')).toBe(
      '5 \\% \\& \\$ \\# \\_ \\textasciitilde{} \\textasciicircum{} ' +
        '\\textbackslash{} \\textbraceleft{} \\textbraceright{}',
    )
    expect(escapeLatex("a -- b --- c ``d''")).toBe("a -{}- b -{}-{}- c `{}`d'{}'")
  })

  it('in RIS begins with its type, ends with its end, and ends every line as the format asks', () => {
    const lines = formatRis(aCitation()).split('\r\n')
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['TY  - ELEC', 'ER  - ', ''])
    expect(formatRis(aCitation())).not.toMatch(/[^\r]\n/)
    // A reader that forgives hyphens in the day is not every reader.
    expect(lines).toEqual(expect.arrayContaining(['PY  - 2026', 'DA  - 2026/11/22']))
  })

  it('in CSL-JSON names no publisher, which APA would print beside the site', () => {
    expect(buildCslItem(aCitation())).not.toHaveProperty('publisher')
  })

  it('names the site beside an author who is another', () => {
    const citation = aCitation({ author: 'The Desk & Co' })
    expect(formatBibtex(citation)).toContain(
      '  author = {{The Desk \\& Co}},\n  title = {{What we found}},\n  organization = {{The File}},\n',
    )
    expect(formatWikipedia(citation)).toContain(' |author=The Desk & Co |website=The File |')
  })

  it('for Wikipedia shows what looks like an entity as it was written', () => {
    expect(escapeWikitext('AT&T, &amp; and &#60;')).toBe('AT&T, &amp;amp; and &amp;#60;')
  })

  it('holds every citation that it was asked for, in each form', () => {
    const titles = ['The first', 'The second']
    const citations = titles.map((title) => aCitation({ title, path: `claims/${title}/` }))
    const { bib, ris, 'csl.json': csl } = CITATION_FILES
    const read = [
      readBibtex(bib.write(citations)),
      readRis(ris.write(citations)),
      readCslJson(csl.write(citations)),
    ]
    expect(read.map((each) => each.map(({ title }) => title))).toEqual([titles, titles, titles])
  })

  it('of a page without versions says nothing of one', () => {
    const citation = aCitation({ version: undefined })
    const texts = [
      formatBibtex(citation),
      formatRis(citation),
      formatWikipedia(citation),
      formatCredit(citation),
    ]
    expect(texts.filter((text) => /version|^ET/im.test(text))).toEqual([])
  })
})

describe('the references of a page', () => {
  const { sourceById } = aCasebook({
    sources: [
      aSource({
        id: 'paper',
        authors: [{ family: '孟', given: '婧' }],
        title: '芝麻信用',
        titleTranslated: 'Sesame',
      }),
      aSource({ id: 'seen', publisher: 'The Review' }),
      aSource({
        id: 'unseen',
        title: null,
        description: 'A post',
        issued: '2015-10',
        url: null,
        read: 'quoted',
        quotedIn: 'seen',
      }),
    ],
  })

  it('stand in the order of their numbers, with what is known and nothing else', () => {
    const [unseen, paper] = buildReferences(['unseen', 'paper'], { sourceById })
    expect(unseen).toEqual({
      id: 'unseen',
      type: 'article-newspaper',
      title: '[A post]',
      publisher: 'The Paper',
      issued: { 'date-parts': [[2015, 10]] },
      accessed: { 'date-parts': [[2026, 11, 21]] },
      note: 'Known to us only as quoted in The Review.',
    })
    expect(paper).toMatchObject({ title: '芝麻信用 [Sesame]', author: [{ family: '孟', given: '婧' }] })
    expect(paper).not.toHaveProperty('issued')
  })

  it('lead to the archived copy where the work is gone, and say what to know of it', () => {
    const archived = { url: 'https://archive.example/report', day: '2015-10-06' }
    const gone = aSource({ dead: '2026-11-21', archived, caveat: 'An early version.' })
    const [reference] = buildReferences(['a-report'], aCasebook({ sources: [gone] }))
    expect(reference).toMatchObject({ URL: archived.url, note: 'An early version.' })
  })
})
