import type { Quotation } from '../schemas/quotation.ts'
import type { Casebook } from './casebook.ts'
import { claimPath, explainerPath } from './addresses.ts'
import { hashTokens } from './fingerprint.ts'
import { oncePer } from './once.ts'
import { checkQuotation, type QuotationCheck } from './quotation.ts'
import { buildTokens } from './tokens.ts'

/** One quotation somewhere on the site, with what the check says of it. */
export interface ListedQuotation {
  /** The same words of the same source have the same id wherever they stand. */
  id: string
  quotation: Quotation
  check: QuotationCheck
  /** Site path and name of the page it stands on. */
  path: string
  page: string
  /** File and line, for issues. */
  where: string
}

/** One wording, with every place where it stands. */
export type GroupedQuotation = ListedQuotation & { uses: ListedQuotation[] }

/** Every quotation of the site in reading order: claims, then explainers, sources and pages. */
export const listQuotations = oncePer((casebook: Casebook): readonly ListedQuotation[] => {
  const { records, printById } = casebook
  const found: Omit<ListedQuotation, 'check' | 'id'>[] = []
  for (const { fields, slug, article, file, place } of records.claims) {
    const at = { path: claimPath({ slug }), page: `Claim ${fields.id}` }
    found.push({ quotation: fields.quotation, where: place('quotation'), ...at })
    found.push(...listInText(article.blocks, file, at))
  }
  for (const { fields, slug, article, file } of records.explainers)
    found.push(
      ...listInText(article.blocks, file, {
        path: explainerPath({ slug }),
        page: `Explainer: ${fields.title}`,
      }),
    )
  for (const { fields, place } of records.sources) {
    const at = { path: `sources/${fields.id}/`, page: `Source: ${fields.publisher ?? fields.id}` }
    const own = [
      ...(fields.hedge ? [fields.hedge.quotation] : []),
      ...(fields.updates ?? []).map((update) => update.quotation),
    ]
    own.forEach((quotation, i) => {
      found.push({ quotation, where: place(i === 0 ? 'hedge' : 'updates'), ...at })
    })
  }
  for (const { fields, slug, article, file } of records.pages)
    found.push(...listInText(article.blocks, file, { path: `${slug}/`, page: fields.title }))
  return found.map((entry) => ({
    ...entry,
    id: buildQuotationId(entry.quotation),
    check: checkQuotation(entry.quotation, printById),
  }))
})

function listInText(
  blocks: Casebook['claims'][number]['article']['blocks'],
  file: string,
  at: { path: string; page: string },
): Omit<ListedQuotation, 'check' | 'id'>[] {
  const quotes = blocks.flatMap((block) =>
    block.inlines.flatMap((inline) => (inline.kind === 'quote' ? [{ inline, anchor: block.id }] : [])),
  )
  return quotes.map(({ inline, anchor }) => ({
    quotation: inline.quotation,
    where: `${file}:${inline.line}`,
    page: at.page,
    path: anchor === undefined ? at.path : `${at.path}#${anchor}`,
  }))
}

/** A permanent id made from the words themselves, so that adding a quotation never renames another. */
export function buildQuotationId({ source, words }: Quotation): string {
  return `q-${hashTokens([{ exact: source, folded: source }, ...buildTokens(words)])}`
}

/** One entry for each wording, with every page on which it stands, in reading order. */
export function groupQuotations(listed: readonly ListedQuotation[]): GroupedQuotation[] {
  return [...Map.groupBy(listed, (entry) => entry.id).values()].flatMap((uses) => {
    const [first] = uses
    return first ? [{ ...first, uses }] : []
  })
}

/** How many wordings fall into each match class; unsound ones count under "unsound". */
export function countMatches(listed: readonly ListedQuotation[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { check } of groupQuotations(listed)) {
    const match = check.isSound ? check.match : 'unsound'
    counts[match] = (counts[match] ?? 0) + 1
  }
  return counts
}
