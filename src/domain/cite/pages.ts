import type { Diagram } from '../../schemas/diagram.ts'
import type { Source } from '../../schemas/source.ts'
import { claimPath, diagramPath, explainerPath, sourcePath } from '../addresses.ts'
import type { Casebook, Claim, Explainer } from '../casebook.ts'
import { buildReference, formatShortName } from '../citation.ts'
import { oncePer } from '../once.ts'
import { formatPlain } from '../own-words.ts'
import { findLatest } from '../partial-date.ts'
import { buildHistory, listHistories } from '../versions/history.ts'
import { buildCitation, type CitationRecord } from './record.ts'
import { citeVersion, findKept, findNames } from './versions.ts'

/** Makes a full address of a site path. */
export type Absolute = (path: string) => string

/** The citation of every page that can be cited; last come the pages that keep one version each. */
export function listCitations(casebook: Casebook, absolute: Absolute): CitationRecord[] {
  const { claims, explainers, sources } = casebook
  return [
    ...claims.map((claim) => citeClaim(claim, casebook, absolute)),
    ...explainers.map((explainer) => citeExplainer(explainer, casebook, absolute)),
    ...casebook.diagrams.map((diagram) => citeDiagram(diagram, casebook, absolute)),
    ...sources.map((source) => citeSource(source, casebook, absolute)),
    ...listHistories(casebook).flatMap(({ versions }) =>
      versions.map((version) => citeVersion(version, casebook, absolute)),
    ),
  ]
}

/** The citation of one page by its site path; an error that names the path where no such page can be cited. */
export function findCitation(casebook: Casebook, path: string, absolute: Absolute): CitationRecord {
  const found = findCitations(casebook, absolute).get(path)
  if (!found)
    throw new Error(`${path} cannot be cited: it is no claim, explainer, diagram, source or version.`)
  return found
}

/** All citations by path, made for the first page that asks. */
function findCitations(casebook: Casebook, absolute: Absolute): ReadonlyMap<string, CitationRecord> {
  const made = citationsByHome(casebook)
  const home = absolute('')
  const known = made.get(home)
  if (known) return known
  const byPath = new Map(listCitations(casebook, absolute).map((citation) => [citation.path, citation]))
  made.set(home, byPath)
  return byPath
}

/** For each address at which the site may stand, the citations of its pages. */
const citationsByHome = oncePer<Casebook, Map<string, ReadonlyMap<string, CitationRecord>>>(() => new Map())

/** A claim is cited at the address that keeps its present version. */
export function citeClaim(claim: Claim, casebook: Casebook, absolute: Absolute): CitationRecord {
  const { version, lastChanged: date } = claim
  const kept = findKept(buildHistory(casebook, 'claims', claim.id), version)
  return buildCitation({
    kind: 'claim',
    title: formatPlain(claim.title),
    ...findNames(casebook),
    date,
    version,
    url: absolute(kept.path),
    path: claimPath(claim),
    kept,
  })
}

/** An explainer is cited by subject and headline, at the address that keeps its present version. */
export function citeExplainer(explainer: Explainer, casebook: Casebook, absolute: Absolute): CitationRecord {
  const { version, lastChanged: date } = explainer
  const kept = findKept(buildHistory(casebook, 'explainers', explainer.slug), version)
  return buildCitation({
    kind: 'explainer',
    title: formatPlain(`${explainer.title}: ${explainer.headline}`),
    ...findNames(casebook),
    date,
    version,
    url: absolute(kept.path),
    path: explainerPath(explainer),
    kept,
  })
}

/** A diagram is cited at the address that keeps its present version. */
function citeDiagram({ id, name }: Diagram, casebook: Casebook, absolute: Absolute): CitationRecord {
  const history = buildHistory(casebook, 'diagrams', id)
  const [latest] = history.versions
  const kept = latest && findKept(history, latest.version)
  const path = diagramPath(id)
  return buildCitation({
    kind: 'diagram',
    title: name,
    ...findNames(casebook),
    // A draft, which nobody recorded yet, is as new as the newest claim.
    date: latest?.date ?? findLatest(casebook.claims.map(({ lastChanged }) => lastChanged)),
    version: latest?.version,
    url: absolute(kept?.path ?? path),
    path,
    kept,
  })
}

/** Our record of a source, not the source itself: the title says so. Its date is the day on which we last read it. */
function citeSource(source: Source, casebook: Casebook, absolute: Absolute): CitationRecord {
  const { title, isDescription } = buildReference(source)
  const path = sourcePath(source.id)
  return buildCitation({
    kind: 'source',
    title: `Source record: ${isDescription ? `[${title}]` : title} (${formatShortName(source)})`,
    ...findNames(casebook),
    date: source.accessed,
    version: undefined,
    url: absolute(path),
    path,
  })
}
