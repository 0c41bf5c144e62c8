import type { Casebook } from '../casebook.ts'
import { formatBlock } from '../article.ts'
import { buildIssue, type Issue } from '../issue.ts'
import { measureReading } from '../reading-grade.ts'

/** American school grade that a summary may ask of its reader. */
export const HARDEST_GRADE = 9

/** A headline, a short answer and the answers of the front page are in plain words: reading grade 9 or below. */
export function findHardSummaries({ records, site }: Casebook): Issue[] {
  const names = new Set(site.names)
  const summaries = [
    ...records.claims.flatMap(({ fields, place }) => [
      { text: fields.title, where: place('title') },
      { text: fields.inShort, where: place('inShort') },
    ]),
    ...records.explainers.flatMap(({ fields, place }) => [
      { text: fields.headline, where: place('headline') },
      { text: fields.description, where: place('description') },
    ]),
    ...records.pages
      .filter(({ slug }) => slug === 'home')
      .flatMap(({ article, file }) =>
        article.blocks
          .filter(({ kind }) => kind === 'paragraph')
          .map((block) => ({ text: formatBlock(block), where: `${file}:${block.line}` })),
      ),
  ]
  return summaries.flatMap(({ text, where }) => {
    const { grade, wordsPerSentence, syllablesPerWord } = measureReading(text, names)
    if (grade <= HARDEST_GRADE) return []
    const why = `${wordsPerSentence.toFixed(0)} words a sentence, ${syllablesPerWord.toFixed(2)} syllables a word`
    return [
      buildIssue(
        'reading-grade',
        where,
        `reading grade ${grade} (${why}): “${text.slice(0, 60)}…”`,
        `grade ${HARDEST_GRADE} or below: shorter sentences, shorter words`,
      ),
    ]
  })
}
