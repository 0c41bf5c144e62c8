import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listFiles, readPages, readText } from './pages.ts'

const maps = ['diagrams/link-map/', 'diagrams/link-map/noticeSays/', 'diagrams/link-map/surveyFound/']
const chains = ['diagrams/link-up/', 'diagrams/link-up/noticeSays/']

/** What is particular about the built exercise: all that a casebook chooses for itself differs from ours. */
export function describeBridge(out: string): void {
  const read = (path: string): string => readFileSync(join(out, path), 'utf8')
  const readWords = (path: string): string => readText(read(`${path}index.html`)).replace(/\s+/g, ' ')

  it('has verdicts and colours of its own', () => {
    const sheets = listFiles(join(out, 'assets')).filter((file) => file.endsWith('.css'))
    expect(sheets.length).toBeGreaterThan(1)
    for (const css of sheets.map((sheet) => readFileSync(sheet, 'utf8')))
      // The sheets of a release name properties shortly.
      expect(css).toMatch(/--s\w*: ?light-dark\(#f7fbff, ?#101820\)/)
    const page = readFileSync(join(out, 'claims/toll-for-walkers/index.html'), 'utf8')
    expect(/<style>[^]*?<\/style>/.exec(page)?.[0]).toContain('#7d1538')
    expect(readText(page)).toContain('Falls')
    expect(page).toContain('<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#101820"')
  })

  it.each([...maps, ...chains])(
    'has accounts, statuses and bands of its own, and none of ours: %s',
    (path) => {
      const text = readWords(path)
      expect(text).toContain('As the survey found it')
      expect(text).toContain('Reckoned')
      expect(read(`${path}index.html`)).not.toMatch(
        /claimed2015|checked2015|evidenceNow|\bdocumented|no.evidence|ruled.out|american mirror|three accounts/i,
      )
    },
  )

  it('draws its links by its own statuses under each of its accounts', () => {
    const [difference, notice, survey] = maps.map((path) => countDrawn(read(`${path}index.html`)))
    expect(difference).toEqual({
      ...{ stands: 3, 'came-to-light': 1, 'not-addressed': 1 },
      ...{ reckoned: 1, missed: 1 },
    })
    expect(notice).toEqual({ told: 5, reckoned: 1 })
    expect(survey).toEqual({ measured: 4, reckoned: 1, missed: 1 })
    expect(Object.keys(countDrawn(read('diagrams/link-up/index.html')))).toContain('measured')
  })

  it('says in its own words what the pictures show', () => {
    const [difference = '', notice = '', survey = ''] = maps.map((path) => readWords(path))
    expect(difference).toContain(
      'From the notice to the survey, 3 links hold and 1 is new; 1 was not met with, 1 is reckoned and 1 is told no more',
    )
    expect(notice).toContain('Of 7 links, the notice tells of 5, it reckons 1 and it is silent on 1')
    expect(survey).toContain(
      'Of 7 links, the survey measured 4, it reckoned 1, it missed 1 and it is silent on 1',
    )
    expect(readWords('diagrams/link-up/')).toContain('reckoned at most, however well its links are measured')
  })

  it('gives every status a line of its own', () => {
    const css = listFiles(join(out, 'assets'))
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('')
    for (const status of ['measured', 'reckoned', 'told', 'missed'])
      expect(css).toMatch(new RegExp(`\\.is-${status}\\b[^{}]*\\{--edge:`))
  })

  it('leads to the archived copy of a source whose address is dead, and nowhere to that address', () => {
    const links = readPages(out).flatMap(({ path, html }) =>
      [...html.matchAll(/<a\b[^>]*href="(https:[^"]*\.example\/[^"]*)"[^>]*>([^<]*)/g)].map(
        ([, address = '', words = '']) => ({ path, address, words: words.trim() }),
      ),
    )
    expect(links.filter(({ address }) => !address.startsWith('https://archive.example/1902/notice'))).toEqual(
      [],
    )
    // In the list, at the claims that rest on it, in their kept versions, and on its own page.
    for (const path of ['sources/', 'claims/toll-for-walkers/', 'claims/toll-for-walkers/v1/'])
      expect(links.filter((link) => link.path === path).map(({ words }) => words)).toContain(
        'open the archived copy',
      )
    expect(readWords('sources/bridge-notice/')).toContain(
      'https://bridge.example/notice On 22 November 2026 this address no longer led to the work.',
    )
  })

  it('has tables with a column for each of its accounts', () => {
    const [head] = read('data/link-edges.csv').split('\n')
    expect(head).toContain(',notice_says,survey_found,')
    expect(read('diagrams/link-map/noticeSays.csv').trim().split('\n')).toHaveLength(7)
  })
}

/** The states of the links that a page draws, each counted. Each picture is there twice, for a phone and for everything wider. */
function countDrawn(html: string): Record<string, number> {
  const states = [...html.matchAll(/<g [^>]*class="edge is-([^"]*)"[^>]*>/g)].map(([, state = '']) => state)
  const byState = Map.groupBy(states, (state) => state)
  return Object.fromEntries([...byState].map(([state, { length }]) => [state, length / 2]))
}
