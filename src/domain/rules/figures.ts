import type { Casebook } from '../casebook.ts'
import { buildIssue, type Issue } from '../issue.ts'
import { splitSentences } from '../sentences.ts'

const FIGURE = /\d|\bper cent\b|\b(?:hundred|thousand|million)s?\b/
const FIGURES = /\d[\d,.]*\d|\d/g

/** A sentence of an article, an explainer or the front page that holds a figure names its source. */
export function findUncitedFigures({ records }: Casebook): Issue[] {
  const front = records.pages.filter(({ slug }) => slug === 'home')
  return [...records.claims, ...records.explainers, ...front].flatMap(({ article, file }) =>
    article.blocks
      .filter((block) => block.kind === 'paragraph')
      .flatMap((block) =>
        splitSentences(block)
          .filter(({ text, isCited }) => FIGURE.test(text) && !isCited)
          .map(({ text }) =>
            buildIssue(
              'uncited-figure',
              `${file}:${block.line}`,
              `a figure without a source: “${text.slice(0, 90)}”`,
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
    const known = new Set(evidence.match(FIGURES))
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
