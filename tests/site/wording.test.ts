import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { formatDate } from '../../src/domain/partial-date.ts'
import { readIds, readPages, readText } from './pages.ts'

const casebook = buildCasebook(readContent('content').records)
const pages = readPages('dist')
const pageOf = (path: string): string => pages.find((page) => page.path === path)?.html ?? ''
const read = (html: string): string => readText(html).replace(/\s+/g, ' ').trim()

describe('the two verdicts in short', () => {
  const { labels } = casebook
  const then = `By ${formatDate(labels.then.ends)}`
  const linesOf = (html: string): string[] =>
    [...html.matchAll(/<p class="line"[^>]*>[\s\S]*?<\/p>/g)].map(([line]) => read(line))
  const wordsOf = ({ verdict2015, verdictNow }: (typeof casebook.claims)[number]): string[] => {
    const [early, late] = [verdict2015, verdictNow].map(({ verdict }) => labels.verdicts[verdict].word)
    return early === late ? [`${then} and now ${early}`] : [`${then} ${early}`, `Now ${late}`]
  }

  it('are one where nothing moved, and two with an arrow between where something did', () => {
    for (const claim of casebook.claims)
      expect(linesOf(pageOf(`claims/${claim.slug}/`)), claim.id).toEqual([wordsOf(claim).join(' → ')])
  })

  it('have the same words in the list of claims and where they are compared', () => {
    const lines = linesOf(pageOf('claims/')).toSorted()
    expect(lines).toEqual(casebook.claims.map((claim) => wordsOf(claim).join(' → ')).toSorted())
    const compared = read(pageOf('compare/'))
    for (const claim of casebook.claims) expect(compared).toContain(wordsOf(claim).join(' '))
  })
})

describe('the way to a citation', () => {
  it('begins above the headline of every claim and explainer, and leads to the cite box', () => {
    const paths = [
      ...casebook.claims.map(({ slug }) => `claims/${slug}/`),
      ...casebook.explainers.map(({ slug }) => `explainers/${slug}/`),
    ]
    for (const path of paths) {
      const html = pageOf(path)
      expect(/<header class="head"[\s\S]*?<h1/.exec(html)?.[0], path).toContain('<a href="#cite"')
      expect(readIds(html), path).toContain('cite')
    }
  })
})

describe('a line that names a source', () => {
  it('has no straight mark and no two stops after its title', () => {
    const lines = pages.flatMap(({ html }) =>
      [...html.matchAll(/<span class="reference"[\s\S]*?<\/span>\s*<div/g)].map(([line]) => read(line)),
    )
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.filter((line) => /['"]|(?<![A-Z.])\.,|[?!],/.test(line))).toEqual([])
  })
})

describe('the word before sources', () => {
  it('is "Source:" before one and "Sources:" before several', () => {
    const named = pages
      .filter(({ path }) => !/\/v\d+\/|^kept\//.test(path))
      .flatMap(({ path, html }) =>
        [...html.matchAll(/\b(Sources?): ((?:(?:, )?<a href="\/sources\/[^>]*>[\s\S]*?<\/a>)+)/g)].map(
          ([, word = '', links = '']) => ({ path, word, count: links.split('<a ').length - 1 }),
        ),
      )
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter(({ word, count }) => (word === 'Source') !== (count === 1))).toEqual([])
  })

  it('stands with its number in the heading of each kind of source', () => {
    const headings = [...pageOf('sources/').matchAll(/<h2 id=[\s\S]*?<\/h2>/g)].map(([heading]) =>
      read(heading),
    )
    expect(headings.length).toBeGreaterThan(3)
    for (const heading of headings) expect(heading).toMatch(/: (?:1 source|(?!1 )\d+ sources)$/)
  })
})
