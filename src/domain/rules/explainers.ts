import { formatBlock, type Article, type Block } from '../article.ts'
import type { Casebook } from '../casebook.ts'
import { buildIssue, type Issue } from '../issue.ts'
import { splitSentences } from '../sentences.ts'

const LEAST_WORDS = 900
const MOST_WORDS = 1500
/** The sections that close every explainer, in this order. */
export const LAST_HEADINGS = ['What is not known', 'What would change this conclusion'] as const
/** The address of the first paragraph, which gives the whole answer. */
const ANSWER = 'answer'

/** An explainer has 900 to 1,500 words. */
export function findWrongExplainerLengths({ records }: Casebook): Issue[] {
  return records.explainers.flatMap(({ article, file }) => {
    const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph')
    const words = paragraphs.reduce((sum, block) => sum + formatBlock(block).split(' ').length, 0)
    if (words >= LEAST_WORDS && words <= MOST_WORDS) return []
    const wanted = `${LEAST_WORDS} to ${MOST_WORDS}`
    return [buildIssue('length', file, `the explainer has ${words} words`, wanted)]
  })
}

/** Before the last two sections every sentence names its sources, leads to a claim, or asks. */
export function findUnsupportedSentences({ records }: Casebook): Issue[] {
  return records.explainers.flatMap(({ article, file }) =>
    listBeforeEnd(article).flatMap((block) =>
      splitSentences(block)
        .filter(({ text, isCited, isLinked }) => !isCited && !isLinked && !text.endsWith('?'))
        .map(({ text }) =>
          buildIssue(
            'unsupported-sentence',
            `${file}:${block.line}`,
            `a sentence that rests on nothing: “${text.slice(0, 90)}”`,
            '<Cite of="…" /> after its full stop, or a <Claim id="…"> in it',
          ),
        ),
    ),
  )
}

/** An explainer begins with the whole answer and ends with what is not known and what would change it. */
export function findIncompleteExplainers({ records }: Casebook): Issue[] {
  return records.explainers.flatMap(({ article, file }) => {
    const [first] = article.blocks
    const headings = listHeadings(article).slice(-LAST_HEADINGS.length)
    const issues: Issue[] = []
    if (first?.kind !== 'paragraph' || first.id !== ANSWER)
      issues.push(
        buildIssue(
          'answer',
          `${file}:${first?.line ?? 1}`,
          first ? `begins with “${formatBlock(first).slice(0, 60)}”` : 'begins with nothing',
          `a first paragraph <Para id="${ANSWER}"> that gives the whole answer`,
        ),
      )
    if (headings.map(formatBlock).join('\n') !== LAST_HEADINGS.join('\n'))
      issues.push(
        buildIssue(
          'last-sections',
          `${file}:${headings[0]?.line ?? 1}`,
          `the last two headings are ${headings.map((heading) => `“${formatBlock(heading)}”`).join(' and ') || 'missing'}`,
          LAST_HEADINGS.map((heading) => `## ${heading}`).join(' and '),
        ),
      )
    return issues
  })
}

/** The paragraphs before the last two sections; all of them where these are missing. */
function listBeforeEnd(article: Article): Block[] {
  const end = article.blocks.findIndex(
    (block) => block.kind === 'heading' && formatBlock(block) === LAST_HEADINGS[0],
  )
  const before = end < 0 ? article.blocks : article.blocks.slice(0, end)
  return before.filter(({ kind }) => kind === 'paragraph')
}

function listHeadings({ blocks }: Article): Block[] {
  return blocks.filter(({ kind }) => kind === 'heading')
}
