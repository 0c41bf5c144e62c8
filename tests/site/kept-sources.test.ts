import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { findSourceLink } from '../../src/domain/source-link.ts'
import { listHistories } from '../../src/domain/versions/history.ts'
import type { Passage } from '../../src/schemas/edition.ts'
import { readPages, readText } from './pages.ts'

const casebook = buildCasebook(readContent('content').records)
const pages = new Map(readPages('dist').map(({ path, html }) => [path, html]))
const versions = listHistories(casebook).flatMap((history) => history.versions)
const citedIn = ({ runs }: Passage): string[] =>
  runs.flatMap((run) => (typeof run !== 'string' && 'cite' in run ? run.cite : []))

describe('the sources of a kept version', () => {
  it('are named, not numbered, where it says who passed the claim on', () => {
    const echoes = versions.flatMap(({ path, edition }) =>
      edition.passages
        .filter(({ at }) => at === 'echoes')
        .map((passage) => ({ path, words: edition.words, ids: citedIn(passage) })),
    )
    expect(echoes.length).toBeGreaterThan(0)
    for (const { path, words, ids } of echoes) {
      const [, section = ''] = (pages.get(path) ?? '').split('id="part-echoes"')
      const [said = ''] = section.split('</section>')
      for (const id of ids)
        expect(readText(said).replace(/\s+/g, ' '), path).toContain(words.sources[id]?.reference)
    }
  })

  it('can be opened themselves, where we know their addresses', () => {
    for (const { path, edition } of versions)
      for (const id of Object.keys(edition.words.sources)) {
        const source = casebook.sourceById.get(id)
        const link = source && findSourceLink(source)
        if (link) expect(pages.get(path), id).toContain(`href="${link.address.replaceAll('&', '&amp;')}"`)
      }
  })
})
