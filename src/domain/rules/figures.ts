import type { Block } from '../article.ts'
import type { Casebook } from '../casebook.ts'
import { buildIssue, type Issue } from '../issue.ts'

const CITED = '\uE000'
/** Stands for words that carry their own source. */
const QUOTED = '\uE001'
const FIGURE = /\d|\bper cent\b|\b(?:hundred|thousand|million)s?\b/
const FIGURES = /\d[\d,.]*\d|\d/g

/** A sentence of an article, or of the front page, that holds a figure names its source. */
export function findUncitedFigures({ records }: Casebook): Issue[] {
  const front = records.pages.filter(({ slug }) => slug === 'home')
  return [...records.claims, ...front].flatMap(({ article, file }) =>
    article.blocks
      .filter((block) => block.kind === 'paragraph')
      .flatMap((block) =>
        splitSentences(block)
          .filter((sentence) => FIGURE.test(sentence) && !sentence.includes(CITED))
          .map((sentence) =>
            buildIssue(
              'uncited-figure',
              `${file}:${String(block.line)}`,
              `a figure without a source: “${sentence.replaceAll(QUOTED, '…').trim().slice(0, 90)}”`,
              '<Cite of="…" /> directly after the full stop of that sentence',
            ),
          ),
      ),
  )
}

/** Every figure in the short answer also stands in a finding, where its source is. */
export function findUnsupportedFigures({ records }: Casebook): Issue[] {
  return records.claims.flatMap(({ fields, place }) => {
    const evidence = [
      fields.paraphrase,
      ...fields.findings.flatMap(({ finding, when }) => [finding, when]),
    ].join(' ')
    const known = new Set([...(evidence.match(FIGURES) ?? []), ...(evidence.match(/\d{4}/g) ?? [])])
    const unknown = (fields.inShort.match(FIGURES) ?? []).filter((figure) => !known.has(figure))
    return unknown.map((figure) =>
      buildIssue(
        'unsupported-figure',
        place('inShort'),
        `${figure} stands in no finding`,
        'a figure of the findings',
      ),
    )
  })
}

/** The sentences of a block; a citation belongs to the sentence before it. */
export function splitSentences(block: Block): string[] {
  const text = block.inlines
    .map((inline) => (inline.kind === 'cite' ? CITED : inline.kind === 'quote' ? QUOTED : inline.text))
    .join('')
  return text.split(new RegExp(`(?<=[.!?]${CITED}*)\\s+(?=[^\\p{Ll}])`, 'u'))
}
