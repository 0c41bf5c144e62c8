import { buildCasebook, type Casebook, type Records } from '../src/domain/casebook.ts'
import { buildEdition, buildVersionEntry, editionFile, listPieces } from '../src/domain/versions/edition.ts'
import type { Edition, VersionLedger } from '../src/schemas/edition.ts'
import type { Fingerprint } from '../src/schemas/fingerprint.ts'
import { labelsSchema, type Labels } from '../src/schemas/labels.ts'
import type { Ledger } from '../src/schemas/ledger.ts'
import { linkGraphSchema, type LinkEdge, type LinkNode } from '../src/schemas/link-graph.ts'
import { siteSchema, type Site } from '../src/schemas/site.ts'
import { aClaim, anEdge, anEvent, aNode, aSource, aTerm, inFile, type Given } from './record-fixtures.ts'

/** Every label is its own id. */
export function someLabels(): Labels {
  const scales = Object.entries(labelsSchema.shape).map(([scale, { shape }]) => [
    scale,
    Object.fromEntries(Object.keys(shape).map((id) => [id, { word: id, meaning: `What ${id} means.` }])),
  ])
  return labelsSchema.parse(Object.fromEntries(scales))
}

interface GivenRecords extends Partial<
  Pick<
    Records,
    | 'claims'
    | 'explainers'
    | 'pages'
    | 'sources'
    | 'terms'
    | 'events'
    | 'corrections'
    | 'scoreItems'
    | 'unreadIds'
  >
> {
  nodes?: Given<LinkNode>[]
  edges?: Given<LinkEdge>[]
  fingerprints?: Fingerprint[]
  ledger?: Ledger['claims']
  operator?: Partial<Site['operator']>
  /** What was published: the claims and explainers as they are unless given. */
  editions?: Edition[]
  versionLedger?: VersionLedger
}

/** What npm run revise would have recorded: every claim and explainer of a casebook as it is. */
export function someEditions(casebook: Casebook): Edition[] {
  return listPieces(casebook.records).map((piece) => buildEdition(piece, casebook))
}

/** The ledger of some editions. */
export function aVersionLedger(editions: readonly Edition[]): VersionLedger {
  const ledger: VersionLedger = { claims: {}, explainers: {}, diagrams: {} }
  for (const edition of editions) (ledger[edition.folder][edition.id] ??= []).push(buildVersionEntry(edition))
  return ledger
}

/** A casebook of one claim that breaks no rule. Ledger and graph follow the claims unless given. */
export function aCasebook(given: GivenRecords = {}): Casebook {
  const claims = given.claims ?? [aClaim()]
  const graph = linkGraphSchema.parse({
    nodes: given.nodes ?? [aNode(), aNode({ id: 'score', role: 'system' })],
    edges: given.edges ?? [anEdge({ claims: claims.map(({ fields }) => fields.id) })],
  })
  const operator = {
    name: null,
    address: null,
    email: null,
    funding: null,
    ownership: null,
    responseTime: null,
  }
  const site = {
    name: 'The File',
    description: 'What was true.',
    operator: { ...operator, ...given.operator },
  }
  const ledger = given.ledger ?? Object.fromEntries(claims.map(({ fields, slug }) => [fields.id, [slug]]))
  const records: Records = {
    claims,
    explainers: given.explainers ?? [],
    pages: given.pages ?? [],
    sources: given.sources ?? [
      aSource(),
      aSource({ id: 'aclu-2015', kind: 'advocacy', publisher: 'The ACLU' }),
      aSource({ id: 'alternet-2015', kind: 'fact-check', publisher: 'AlterNet' }),
    ],
    terms: given.terms ?? [aTerm()],
    events: given.events ?? [anEvent()],
    corrections: given.corrections ?? [],
    scoreItems: given.scoreItems ?? [],
    graph: inFile('content/links.yaml', graph),
    labels: inFile('content/labels.yaml', someLabels()),
    site: inFile('content/site.yaml', siteSchema.parse(site)),
    ledger: inFile('content/ledger.yaml', { claims: ledger }),
    fingerprints: (given.fingerprints ?? []).map((print) =>
      inFile(`content/fingerprints/${print.source}.json`, print),
    ),
    versionLedger: inFile('content/versions.yaml', { claims: {}, explainers: {}, diagrams: {} }),
    editions: [],
    unreadIds: given.unreadIds ?? new Set(),
  }
  const editions = given.editions ?? someEditions(buildCasebook(records))
  return buildCasebook({
    ...records,
    versionLedger: inFile('content/versions.yaml', given.versionLedger ?? aVersionLedger(editions)),
    editions: editions.map((edition) => inFile(`content/${editionFile(edition)}`, edition)),
  })
}
