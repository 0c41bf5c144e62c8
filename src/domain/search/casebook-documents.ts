import { formatBlock, type Article } from '../article.ts'
import { claimPath, diagramPath, explainerPath, sourcePath } from '../addresses.ts'
import type { Casebook, Claim, Explainer } from '../casebook.ts'
import { formatAuthor, formatShortName } from '../citation.ts'
import { findQuotationPlace, findTermPlace } from '../lists.ts'
import { oncePer } from '../once.ts'
import { formatPlain } from '../own-words.ts'
import { formatDate } from '../partial-date.ts'
import { formatSaidBy } from '../relay.ts'
import { buildQuotationId, groupQuotations, listQuotations } from '../quotation-list.ts'
import type { Passage, SearchDocument } from './document.ts'
import type { Diagram } from '../../schemas/diagram.ts'
import type { Source } from '../../schemas/source.ts'
import type { Term } from '../../schemas/term.ts'

/** Everything that can be searched, with the anchors at which results open: claims, explainers, diagrams, quotations, sources, glossary. */
export const buildSearchDocuments = oncePer((casebook: Casebook): readonly SearchDocument[] => [
  ...casebook.claims.map((claim) => buildClaimDocument(claim, casebook)),
  ...casebook.explainers.map(buildExplainerDocument),
  ...casebook.diagrams.map(buildDiagramDocument),
  ...buildQuotationDocuments(casebook),
  ...casebook.sources.map((source) => buildSourceDocument(source, casebook)),
  ...casebook.terms.map((term) => buildTermDocument(term, casebook)),
])

function buildClaimDocument(claim: Claim, { labels }: Casebook): SearchDocument {
  const verdict = labels.verdicts[claim.verdictNow.verdict].word
  return {
    id: claim.id,
    kind: 'claim',
    title: claim.title,
    path: claimPath(claim),
    detail: `${claim.id} · ${formatSaidBy(claim, labels)} · ${verdict}`,
    passages: [
      { anchor: '', field: 'title', text: claim.title },
      ...listAliases('', [claim.id, readSlug(claim), ...claim.aliases]),
      { anchor: '', field: 'summary', text: formatPlain(claim.paraphrase) },
      { anchor: '', field: 'summary', text: formatPlain(claim.inShort) },
      { anchor: '', field: 'quotation', text: claim.quotation.words },
      ...listParagraphs(claim.article),
      ...claim.findings.map(({ id, finding }): Passage => ({
        anchor: id,
        field: 'body',
        text: formatPlain(finding),
      })),
    ],
  }
}

function buildExplainerDocument(explainer: Explainer): SearchDocument {
  const { slug, title, headline, description, article } = explainer
  return {
    id: `explainer:${slug}`,
    kind: 'explainer',
    title,
    path: explainerPath(explainer),
    detail: headline,
    passages: [
      { anchor: '', field: 'title', text: title },
      ...listAliases('', [readSlug(explainer), ...(explainer.aliases ?? [])]),
      { anchor: '', field: 'summary', text: headline },
      { anchor: '', field: 'summary', text: description },
      ...article.steps.map((step): Passage => ({ anchor: step.id, field: 'body', text: step.title })),
      ...listParagraphs(article),
    ],
  }
}

function buildDiagramDocument({
  id,
  name,
  heading,
  shows,
  description,
  aliases = [],
}: Diagram): SearchDocument {
  return {
    id: `diagram:${id}`,
    kind: 'diagram',
    title: name,
    path: diagramPath(id),
    detail: heading,
    passages: [
      { anchor: '', field: 'title', text: name },
      ...listAliases('', ['diagram', readSlug({ slug: id }), ...aliases]),
      ...[heading, shows, description].map((text): Passage => ({ anchor: '', field: 'summary', text })),
    ],
  }
}

function buildQuotationDocuments(casebook: Casebook): SearchDocument[] {
  const { labels, sourceById, claims } = casebook
  // Of several claims with the same quotation the first one counts.
  const claimByQuotation = new Map(
    claims.toReversed().map((claim) => [buildQuotationId(claim.quotation), claim]),
  )
  return groupQuotations(listQuotations(casebook)).map(({ id, quotation, check }) => {
    const source = sourceById.get(quotation.source)
    const claim = claimByQuotation.get(id)
    return {
      id: `quotation:${claim?.id ?? id}`,
      kind: 'quotation',
      title: `“${quotation.words}”`,
      path: findQuotationPlace(casebook, id).replace(/#.*/, ''),
      detail: `${source ? formatShortName(source) : quotation.source} · ${check.isSound ? labels.matches[check.match].word : ''}`,
      passages: [
        { anchor: id, field: 'quotation', text: quotation.words },
        ...listSpellings(claim).map((text): Passage => ({ anchor: id, field: 'note', text })),
      ],
    }
  })
}

function buildSourceDocument(source: Source, { labels }: Casebook): SearchDocument {
  const title = source.title ?? `[${source.description ?? source.id}]`
  const names = [
    ...source.authors.map(formatAuthor),
    source.publisher,
    source.container,
    ...(source.aliases ?? []),
  ]
  const notes = [source.caveat, source.urlNote].filter((note) => note !== undefined)
  return {
    id: source.id,
    kind: 'source',
    title,
    titleTranslated: source.titleTranslated,
    path: sourcePath(source.id),
    detail: [
      formatShortName(source),
      source.issued && formatDate(source.issued),
      labels.sourceKinds[source.kind].word,
    ]
      .filter(Boolean)
      .join(' · '),
    passages: [
      ...(source.title === null ? [] : [{ anchor: '', field: 'title' as const, text: source.title }]),
      ...(source.description === undefined
        ? []
        : [{ anchor: '', field: 'summary' as const, text: source.description }]),
      ...listAliases('', [source.titleTranslated, ...names]),
      ...notes.map((text) => ({ anchor: '', field: 'note' as const, text })),
    ],
  }
}

function buildTermDocument(term: Term, casebook: Casebook): SearchDocument {
  return {
    id: `term:${term.id}`,
    kind: 'term',
    title: [term.term, term.chinese].filter(Boolean).join(' '),
    path: findTermPlace(casebook, term.id).replace(/#.*/, ''),
    detail: '',
    passages: [
      { anchor: term.id, field: 'title', text: term.term },
      ...listAliases(term.id, [term.chinese, term.pinyin, ...(term.aliases ?? [])]),
      { anchor: term.id, field: 'summary', text: formatPlain(term.definition) },
    ],
  }
}

/** Single words by which a claim is found besides its own: its claimant may spell a name in another way than a reader. */
function listSpellings(claim: Claim | undefined): string[] {
  return claim?.aliases.filter((alias) => /^[\p{Script=Latin}’']+$/u.test(alias)) ?? []
}

/** The words of an address: whoever mistypes one is led to the page that it meant. */
function readSlug({ slug }: { slug: string }): string {
  return slug.replaceAll('-', ' ')
}

function listParagraphs({ blocks }: Article): Passage[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map((block) => ({ anchor: block.id ?? '', field: 'body', text: formatBlock(block) }))
}

function listAliases(anchor: string, names: readonly (string | undefined)[]): Passage[] {
  return [...new Set(names)].flatMap((text) =>
    text === undefined ? [] : [{ anchor, field: 'alias' as const, text }],
  )
}
