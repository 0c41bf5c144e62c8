import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { citationPath } from '../../src/domain/cite/files.ts'
import { listCitations } from '../../src/domain/cite/pages.ts'
import { citePassage, passagesPath } from '../../src/domain/cite/versions.ts'
import { readBibtex, readCslJson, readRis } from '../citation-readers.ts'
import { htmlOf, readVisible } from './json-ld.ts'
import { readIds } from './pages.ts'

/** The test build stands where astro.config.mjs says. */
const SITE = 'http://localhost:4321/'
const casebook = buildCasebook(readContent('content').records)
const kept = listCitations(casebook, (path) => `${SITE}${path}`).flatMap((citation) =>
  citation.kept ? [{ ...citation, kept: citation.kept }] : [],
)
const allVersions = kept.filter(({ kind }) => kind === 'version')
/** Those of diagrams whose records have no address on their page are cited as a whole. */
const versions = allVersions.filter(({ kept: { anchors } }) => anchors.length > 0)
const isText = ({ path }: { path: string }): boolean => !path.startsWith('diagrams/')
const read = (path: string): string => readFileSync(`dist/${path}`, 'utf8')

describe('a paragraph, a step or a finding', () => {
  it('of every claim and explainer can be cited, and the records of three diagrams', () => {
    expect(allVersions.length).toBe(casebook.editions.length)
    expect(allVersions.filter(isText).filter(({ kept: { anchors } }) => anchors.length === 0)).toEqual([])
    const ofDiagrams = versions.filter((version) => !isText(version)).map(({ path }) => path.split('/')[1])
    expect([...new Set(ofDiagrams)]).toEqual(['link-map', 'score-inputs', 'spread'])
  })

  it('is cited at an address that exists in the page that keeps the version', () => {
    const missing = kept.flatMap(({ path, kept: { path: keptPath, anchors } }) => {
      const [own, ids] = [readIds(htmlOf(path)), readIds(htmlOf(keptPath))]
      return anchors.filter((anchor) => !own.includes(anchor) || !ids.includes(anchor))
    })
    expect(missing).toEqual([])
  })

  it('is what the mark beside a paragraph leads to', () => {
    for (const {
      path,
      kind,
      kept: { anchors },
    } of kept.filter(isText)) {
      const marks = [...htmlOf(path).matchAll(/class="anchor[^"]*" href="#([^"]*)"/g)].map(
        ([, id = '']) => id,
      )
      expect(
        marks.filter((mark) => !anchors.includes(mark)),
        path,
      ).toEqual([])
      if (kind !== 'version') expect(marks.length, path).toBeGreaterThan(0)
    }
  })

  it.each(versions)(
    'of $path has its address in a line of credit, in every style and in every file, and its place in a note of the files',
    (citation) => {
      const { anchors } = citation.kept
      const path = passagesPath(citation.kept)
      const seen = readVisible(htmlOf(path))
      const credits = seen.texts('.passage cite-box > .form .text')
      expect(credits).toHaveLength(anchors.length)
      anchors.forEach((anchor, i) => {
        const address = `${citation.url}#${anchor}`
        expect(credits[i]).toContain(`${citation.title} (version ${citation.version}, `)
        expect(credits[i]).toContain(`${address}. `)
        const forms = seen.texts(`[id="${anchor}"] .text`)
        expect(forms).toHaveLength(5)
        expect(forms.filter((form) => !form.includes(address))).toEqual([])
      })
      const places = seen.texts('.passage h2')
      const wanted = anchors.map((anchor, i) => [`${citation.url}#${anchor}`, places[i]])
      const entries = [
        readBibtex(read(citationPath(path, 'bib'))),
        readRis(read(citationPath(path, 'ris'))),
        readCslJson(read(citationPath(path, 'csl.json'))),
      ].map((file) => file.map(({ url, note }) => [url, note]))
      expect(entries).toEqual([wanted, wanted, wanted])
    },
  )

  it('is cited in files that a program tells apart by their keys', () => {
    for (const citation of versions) {
      const keys = citation.kept.anchors.map((anchor) => citePassage(citation, anchor, '').id)
      expect(new Set(keys).size, citation.path).toBe(keys.length)
      expect(keys.filter((key) => !/^[a-z0-9-]+$/.test(key))).toEqual([])
    }
  })
})
