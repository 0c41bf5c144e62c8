import type { ClaimFields } from '../schemas/claim.ts'
import type { Correction } from '../schemas/correction.ts'
import type { Diagram } from '../schemas/diagram.ts'
import type { Edition, VersionLedger } from '../schemas/edition.ts'
import type { ExplainerFields } from '../schemas/explainer.ts'
import type { Fingerprint } from '../schemas/fingerprint.ts'
import type { Labels } from '../schemas/labels.ts'
import type { Ledger } from '../schemas/ledger.ts'
import type { PageFields } from '../schemas/page.ts'
import type { ScoreItem } from '../schemas/score-item.ts'
import type { Site } from '../schemas/site.ts'
import type { Source } from '../schemas/source.ts'
import type { SpreadEvent } from '../schemas/spread-event.ts'
import type { Term } from '../schemas/term.ts'
import type { Article } from './article.ts'
import type { LinkGraph } from './link-scales.ts'

/** A record as it stands on disk: its fields, its file, and where in the file a field stands. */
export interface Filed<Fields> {
  fields: Fields
  /** Path from the project's folder, like "content/claims/serenity.mdx". */
  file: string
  /** "file:line" of a field, or of the record where the field is not found. */
  place: (...path: (string | number)[]) => string
}

/** A record written in MDX: fields and text. */
export type Written<Fields> = Filed<Fields> & { slug: string; article: Article }

/** Everything in content/ that satisfied its schema. */
export interface Records {
  claims: Written<ClaimFields>[]
  explainers: Written<ExplainerFields>[]
  pages: Written<PageFields>[]
  sources: Filed<Source>[]
  terms: Filed<Term>[]
  events: Filed<SpreadEvent>[]
  corrections: Filed<Correction>[]
  scoreItems: Filed<ScoreItem>[]
  diagrams: Filed<Diagram>[]
  graph: Filed<LinkGraph>
  labels: Filed<Labels>
  site: Filed<Site>
  ledger: Filed<Ledger>
  /** Every published version with its hashes, and the versions themselves. */
  versionLedger: Filed<VersionLedger>
  editions: Filed<Edition>[]
  fingerprints: Filed<Fingerprint>[]
  /** Ids of records that failed their schema and are not here. */
  unreadIds: ReadonlySet<string>
}

/** All records that have a text. */
export function listWritten({ claims, explainers, pages }: Records): Written<object>[] {
  return [...claims, ...explainers, ...pages]
}

/** Ids that more than one claim has, as where a file was copied: of these nobody knows which claim is meant. */
export function listShared({ claims }: Pick<Records, 'claims'>): Set<string> {
  const ids = claims.map(({ fields }) => fields.id)
  return new Set(ids.filter((id, i) => ids.indexOf(id) !== i))
}
