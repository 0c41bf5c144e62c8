import type { Source } from '../../schemas/source.ts'
import { claimPath, explainerPath, sourcePath, versionPath } from '../addresses.ts'
import type { Casebook, Claim, Explainer } from '../casebook.ts'
import { buildReference, formatShortName } from '../citation.ts'
import { diagramNames, type DiagramName } from '../diagram-grammars.ts'
import { formatPlain } from '../own-words.ts'
import { buildCitation, type CitationRecord } from './record.ts'

/** Makes a full address of a site path. */
export type Absolute = (path: string) => string

/** A diagram is cited under the title of its page. */
export const DIAGRAM_TITLES: Readonly<Record<DiagramName, string>> = {
  'link-map': 'The link map',
  'link-up': 'What leads to what',
  'friends-model': 'The friends model',
  'score-inputs': 'The score, in and out',
  spread: 'How the story spread',
  'verdict-shift': 'Verdicts then and now',
}

/** The citation of every page that can be cited. */
export function listCitations(casebook: Casebook, absolute: Absolute): CitationRecord[] {
  const { site, claims, explainers, sources } = casebook
  return [
    ...claims.map((claim) => citeClaim(claim, site.name, absolute)),
    ...explainers.map((explainer) => citeExplainer(explainer, site.name, absolute)),
    ...diagramNames.map((name) => citeDiagram(name, casebook, absolute)),
    ...sources.map((source) => citeSource(source, site.name, absolute)),
  ]
}

/** The citation of one page by its site path; an error that names the path where no such page can be cited. */
export function findCitation(casebook: Casebook, path: string, absolute: Absolute): CitationRecord {
  const found = listCitations(casebook, absolute).find((citation) => citation.path === path)
  if (!found) throw new Error(`${path} cannot be cited: it is no claim, explainer, diagram or source.`)
  return found
}

function citeClaim(claim: Claim, siteName: string, absolute: Absolute): CitationRecord {
  return buildCitation({
    kind: 'claim',
    title: formatPlain(claim.title),
    siteName,
    date: claim.lastChanged,
    version: claim.version,
    url: absolute(versionPath('claims', claim)),
    path: claimPath(claim),
  })
}

function citeExplainer(explainer: Explainer, siteName: string, absolute: Absolute): CitationRecord {
  return buildCitation({
    kind: 'explainer',
    title: `${formatPlain(explainer.title)}: ${formatPlain(explainer.headline)}`,
    siteName,
    date: explainer.lastChanged,
    version: explainer.version,
    url: absolute(versionPath('explainers', explainer)),
    path: explainerPath(explainer),
  })
}

/** A diagram is drawn from the records of the claims: it is as new as the newest of them. */
function citeDiagram(name: DiagramName, { site, claims }: Casebook, absolute: Absolute): CitationRecord {
  const path = `diagrams/${name}/`
  return buildCitation({
    kind: 'diagram',
    title: DIAGRAM_TITLES[name],
    siteName: site.name,
    date: claims
      .map(({ lastChanged }) => lastChanged)
      .sort()
      .at(-1),
    version: undefined,
    url: absolute(path),
    path,
  })
}

/** Our record of a source, not the source itself: the title says so. Its date is the day on which we last read it. */
function citeSource(source: Source, siteName: string, absolute: Absolute): CitationRecord {
  const { title, isDescription } = buildReference(source)
  const path = sourcePath(source.id)
  return buildCitation({
    kind: 'source',
    title: `Source record: ${isDescription ? `[${title}]` : title} (${formatShortName(source)})`,
    siteName,
    date: source.accessed,
    version: undefined,
    url: absolute(path),
    path,
  })
}
