import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { drawPlates } from '../../src/diagrams/download/plates.ts'
import type { Casebook } from '../../src/domain/casebook.ts'
import type { Draw } from '../../src/domain/versions/publish.ts'
import { writeCasebook } from '../../src/editor/new-casebook.ts'
import { buildAlone, type AloneBuild } from './build-alone.ts'
import { FIRST_SUBJECT } from './first-subject.ts'
import { findBrokenLinks, findOrphans } from './links.ts'
import { describeBridge } from './long-bridge.ts'
import { describeVisit } from './long-bridge-visit.ts'
import { listFiles, readPages, type BuiltPage } from './pages.ts'

const draw =
  (casebook: Casebook): Draw =>
  (...edition) =>
    drawPlates(casebook, ...edition)

/** Not the code: scripts, which the copy for reading offline holds as well, and the lists of what the site is made with. */
const READ = /^(?!.*(?:assets\/kept-|sbom|licences\.txt)).+\.(html|json|xml|csv|svg|bib|ris|txt)$/
/** Milliseconds; two builds on a machine that does other things as well. */
const TIMEOUT = 900_000
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
})

const fresh = mkdtempSync(join(process.cwd(), '.test-fresh-'))
const casebooks = [
  {
    name: 'the exercise under tests/',
    content: 'tests/casebooks/long-bridge',
    title: 'The Long Bridge File',
  },
  { name: 'what npm run new -- casebook writes', content: fresh, title: 'The New File' },
].map((casebook) => ({ ...casebook, out: mkdtempSync(join(process.cwd(), '.test-casebook-')) }))
const results = new Map<string, AloneBuild>()

beforeAll(() => {
  writeCasebook(fresh, '2026-11-22', draw)
  for (const { name, content, out } of casebooks)
    results.set(name, buildAlone({ CONTENT_DIR: content, OUT_DIR: out }))
}, TIMEOUT)
afterAll(() => {
  for (const folder of [fresh, ...casebooks.map(({ out }) => out)])
    rmSync(folder, { recursive: true, force: true })
})

describe.each(casebooks)('a casebook on another subject, $name', ({ name, content, title, out }) => {
  const pages = (): BuiltPage[] => readPages(out)
  const read = (path: string): string => readFileSync(join(out, path), 'utf8')

  it('builds without a complaint', () => {
    expect(results.get(name)).toMatchObject({ status: 0, said: '' })
  })

  it('has a page for every claim and every source', () => {
    const { claims, sources } = readContent(content).records
    const paths = pages().map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(claims.map(({ slug }) => `claims/${slug}/`)))
    expect(paths).toEqual(expect.arrayContaining(sources.map(({ fields: { id } }) => `sources/${id}/`)))
  })

  it('says no word of the first subject in any page, table, citation or feed', () => {
    const found = listFiles(out)
      .filter((file) => READ.test(file))
      .flatMap((file) => {
        // Claim files keep the names of the fields in which editors write; one of them is older than this casebook.
        const text = readFileSync(file, 'utf8').replaceAll('"verdict2015"', '')
        return (
          FIRST_SUBJECT.exec(text)
            ?.slice(0, 1)
            .map((word) => `${file}: ${word}`) ?? []
        )
      })
    expect(found).toEqual([])
  })

  it('has its own name in heads, feed and citations', () => {
    for (const { html, file } of pages().filter((page) => !page.html.includes('http-equiv="refresh"')))
      expect(/<title>([^<]*)<\/title>/.exec(html)?.[1], file).toContain(title)
    expect(read('corrections/feed.xml')).toContain(`<title>${title}`)
    const [claim] = readContent(content).records.claims
    expect(read(`claims/${claim?.slug ?? ''}.bib`)).toContain(title)
    expect(read('index.html')).toContain(`<meta property="og:site_name" content="${title}"`)
  })

  it('has no link that leads nowhere, and no page that nothing leads to', () => {
    expect(findBrokenLinks(out, '/')).toEqual([])
    expect(findOrphans(out, '/').filter((path) => path !== '404.html')).toEqual([])
  })

  it('is valid HTML', async () => {
    const complaints: string[] = []
    for (const { file, html } of pages())
      for (const { messages } of (await validator.validateString(html)).results)
        complaints.push(...messages.map(({ ruleId, message }) => `${file} ${ruleId}: ${message}`))
    expect(complaints).toEqual([])
  })

  it('shows only the diagrams that it lists', () => {
    const shown = readContent(content).records.diagrams.map(({ fields: { id } }) => id)
    const built = pages().flatMap(({ path }) => /^diagrams\/([^/]+)\/$/.exec(path)?.[1] ?? [])
    expect(built.toSorted()).toEqual(shown.toSorted())
  })
})

describe('the exercise about a bridge', () => {
  describeBridge(casebooks[0]?.out ?? '')
  describeVisit(casebooks[0]?.out ?? '')
})
