import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { formatBlock, type Article, type Block } from '../../src/domain/article.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { buildWords } from '../../src/domain/tokens.ts'
import { TIMEOUT } from './edited-content.ts'

const { claims, explainers } = buildCasebook(readContent('content').records)

describe('every article', { timeout: TIMEOUT }, () => {
  const LONGEST_SHARED_RUN = 7

  it('is written for itself: no eight words in a row stand in two of them', () => {
    const firstByRun = new Map<string, string>()
    const shared = claims.flatMap(({ id, article }) =>
      [...listRuns(article, LONGEST_SHARED_RUN + 1)].flatMap((run) => {
        const first = firstByRun.get(run)
        firstByRun.set(run, first ?? id)
        return first === undefined ? [] : [`${first} and ${id}: ${run}`]
      }),
    )
    expect(shared).toEqual([])
  })

  it('shares no eight words in a row with an explainer', () => {
    const runs = new Set(claims.flatMap(({ article }) => [...listRuns(article, LONGEST_SHARED_RUN + 1)]))
    const shared = explainers.flatMap(({ slug, article }) =>
      [...listRuns(article, LONGEST_SHARED_RUN + 1)]
        .filter((run) => runs.has(run))
        .map((run) => `${slug}: ${run}`),
    )
    expect(shared).toEqual([])
  })

  it('cites only what its findings, its answer or its echoes rest on, or what it quotes', () => {
    const strays = claims.flatMap(({ id, article, ...claim }) => {
      const inlines = article.blocks.flatMap((block) => block.inlines)
      const quoted = inlines.flatMap((inline) => (inline.kind === 'quote' ? [inline.quotation.source] : []))
      const findings = claim.findings.flatMap((finding) => finding.sources)
      const known = [
        claim.claimant,
        claim.relays,
        ...findings,
        ...claim.answer.by,
        ...claim.repeatedBy,
        ...quoted,
      ]
      return inlines.flatMap((inline) =>
        inline.kind === 'cite'
          ? inline.sourceIds.filter((source) => !known.includes(source)).map((source) => `${id} ${source}`)
          : [],
      )
    })
    expect(strays).toEqual([])
  })
})

/** All rows of `length` words in the paragraphs of an article, quotations left out. */
function listRuns(article: Article, length: number): Set<string> {
  const withoutQuotes = (block: Block): string =>
    formatBlock({
      ...block,
      inlines: block.inlines.map((inline) =>
        inline.kind === 'quote' ? { kind: 'text', text: '\n', line: inline.line } : inline,
      ),
    })
  const rows = article.blocks.map(withoutQuotes).map((text) => buildWords(text.toLowerCase()))
  return new Set(
    rows.flatMap((words) => words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '))),
  )
}
