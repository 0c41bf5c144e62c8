import { formatBlock, type Block } from '../article.ts'
import type { Casebook, Filed } from '../casebook.ts'
import { findSharedRuns } from '../fingerprint.ts'
import { buildIssue, type Issue } from '../issue.ts'
import { listQuotations } from '../quotation-list.ts'
import { buildTokens } from '../tokens.ts'

/** Words and marks in a row that nobody writes twice by chance. */
const LONGEST_SHARED_RUN = 8
/** Record fields that hold words of others as they are printed. */
const PRINTED = [
  'title',
  'titleTranslated',
  'words',
  'paragraph',
  'before',
  'after',
  'originals',
  'paragraphs',
  'url',
  'aliases',
]

/** Every quotation stands in its source as given. */
export function findUnsoundQuotations(casebook: Casebook): Issue[] {
  return listQuotations(casebook).flatMap(({ check, where }) =>
    check.isSound ? [] : [buildIssue('quotation', where, check.problem, check.wanted)],
  )
}

/** Quotation marks stand only where the build checks the words: in <Quote>, or in a field made for quotations. */
export function findBareQuotationMarks({ records }: Casebook): Issue[] {
  const wanted = 'source words in <Quote> or a quotation field; words as words in *italics*'
  const texts = [...records.claims, ...records.pages].flatMap(({ article, file }) =>
    article.blocks.flatMap((block) =>
      block.inlines.flatMap((inline) =>
        inline.kind !== 'cite' && inline.kind !== 'quote' && /["“”]/.test(inline.text)
          ? [
              buildIssue(
                'bare-quotation-mark',
                `${file}:${String(inline.line)}`,
                `a quotation mark in “${inline.text.trim().slice(0, 60)}”`,
                wanted,
              ),
            ]
          : [],
      ),
    ),
  )
  const filed: Filed<object>[] = [
    ...records.claims,
    ...records.sources,
    ...records.terms,
    ...records.events,
    records.graph,
  ]
  const fields = filed.flatMap(({ fields, place }) =>
    listStrings(fields).flatMap(({ path, text }) =>
      /["“”]/.test(text)
        ? [
            buildIssue(
              'bare-quotation-mark',
              place(...path),
              `a quotation mark in “${text.slice(0, 60)}”`,
              wanted,
            ),
          ]
        : [],
    ),
  )
  return [...texts, ...fields]
}

/** Our own sentences do not carry a run of source words without saying so. */
export function findUnquotedRuns({ records, printById }: Casebook): Issue[] {
  return [...records.claims, ...records.pages].flatMap(({ article, file }) =>
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
            `${file}:${String(block.line)}`,
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

function listStrings(
  value: unknown,
  path: (string | number)[] = [],
): { path: (string | number)[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, i) => listStrings(item, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    PRINTED.includes(key) ? [] : listStrings(item, [...path, key]),
  )
}
