import type { Casebook } from './casebook.ts'
import { listWritten, type Filed } from './records.ts'

/** A piece of text that we wrote ourselves, and where it stands ("file:line"). */
export interface OwnWords {
  text: string
  /** Of a record it is worked out when asked for: there are tens of thousands of texts, and hardly one is at fault. */
  readonly where: string
}

/** Record fields that hold words of others as they are printed, or no words at all; of a source also its headline. */
const PRINTED = ['words', 'paragraph', 'before', 'after', 'originals', 'paragraphs', 'url', 'aliases', 'id']
const PRINTED_OF_SOURCE = [...PRINTED, 'title', 'titleTranslated']
/** Fields that name other records. */
const NAMES = [
  'sources',
  'source',
  'alsoSources',
  'by',
  'repeatedBy',
  'claims',
  'quotedIn',
  'relays',
  'from',
  'to',
  'event',
]

/** A line of record text without the asterisks around *emphasis*, for places that show letters only. */
export function formatPlain(text: string): string {
  return text.replaceAll('*', '')
}

/** Our own words in articles, explainers and pages: their running text without quotations, and the titles of steps. */
export function listArticleWords({ records }: Casebook): OwnWords[] {
  return listWritten(records).flatMap(({ article, file }) => [
    ...article.steps.map(({ title, line }) => ({ text: title, where: `${file}:${line}` })),
    ...article.blocks
      .flatMap(({ inlines }) => inlines)
      .flatMap((inline) =>
        inline.kind === 'cite' || inline.kind === 'quote'
          ? []
          : [{ text: inline.text, where: `${file}:${inline.line}` }],
      ),
  ])
}

/** All our own words: articles and pages without quotations, and every field of a record that we write. */
export function listOwnWords(casebook: Casebook): OwnWords[] {
  const { records } = casebook
  const ours: Filed<object>[] = [
    ...listWritten(records),
    ...records.terms,
    ...records.events,
    ...records.corrections,
    ...records.scoreItems,
    records.graph,
  ]
  return [
    ...listArticleWords(casebook),
    ...ours.flatMap((filed) => listFields(filed, [...PRINTED, ...NAMES])),
    ...records.sources.flatMap((filed) => listFields(filed, [...PRINTED_OF_SOURCE, ...NAMES])),
  ]
}

/** Every text that an editor wrote or copied into a record, addresses and names included; of articles see below. */
export function listRecordTexts({ records }: Casebook): OwnWords[] {
  const { sources, terms, events, corrections, scoreItems, diagrams, graph, labels, site } = records
  const lists = [sources, terms, events, corrections, scoreItems, diagrams]
  const all: Filed<object>[] = [...listWritten(records), ...lists.flat()]
  return [...all, graph, labels, site].flatMap((filed) => listFields(filed, []))
}

/** Every text of an article, an explainer or a page, quoted words included. */
export function listArticleTexts(casebook: Casebook): OwnWords[] {
  const quoted = listWritten(casebook.records).flatMap(({ article, file }) =>
    article.blocks
      .flatMap(({ inlines }) => inlines)
      .flatMap((inline) =>
        inline.kind === 'quote' ? [{ text: inline.quotation.words, where: `${file}:${inline.line}` }] : [],
      ),
  )
  return [...listArticleWords(casebook), ...quoted]
}

function listFields({ fields, place }: Filed<object>, skipped: readonly string[]): OwnWords[] {
  return listStrings(fields, skipped).map(({ path, text }) => ({
    text,
    get where() {
      return place(...path)
    },
  }))
}

function listStrings(
  value: unknown,
  skipped: readonly string[],
  path: (string | number)[] = [],
): { path: (string | number)[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, i) => listStrings(item, skipped, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    skipped.includes(key) ? [] : listStrings(item, skipped, [...path, key]),
  )
}
