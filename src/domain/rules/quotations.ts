import { formatBlock, type Block } from '../article.ts'
import type { Casebook } from '../casebook.ts'
import { listWritten } from '../records.ts'
import { findSharedRuns } from '../fingerprint.ts'
import { buildIssue, type Issue } from '../issue.ts'
import { listOwnWords } from '../own-words.ts'
import { listQuotations } from '../quotation-list.ts'
import { buildTokens } from '../tokens.ts'

/** Words and marks in a row that nobody writes twice by chance. */
const LONGEST_SHARED_RUN = 8
/** Marks that open or close a quotation; a closing ’ is also an apostrophe. */
const MARKS = /["“”„«»‘]/

/** Every quotation stands in its source as given. */
export function findUnsoundQuotations(casebook: Casebook): Issue[] {
  return listQuotations(casebook).flatMap(({ check, where }) =>
    check.isSound ? [] : [buildIssue('quotation', where, check.problem, check.wanted)],
  )
}

/** Quotation marks stand only where the build checks the words: in <Quote>, or in a field made for quotations. */
export function findBareQuotationMarks(casebook: Casebook): Issue[] {
  const wanted = 'source words in <Quote> or a quotation field; words as words in *italics*'
  return listOwnWords(casebook)
    .filter(({ text }) => MARKS.test(text))
    .map(({ text, where }) =>
      buildIssue('bare-quotation-mark', where, `a quotation mark in “${text.trim().slice(0, 60)}”`, wanted),
    )
}

/** A text that was read to the end has a fingerprint: without it, its quotations would pass unchecked. */
export function findUnheldTexts({ records, printById }: Casebook): Issue[] {
  return records.sources
    .filter(
      ({ fields }) =>
        fields.read === 'full' && !printById.has(fields.id) && !records.unreadIds.has(fields.id),
    )
    .map(({ fields, place }) =>
      buildIssue(
        'unheld-text',
        place('read'),
        `"${fields.id}" was read in full and has no fingerprint`,
        `npm run fingerprint -- ${fields.id} <text file>`,
      ),
    )
}

/** Our own sentences do not carry a run of source words without saying so. */
export function findUnquotedRuns({ records, printById }: Casebook): Issue[] {
  return listWritten(records).flatMap(({ article, file }) =>
    article.blocks.flatMap((block) => {
      const tokens = buildTokens(formatBlock(withoutQuotes(block)))
      return [...printById.values()].flatMap((print) =>
        findSharedRuns(print, tokens, LONGEST_SHARED_RUN).map(([start, end]) => {
          const words = tokens
            .slice(start, end)
            .map((token) => token.exact)
            .join(' ')
          return buildIssue(
            'unquoted-words',
            `${file}:${block.line}`,
            `“${words}” stands in "${print.source}"`,
            'a <Quote>, or words of our own',
          )
        }),
      )
    }),
  )
}

function withoutQuotes(block: Block): Block {
  const inlines = block.inlines.map((inline) =>
    inline.kind === 'quote' ? { ...inline, kind: 'text' as const, text: ' ¶ ' } : inline,
  )
  return { ...block, inlines }
}
