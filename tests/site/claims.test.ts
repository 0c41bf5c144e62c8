import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { findSharedRuns } from '../../src/domain/fingerprint.ts'
import { MOST_WORDS } from '../../src/domain/quotation.ts'
import { buildTokens, buildWords } from '../../src/domain/tokens.ts'
import { isFrame, readIds, readPages, readText, type BuiltPage } from './pages.ts'

const { records } = readContent('content')
const casebook = buildCasebook(records)
const pages = readPages('dist')
const pageOf = (path: string): string => pages.find((page) => page.path === path)?.html ?? ''
/** A page with header and footer: neither one that leads elsewhere nor one for the frames of other sites. */
const isWhole = (page: BuiltPage): boolean => !page.html.includes('http-equiv="refresh"') && !isFrame(page)
const fold = (text: string): string => text.replace(/\s+/g, ' ')

describe('a claim page', () => {
  it.each(casebook.claims)('$id shows its words, both verdicts, each finding and each source', (claim) => {
    const html = pageOf(`claims/${claim.slug}/`)
    const text = fold(readText(html))
    const ids = readIds(html)
    expect(text).toContain(claim.title)
    expect(text).toContain(`“${claim.quotation.words}`)
    expect(text).toContain(claim.paraphrase.replaceAll('*', ''))
    expect(text).toContain(casebook.labels.verdicts[claim.verdict2015.verdict].word)
    expect(text).toContain(casebook.labels.verdicts[claim.verdictNow.verdict].word)
    for (const { id } of claim.findings) expect(ids).toContain(id)
    for (const id of claim.sourceIds) expect(ids).toContain(`source-${id}`)
    for (const { id, kind } of claim.article.blocks) if (kind === 'paragraph' && id) expect(ids).toContain(id)
    for (const date of [claim.published, claim.lastChecked, claim.lastChanged])
      expect(html).toContain(`datetime="${date}"`)
  })

  it('gives the verdict before its reason and the reason before the evidence, in reading order', () => {
    for (const claim of casebook.claims) {
      const text = fold(readText(pageOf(`claims/${claim.slug}/`)))
      const main = text.slice(text.indexOf(claim.title))
      const order = [
        main.indexOf(casebook.labels.verdicts[claim.verdictNow.verdict].word),
        main.indexOf(claim.verdictNow.because.replaceAll('*', '')),
        main.indexOf('The evidence', main.indexOf('What holds')),
      ]
      expect(order, claim.id).toEqual(order.toSorted((a, b) => a - b))
      expect(order, claim.id).not.toContain(-1)
    }
  })

  it('answers at its short address', () => {
    for (const { id, slug } of casebook.claims)
      expect(pageOf(`${id.toLowerCase()}/`)).toContain(`content="0; url=/claims/${slug}/"`)
  })

  it('names the update of the ACLU wherever the claim is the ACLU’s', () => {
    for (const { claimant, slug } of casebook.claims as { claimant: string; slug: string }[])
      if (claimant === 'aclu-2015') expect(pageOf(`claims/${slug}/`)).toContain('datetime="2015-10-08"')
  })

  it('has an error report that names claim, version and paragraph', () => {
    for (const { id, slug, version, article } of casebook.claims) {
      const paragraph = article.blocks.find((block) => block.kind === 'paragraph')?.id ?? ''
      expect(pageOf(`claims/${slug}/`)).toContain(
        `claim=${id}&amp;version=${version}&amp;paragraph=${paragraph}`,
      )
    }
  })
})

describe('the built site', () => {
  it('carries no run of a held text longer than a quotation may be', () => {
    const long = pages.flatMap(({ file, html }) => {
      const tokens = buildTokens(readText(html))
      return [...casebook.printById.values()].flatMap((print) =>
        findSharedRuns(print, tokens, MOST_WORDS)
          .map(([start, end]) =>
            tokens
              .slice(start, end)
              .map((token) => token.exact)
              .join(' '),
          )
          .filter((run) => buildWords(run).length > MOST_WORDS)
          .map((run) => `${file}: ${run}`),
      )
    })
    expect(long).toEqual([])
  })

  it('lists every claim, source, term and quotation', () => {
    for (const { slug } of casebook.claims) expect(pageOf('claims/')).toContain(`/claims/${slug}/`)
    for (const { id } of casebook.sources) expect(pageOf('sources/')).toContain(`/sources/${id}/`)
    for (const { id } of casebook.terms) expect(readIds(pageOf('glossary/'))).toContain(id)
  })

  it('says on the first page and in every footer that it is independent and no signatory', () => {
    for (const { html, file } of pages.filter(isWhole))
      expect(readText(html), file).toMatch(/not affiliated with the ACLU or AlterNet and is not a signatory/)
  })

  it('says where the operator has supplied nothing', () => {
    expect(readText(pageOf('about/')).match(/not yet provided by the operator/g)).toHaveLength(6)
  })

  it('leads to the corrections from every page in one step', () => {
    for (const { html, file } of pages.filter(isWhole)) expect(html, file).toContain('href="/corrections/"')
  })
})
