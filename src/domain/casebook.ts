import type { ClaimFields } from '../schemas/claim.ts'
import type { Correction } from '../schemas/correction.ts'
import type { Diagram } from '../schemas/diagram.ts'
import type { Edition, VersionLedger } from '../schemas/edition.ts'
import type { ExplainerFields } from '../schemas/explainer.ts'
import type { Fingerprint } from '../schemas/fingerprint.ts'
import type { Labels } from '../schemas/labels.ts'
import type { Ledger } from '../schemas/ledger.ts'
import type { PageFields } from '../schemas/page.ts'
import type { DiagramName } from '../schemas/scales.ts'
import type { ScoreItem } from '../schemas/score-item.ts'
import type { Site } from '../schemas/site.ts'
import type { Source } from '../schemas/source.ts'
import type { SpreadEvent } from '../schemas/spread-event.ts'
import type { Term } from '../schemas/term.ts'
import { listCitedSources, listLinkedClaims, type Article } from './article.ts'
import type { LinkGraph } from './link-scales.ts'
import type { PageText } from './page-texts.ts'
import type { Filed, Records, Written } from './records.ts'
import { findRelayed, type Relayed } from './relay.ts'

/** A claim with its address, its article, what it cites and whom its claimant passes on. */
export type Claim = ClaimFields &
  Pick<Written<object>, 'slug' | 'file' | 'article'> & { sourceIds: string[]; relayed: Relayed | undefined }

/** A long piece with its address, its article, the sources it cites and the claims it touches, each in reading order. */
export type Explainer = ExplainerFields &
  Pick<Written<object>, 'slug' | 'file' | 'article'> & { sourceIds: string[]; claimIds: string[] }

/** All records, indexed by id: the whole truth of the site. */
export interface Casebook {
  records: Records
  claims: Claim[]
  /** In their order. */
  explainers: Explainer[]
  sources: Source[]
  terms: Term[]
  events: SpreadEvent[]
  corrections: Correction[]
  /** What went into a score, and what a score was said to open, in the order in which to show it. */
  scoreItems: ScoreItem[]
  /** The diagrams that the site shows, in their order. */
  diagrams: Diagram[]
  graph: LinkGraph
  labels: Labels
  site: Site
  ledger: Ledger
  versionLedger: VersionLedger
  editions: Edition[]
  claimById: ReadonlyMap<string, Claim>
  sourceById: ReadonlyMap<string, Source>
  termById: ReadonlyMap<string, Term>
  eventById: ReadonlyMap<string, SpreadEvent>
  printById: ReadonlyMap<string, Fingerprint>
}

/** A99 before A100. */
const byNumber = new Intl.Collator('en', { numeric: true })

/** Indexes the records. Claims come in the order of their ids; checks nothing (see rules/). */
export function buildCasebook(records: Records): Casebook {
  const sources = fieldsOf(records.sources)
  const sourceById = indexById(sources)
  const claims = records.claims
    .map(({ fields, slug, file, article }) => ({
      ...fields,
      slug,
      file,
      article,
      sourceIds: collectSources(fields, article),
      relayed: findRelayed(fields, sourceById),
    }))
    .sort((a, b) => byNumber.compare(a.id, b.id))
  const explainers = records.explainers
    .map(({ fields, slug, file, article }) => ({
      ...fields,
      slug,
      file,
      article,
      sourceIds: listCitedSources(article),
      claimIds: listLinkedClaims(article),
    }))
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1))
  const terms = fieldsOf(records.terms)
  const events = fieldsOf(records.events)
  return {
    records,
    claims,
    explainers,
    sources,
    terms,
    events,
    corrections: fieldsOf(records.corrections),
    scoreItems: fieldsOf(records.scoreItems),
    diagrams: fieldsOf(records.diagrams),
    graph: records.graph.fields,
    labels: records.labels.fields,
    site: records.site.fields,
    ledger: records.ledger.fields,
    versionLedger: records.versionLedger.fields,
    editions: fieldsOf(records.editions),
    claimById: indexById(claims),
    sourceById,
    termById: indexById(terms),
    eventById: indexById(events),
    printById: new Map(records.fingerprints.map(({ fields }) => [fields.source, fields])),
  }
}

/** The text of a page of the site, like "home"; a rule holds that it is there. */
export function findPage({ records }: Pick<Casebook, 'records'>, slug: PageText): Written<PageFields> {
  const found = records.pages.find((page) => page.slug === slug)
  if (!found) throw new Error(`pages/${slug}.mdx is missing in the content folder`)
  return found
}

/** A diagram that the casebook shows; an error of ours for one that it does not. */
export function findDiagram({ diagrams }: Pick<Casebook, 'diagrams'>, name: DiagramName): Diagram {
  const found = diagrams.find(({ id }) => id === name)
  if (!found) throw new Error(`the casebook does not show the diagram ${name}`)
  return found
}

/** Whether the casebook shows a diagram. */
export function showsDiagram({ diagrams }: Pick<Casebook, 'diagrams'>, name: DiagramName): boolean {
  return diagrams.some(({ id }) => id === name)
}

/** The sources of a claim in the order in which a reader meets them: article first, then evidence, then echoes. */
function collectSources(claim: ClaimFields, article: Article): string[] {
  return [
    ...new Set([
      claim.claimant,
      ...listCitedSources(article),
      ...claim.answer.by,
      ...claim.findings.flatMap((finding) => finding.sources),
      ...claim.repeatedBy,
      ...(typeof claim.relays === 'string' ? [claim.relays] : []),
      claim.quotation.source,
    ]),
  ]
}

function fieldsOf<Fields>(filed: Filed<Fields>[]): Fields[] {
  return filed.map(({ fields }) => fields)
}

function indexById<Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
