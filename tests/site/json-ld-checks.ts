import { expect } from 'vitest'
import { formatDate } from '../../src/domain/partial-date.ts'
import { endTitle } from '../../src/domain/title-in-line.ts'
import { canonicalOf, documentOf, full, htmlOf, nodeOf, root, type Visible } from './json-ld.ts'
import { readText } from './pages.ts'
import { listNodes, type Node } from './schema-org.ts'

/** A date of a document as a reader sees it. */
export const dateOf = (date: unknown): string => formatDate(String(date))

/** What a list of sources shows of each, against what the document says of it. */
export function expectSources(document: Node, seen: Visible): void {
  const citations = [document['citation'] ?? []].flat() as Node[]
  const lines = seen.texts('.sources > li .reference')
  expect(citations).toHaveLength(lines.length)
  citations.forEach((work, i) => {
    const item = `.sources > li:nth-child(${i + 1})`
    const line = lines[i] ?? ''
    const title = seen.text(`${item} .reference a`)
    // The document has the title as it was printed, the line has it as part of a sentence.
    const { words } = endTitle(String(work['name'] ?? work['description'] ?? 'headline not in our copy'))
    expect(title).toBe('name' in work ? words : `[${words}]`)
    expect(work['url']).toBe(seen.values(`${item} a[rel~="external"]`, 'href')[0])
    if (!('url' in work))
      expect(nodeOf(work, 'subjectOf')['url']).toBe(full(seen.values(`${item} .reference a`, 'href')[0]))
    const known = ['@type', 'name', 'alternateName', 'description', 'url', 'subjectOf']
    expect(known).toEqual(expect.arrayContaining(Object.keys(work)))
    // Who wrote it and when is said once, by the page of the source.
    const page = full(seen.values(`${item} .reference a`, 'href')[0]).slice(root.length)
    const record = nodeOf(documentOf(htmlOf(page), 'WebPage'), 'about')
    expect(record).toMatchObject(work)
    expectReference(record, line)
  })
}

/** What a document says of a source, against the line that readers see of it. */
function expectReference(work: Node, line: string): void {
  const { datePublished: date } = work
  expect(line).toContain(`, ${date === undefined ? 'date not in our copy' : dateOf(date)}.`)
  const [person] = listNodes(work['author'])
  const names = [person?.['name'], String(work['creditText'] ?? '').split(', ')[0]].filter(Boolean)
  if (names.length === 0) expect(line).toContain('author not in our copy')
  const shown = [
    ...names,
    nodeOf(work, 'publisher')['name'],
    nodeOf(work, 'isPartOf')['name'],
    work['alternateName'],
  ]
  for (const words of shown.filter((each) => each !== undefined)) expect(line).toContain(words)
}

/** What every page of our own that can be cited says of itself. */
export function expectOwnPage(document: Node, html: string, seen: Visible): void {
  const facts = seen.terms('.dates')
  const version = /\d+/.exec(facts['Version'] ?? '')?.[0] ?? ''
  expect(document['mainEntityOfPage']).toBe(canonicalOf(html))
  expect(document['url']).toBe(`${canonicalOf(html)}v${version}/`)
  expect(document['@id']).toBe(document['url'])
  expect(String(document['version'])).toBe(version)
  expect(dateOf(document['datePublished'])).toBe(facts['Published'])
  expect(dateOf(document['dateModified'])).toBe(facts['Last changed'])
  expect(document['archivedAt']).toBe(document['url'])
  expect(document['inLanguage']).toBe(seen.values('html', 'lang')[0])
  expect(document['license']).toBe('https://creativecommons.org/licenses/by/4.0/')
  expect(readText(html)).toContain('Our text: Creative Commons Attribution 4.0')
  expect(readText(htmlOf('about/'))).toContain(nodeOf(document, 'author')['name'])
}
