import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { drawPlates } from '../../src/diagrams/download/plates.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { diagramNames } from '../../src/domain/diagram-grammars.ts'
import { buildWords } from '../../src/domain/tokens.ts'
import { listHistories } from '../../src/domain/versions/history.ts'
import { planRevision } from '../../src/domain/versions/revise.ts'
import { writeTogether } from '../../src/editor/write-together.ts'
import type { Passage } from '../../src/schemas/edition.ts'
import { buildAlone } from './build-alone.ts'
import { findOrphans } from './links.ts'
import { readIds, readPages, readText } from './pages.ts'

const { records } = readContent('content')
const histories = listHistories(buildCasebook(records))
const pages = new Map(readPages('dist').map(({ path, html }) => [path, html]))
const versions = histories.flatMap((history) =>
  history.versions.map((version) => ({ ...version, history, name: version.path })),
)

/** Words as they are compared: a passage of its own begins with a capital, the same in the middle of a line does not. */
const joinWords = (text: string): string => ` ${buildWords(text).join(' ').toLowerCase()} `
/** The words of a page without its marks of citation and quotation checks, which are set apart by style alone. */
const wordsOf = (html: string): string =>
  joinWords(readText(html.replace(/<sup\b[\s\S]*?<\/sup>|<a class="match[\s\S]*?<\/a>/g, ' ')))
/** Each stretch of running text of a passage. */
const stretches = ({ runs }: Passage): string[] =>
  runs.map((run) => {
    if (typeof run === 'string') return run
    return 'quote' in run ? run.quote.words : 'text' in run ? run.text : ''
  })
const links = (html: string, rel: string): string[] =>
  [...html.matchAll(new RegExp(`<link rel="${rel}" href="([^"]*)"`, 'g'))].map(([, href = '']) => href)

describe('versions of claims, explainers and diagrams', () => {
  it('are there for every one of them', () => {
    expect(histories).toHaveLength(records.claims.length + records.explainers.length + diagramNames.length)
    expect(histories.filter(({ versions: list }) => list.length === 0)).toEqual([])
  })

  it.each(versions)(
    '$name is kept, unlisted, and leads to the present page',
    ({ history, path, version, date, isPresent }) => {
      const html = pages.get(path) ?? ''
      expect(html).toContain('<meta name="robots" content="noindex"')
      expect(html).toMatch(new RegExp(`<link rel="canonical" href="https?://[^"]*/${history.presentPath}"`))
      expect(readText(html).replace(/\s+/g, ' ')).toContain(
        `${isPresent ? 'Version' : 'You are reading version'} ${version}`,
      )
      expect(html).toContain(`datetime="${date}"`)
      expect(links(html, 'version-history')).toEqual([`/${history.presentPath}#versions`])
      expect(links(html, 'latest-version')).toEqual([`/${history.versions[0]?.path ?? ''}`])
      expect(links(html, 'predecessor-version')).toHaveLength(version > 1 ? 1 : 0)
    },
  )

  const isText = ({ history }: (typeof versions)[number]): boolean => history.folder !== 'diagrams'
  it.each(versions.filter((version) => version.isPresent && isText(version)))(
    '$name says what the page says',
    ({ history, path, edition }) => {
      const kept = pages.get(path) ?? ''
      const plain = pages.get(history.presentPath) ?? ''
      const [keptWords, plainWords] = [wordsOf(kept), wordsOf(plain)]
      for (const passage of edition.passages) {
        for (const text of stretches(passage)) {
          const words = joinWords(text)
          if (words.trim() === '') continue
          expect(keptWords, `${passage.at} in ${path}`).toContain(words)
          // The summary of an explainer stands in lists and in the head of its page.
          if (passage.at === 'description')
            expect(plain).toContain(`content="${text.replaceAll('&', '&amp;')}`)
          else expect(plainWords, `${passage.at} in ${history.presentPath}`).toContain(words)
        }
        if (passage.id !== undefined) {
          expect(readIds(kept)).toContain(passage.id)
          expect(readIds(plain)).toContain(passage.id)
        }
      }
      expect(readText(kept).replace(/\s+/g, ' ')).toContain('is the present version')
    },
  )

  it.each(versions.filter((version) => version.isPresent && !isText(version)))(
    '$name shows every picture that its page offers, and names every record as the page does',
    ({ history, path, edition }) => {
      const kept = pages.get(path) ?? ''
      const plain = pages.get(history.presentPath) ?? ''
      for (const { slug, title, svg } of edition.pictures ?? []) {
        const state = `${history.presentPath}${slug && `${slug}/`}`
        for (const part of title.split(': ')) expect(readText(pages.get(state) ?? ''), state).toContain(part)
        expect(readFileSync(`dist/${path}${slug || 'start'}.svg`, 'utf8')).toBe(svg)
        expect(kept).toContain(`src="/${path}${slug || 'start'}.svg"`)
      }
      for (const id of edition.passages.flatMap((passage) => passage.id ?? [])) {
        expect(readIds(kept)).toContain(id)
        expect(readIds(plain)).toContain(id)
      }
    },
  )

  it('are listed on the page, with their addresses', () => {
    for (const { presentPath, versions: list } of histories) {
      const html = pages.get(presentPath) ?? ''
      expect(readIds(html)).toContain('versions')
      for (const { path } of list) expect(html).toContain(`href="/${path}"`)
    }
  })
})

describe('a claim with a second version', () => {
  /** Milliseconds; a build on a machine that does other things as well. */
  const BUILD_TIMEOUT = 300_000
  /** A day on which nothing else was published. */
  const LATER = '2100-01-02'
  const top = mkdtempSync(join(tmpdir(), 'versions-'))
  const content = join(top, 'content')
  const out = mkdtempSync(join(process.cwd(), '.test-versions-'))
  const revise = (id: string, kind: string, note: string): void => {
    const plan = planRevision(
      buildCasebook(readContent(content).records),
      { id, class: kind, note, today: LATER },
      {
        readText: (file) => readFileSync(join(content, file), 'utf8'),
        draw: (...edition) => drawPlates(buildCasebook(readContent(content).records), ...edition),
      },
    )
    if ('refusal' in plan) throw new Error(plan.refusal)
    writeTogether(content, plan.files)
  }
  /** The version before this correction, and its own. */
  const before = histories.find(({ id }) => id === 'B10')?.versions.length ?? 0
  const [first, second] = [`claims/serenity/v${before}`, `claims/serenity/v${before + 1}`]
  const built = (path: string): string => readFileSync(join(out, path, 'index.html'), 'utf8')
  /** The last version that the content has, and the one that this test makes. */
  const versionsOf = (piece: string): string[] => {
    const count = readdirSync(`content/versions/${piece}`).length
    return [count, count + 1].map((version) => `v${version}`)
  }
  const [, withdrawn = ''] = versionsOf('explainers/censorship')

  beforeAll(() => {
    cpSync('content', content, { recursive: true })
    const claim = join(content, 'claims/serenity.mdx')
    const text = readFileSync(claim, 'utf8')
    const field = /^paraphrase: (.*)$/m.exec(text)?.[1] ?? ''
    writeFileSync(claim, text.replace(field, `${field} Reworded.`))
    revise('B10', 'fact', 'It was 2 & not 3.')
    const explainer = join(content, 'explainers/censorship.mdx')
    writeFileSync(explainer, readFileSync(explainer, 'utf8').replace(/^title: .*$/m, 'title: Withdrawn'))
    revise('censorship', 'void', 'It rested on a text that nobody read.')
    const links = join(content, 'links.yaml')
    writeFileSync(
      links,
      readFileSync(links, 'utf8').replace('label: Alipay payments', 'label: Payments by phone'),
    )
    revise('link-map', 'fact', 'It had another name.')
    buildAlone({ CONTENT_DIR: content, OUT_DIR: out })
  }, BUILD_TIMEOUT)
  afterAll(() => {
    rmSync(top, { recursive: true, force: true })
    rmSync(out, { recursive: true, force: true })
  })

  it('keeps the first, says that it is superseded, and names the second', () => {
    const html = built(first)
    const text = readText(html).replace(/\s+/g, ' ')
    expect(text).toContain('This version is superseded.')
    expect(html).toContain(`href="/${second}/"`)
    expect(links(html, 'successor-version')).toEqual([`/${second}/`])
    expect(text).not.toContain('Reworded.')
    expect(text).toContain('It was 2 & not 3.')
  })

  it('is cited under its own title, number and address, in its head and in its files', () => {
    const html = built('explainers/censorship/v1')
    const bib = readFileSync(join(out, 'explainers/censorship/v1.bib'), 'utf8')
    expect(links(html, 'cite-as')).toEqual(['http://localhost:4321/explainers/censorship/v1/'])
    expect(html).not.toMatch(/name="citation_title" content="Withdrawn/)
    expect(bib).toContain('version = {1}')
    expect(bib).not.toContain('Withdrawn')
    const newest = readFileSync(join(out, 'explainers/censorship.bib'), 'utf8')
    expect(newest).toMatch(new RegExp(`Withdrawn[\\s\\S]*version = \\{${withdrawn.slice(1)}\\}`))
  })

  it('is marked as void, if that is what the new version says, on every one of its pages', () => {
    for (const path of ['', '/v1', `/${withdrawn}`].map((version) => `explainers/censorship${version}`))
      expect(readText(built(path)).replace(/\s+/g, ' '), path).toMatch(
        /Void\. .* marked as void\. It rested on/,
      )
    expect(built('claims/serenity')).not.toContain('class="void"')
  })

  it('shows what changed, word by word, and says it without colour', () => {
    const html = built(second)
    expect(links(html, 'predecessor-version')).toEqual([`/${first}/`])
    expect(html).toMatch(/<ins\b[^>]*>(?:(?!<\/ins>)[\s\S])*Reworded\./)
    expect(readIds(html)).toContain('changes')
  })

  it('leads to both from its page, the log and the feed', () => {
    const page = built('claims/serenity')
    expect(page).toContain(`href="/${second}/#changes"`)
    expect(page).toContain(`href="/${first}/"`)
    expect(built('corrections')).toContain(`href="/${second}/#changes"`)
    expect(readFileSync(join(out, 'corrections/feed.xml'), 'utf8')).toContain(`/${second}/"/>`)
    expect(existsSync(join(out, `claims/serenity/v${before + 2}`))).toBe(false)
  })

  it('says in the frame of the first that it is superseded, and in no other', () => {
    const [old, present, live] = [first, second, 'claims/serenity'].map((each) => built(`embed/${each}`))
    expect(readText(old ?? '')).toContain('This version is superseded.')
    expect(old).toContain(`href="/${second}/#changes"`)
    for (const html of [present, live]) expect(readText(html ?? '')).not.toContain('superseded')
    expect(links(present ?? '', 'predecessor-version')).toEqual([`/embed/${first}/`])
    expect(readText(live ?? '')).toMatch(
      new RegExp(`Present version:\\s+version ${before + 1},\\s+published\\s+2 January 2100`),
    )
  })

  it('freezes diagrams with their pictures: the frame of the first shows the old one and says so', () => {
    const svg = (diagram: string, file: string): string =>
      readFileSync(join(out, `diagrams/${diagram}/${file}.svg`), 'utf8')
    for (const diagram of ['link-map', 'link-up']) {
      const [old = '', next = ''] = versionsOf(`diagrams/${diagram}`)
      const frame = `embed/diagrams/${diagram}/claimed2015/`
      const [before, now] = [built(frame + old), built(frame + next)]
      expect(readText(before)).toContain('This version is superseded.')
      expect(before).toContain(`src="/diagrams/${diagram}/${old}/claimed2015.svg"`)
      expect(readText(now)).not.toContain('superseded')
      expect(links(now, 'predecessor-version')).toEqual([`/embed/diagrams/${diagram}/claimed2015/${old}/`])
      expect(built(`diagrams/${diagram}/claimed2015`)).toContain(
        `/embed/diagrams/${diagram}/claimed2015/${next}/`,
      )
      expect(built(`diagrams/${diagram}`)).toContain('It had another name.')
    }
    const [old = '', next = ''] = versionsOf('diagrams/link-map')
    expect(svg('link-map', `${old}/start`)).toContain('Alipay')
    expect(svg('link-map', `${next}/start`)).not.toContain('Alipay payments')
    expect(built(`diagrams/link-map/${next}`)).toMatch(/<ins\b[^>]*>(?:(?!<\/ins>)[\s\S])*by phone/)
    expect(existsSync(join(out, 'diagrams/spread', versionsOf('diagrams/spread')[1] ?? ''))).toBe(false)
  })

  it('leaves no page without a link to it', () => {
    expect(findOrphans(out, '/').filter((path) => path !== '404.html')).toEqual([])
  })
})
