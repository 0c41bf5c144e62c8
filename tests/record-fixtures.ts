// Small valid records to start from. Each builder takes what the test is about and fills in the rest; what it
// returns has passed its schema. A `place` names the field instead of a line: "content/claims/claim-a01.mdx:theme".
import { mdxToMdast } from 'satteri'
import type { Article } from '../src/domain/article.ts'
import type { Filed, Written } from '../src/domain/records.ts'
import { buildFingerprint } from '../src/domain/fingerprint.ts'
import { buildArticle } from '../src/domain/read-article.ts'
import { claimSchema, type ClaimFields, type Finding } from '../src/schemas/claim.ts'
import { correctionSchema, type Correction } from '../src/schemas/correction.ts'
import { explainerSchema, type ExplainerFields } from '../src/schemas/explainer.ts'
import type { Fingerprint } from '../src/schemas/fingerprint.ts'
import type { LinkEdge, LinkNode } from '../src/schemas/link-graph.ts'
import { pageSchema, type PageFields } from '../src/schemas/page.ts'
import { quotationSchema, type Quotation } from '../src/schemas/quotation.ts'
import { scoreItemSchema, type ScoreItem } from '../src/schemas/score-item.ts'
import { sourceSchema, type Source } from '../src/schemas/source.ts'
import { spreadEventSchema, type SpreadEvent } from '../src/schemas/spread-event.ts'
import { termSchema, type Term } from '../src/schemas/term.ts'

export type Given<Fields> = { [Key in keyof Fields]?: unknown }

/** As many words as an article must have at least. */
const ENOUGH_WORDS = 250
const LONG_TEXT = `<Para id="long">\n${'Word '.repeat(ENOUGH_WORDS)}\n</Para>\n`

export function aText(mdx: string): Article {
  return buildArticle(mdxToMdast(mdx))
}

export function aQuotation(given: Given<Quotation> = {}): Quotation {
  return quotationSchema.parse({
    source: 'aclu-2015',
    paragraph: 'Everybody is measured by a score',
    words: 'measured by a score',
    ...given,
  })
}

export function aFinding(given: Given<Finding> = {}): Finding {
  return {
    id: 'f1',
    finding: 'A report of the time says so.',
    sources: ['a-report'],
    stance: 'supports',
    when: '2015-10-05',
    period: 'then',
    ...(given as Partial<Finding>),
  }
}

export function aClaim(
  given: Given<ClaimFields> & { slug?: string; text?: string } = {},
): Written<ClaimFields> {
  const { slug, text = LONG_TEXT, ...fields } = given
  const verdict = { verdict: 'supported', because: 'A report says so.', confidence: 'high' }
  const claim = claimSchema.parse({
    id: 'A01',
    title: 'What we found about it',
    theme: 'scope',
    claimant: 'aclu-2015',
    nature: 'statement',
    paraphrase: 'Everybody has a number.',
    quotation: aQuotation(),
    inShort: 'Some people have one.',
    answer: { coverage: 'not-addressed', by: [] },
    repeatedBy: [],
    findings: [aFinding()],
    verdict2015: verdict,
    verdictNow: verdict,
    confidence: 'high',
    holds: [],
    doesNotHold: [],
    open: [],
    related: [],
    contact: 'not-contacted',
    version: 1,
    published: '2026-11-22',
    lastChecked: '2026-11-21',
    lastChanged: '2026-11-22',
    ...fields,
  })
  const name = slug ?? `claim-${claim.id.toLowerCase()}`
  return { ...inFile(`content/claims/${name}.mdx`, claim), slug: name, article: aText(text) }
}

export function anExplainer({
  text = '',
  slug = 'a-subject',
  ...given
}: Given<ExplainerFields> & { text?: string; slug?: string } = {}): Written<ExplainerFields> {
  const explainer = explainerSchema.parse({
    title: 'A subject',
    headline: 'What we found about a subject',
    description: 'What it is about.',
    order: 1,
    version: 1,
    published: '2026-11-22',
    lastChecked: '2026-11-22',
    lastChanged: '2026-11-22',
    ...given,
  })
  return { ...inFile(`content/explainers/${slug}.mdx`, explainer), slug, article: aText(text) }
}

export function aPage({
  text = '',
  slug = 'method',
  ...given
}: Given<PageFields> & { text?: string; slug?: string } = {}): Written<PageFields> {
  const page = pageSchema.parse({
    title: 'A page',
    description: 'What it is about.',
    lastChanged: '2026-11-22',
    ...given,
  })
  return { ...inFile(`content/pages/${slug}.mdx`, page), slug, article: aText(text) }
}

export function aSource(given: Given<Source> = {}): Filed<Source> {
  const source = sourceSchema.parse({
    id: 'a-report',
    type: 'article-newspaper',
    title: 'A report',
    authors: [],
    publisher: 'The Paper',
    url: 'https://paper.example/report',
    kind: 'reporting',
    read: 'excerpt',
    confidence: 'high',
    accessed: '2026-11-21',
    ...given,
  })
  return inFile(`content/sources/${source.id}.yaml`, source)
}

export function aTerm(given: Given<Term> = {}): Filed<Term> {
  const term = termSchema.parse({
    id: 'score',
    term: 'Score',
    definition: 'A number.',
    sources: ['a-report'],
    ...given,
  })
  return inFile('content/glossary.yaml', term, term.id)
}

export function anEvent(given: Given<SpreadEvent> = {}): Filed<SpreadEvent> {
  const event = spreadEventSchema.parse({
    id: 'ev-report',
    date: '2015-10-05',
    actor: 'The Paper',
    title: 'A report',
    source: 'a-report',
    kind: 'report',
    added: 'It reports it.',
    derivedFrom: [],
    ...given,
  })
  return inFile('content/spread.yaml', event, event.id)
}

export function aCorrection(given: Given<Correction> = {}): Filed<Correction> {
  const note = 'A date was wrong and is right now.'
  const fields = { id: 'c1', date: '2026-11-23', claim: 'A01', class: 'fact', version: 2, note, ...given }
  const correction = correctionSchema.parse(fields)
  return inFile('content/corrections.yaml', correction, correction.id)
}

export function aScoreItem(given: Given<ScoreItem> = {}): Filed<ScoreItem> {
  const item = scoreItemSchema.parse({
    id: 'bills',
    side: 'inputs',
    label: 'Bills',
    standing: 'declared',
    period: '2015',
    who: 'The company',
    note: 'Bills count.',
    claims: ['A01'],
    sources: ['a-report'],
    ...given,
  })
  return inFile('content/score.yaml', item, item.id)
}

export function aNode(given: Given<LinkNode> = {}): Given<LinkNode> {
  return {
    id: 'shopping',
    label: 'Shopping',
    band: 'payment',
    role: 'data',
    description: 'What people buy.',
    ...given,
  }
}

/** A link; its accounts are those of someLabels(). */
export function anEdge(given: Given<LinkEdge> & Record<string, unknown> = {}): Given<LinkEdge> {
  const edge: Record<string, unknown> = {
    id: 'e01',
    from: 'shopping',
    to: 'score',
    label: 'counts for',
    claimed2015: 'claimed',
    checked2015: 'absent',
    evidenceNow: 'documented',
    claims: ['A01'],
    sources: ['a-report'],
    note: 'It is one input.',
    ...given,
  }
  return edge
}

/** The fingerprint of an invented text, one paragraph a line. */
export function aFingerprint(source: string, text: string): Fingerprint {
  return buildFingerprint(text, {
    source,
    sha256: '0'.repeat(64),
    bytes: text.length,
    retrieved: '2026-11-21',
  })
}

/** A record as if it stood in a file. */
export function inFile<Fields>(name: string, fields: Fields, ...start: string[]): Filed<Fields> {
  return { fields, file: name, place: (...path) => `${name}:${[...start, ...path].join('.')}` }
}
