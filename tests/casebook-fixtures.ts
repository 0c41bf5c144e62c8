import { buildCasebook, type Casebook } from '../src/domain/casebook.ts'
import { pageTexts } from '../src/domain/page-texts.ts'
import type { Records } from '../src/domain/records.ts'
import { buildScales, type LinkGraph } from '../src/domain/link-scales.ts'
import { buildEdition, buildVersionEntry, editionFile, listPieces } from '../src/domain/versions/edition.ts'
import { diagramSchema } from '../src/schemas/diagram.ts'
import type { Edition, VersionLedger } from '../src/schemas/edition.ts'
import type { Fingerprint } from '../src/schemas/fingerprint.ts'
import { labelsSchema, type Labels } from '../src/schemas/labels.ts'
import type { Ledger } from '../src/schemas/ledger.ts'
import { buildLinkGraphSchema, type LinkEdge, type LinkNode } from '../src/schemas/link-graph.ts'
import { diagramNames, type DiagramName } from '../src/schemas/scales.ts'
import { siteSchema, type Site } from '../src/schemas/site.ts'
import {
  aClaim,
  anEdge,
  anEvent,
  aNode,
  aPage,
  aSource,
  aTerm,
  inFile,
  type Given,
} from './record-fixtures.ts'

/** Every label is its own id. */
export function someLabels(): Labels {
  const fixed = Object.entries(labelsSchema.shape).flatMap(([scale, schema]) => {
    const inner = 'unwrap' in schema ? schema.unwrap() : schema
    if (scale === 'then' || !('shape' in inner)) return []
    return [[scale, Object.fromEntries(Object.keys(inner.shape).map((id) => [id, aLabel(id)]))]]
  })
  return labelsSchema.parse({ ...(Object.fromEntries(fixed) as object), ...ownScales })
}

const aLabel = (id: string): object => ({ word: id, meaning: `What ${id} means.` })
const aVerdict = (mark: string, needs: unknown, rest: object = {}) => ({
  colour: 'supported',
  mark,
  needs,
  ...rest,
})
const verdicts = {
  supported: aVerdict('tick', ['supports']),
  'partly-supported': aVerdict('half', 'any', { mixed: true }),
  unsupported: aVerdict('dash', 'any'),
  contradicted: aVerdict('cross', ['contradicts']),
  disputed: aVerdict('arrows', ['supports', 'contradicts']),
  opinion: aVerdict('bubble', 'nothing'),
  'not-checkable': aVerdict('question', 'nothing'),
}
const aStatus = (id: string, sign: string, counts: string, rest: object = {}) => ({
  [id]: { ...aLabel(id), sign, counts, ...rest },
})
const aLens = (id: string) => ({ ...aLabel(id), said: `what ${id} says`, short: id.slice(0, 7) })
const linkScales = {
  bands: { payment: aLabel('payment'), court: aLabel('court') },
  lenses: {
    claimed2015: { ...aLens('claimed2015'), title: '{claimed} of {all} {claimed|is|are} claimed' },
    checked2015: { ...aLens('checked2015'), title: '{documented} stood[, {ruled-out} fell]' },
    evidenceNow: { ...aLens('evidenceNow'), title: '{documented} of {all} stand' },
  },
  difference: { ...aLabel('difference'), title: 'From {from} to {to}, {stands} of {all} stand' },
  statuses: {
    ...aStatus('documented', 'dot', 'shown'),
    ...aStatus('claimed', 'question', 'open', { weakest: 'rests {on}, which {links|is|are} claimed' }),
    ...aStatus('disputed', 'unequal', 'open', { weakest: 'is open {at}, which {links|is|are} disputed' }),
    ...aStatus('no-evidence', 'ring', 'not', { weakest: 'breaks {at}, with no-evidence', every: 'any' }),
    ...aStatus('ruled-out', 'cross', 'not', { weakest: 'breaks {at}, which {links|is|are} ruled-out' }),
    absent: aLabel('absent'),
  },
}
/** The scales that a casebook chooses for itself. */
const ownScales = {
  then: { ends: '2016-01', word: '2015' },
  claimants: {
    'aclu-2015': {
      ...aLabel('aclu-2015'),
      letter: 'A',
      slug: 'aclu',
      name: 'ACLU',
      when: 'October 2015',
      caption: 'Claims of the post',
      answeredBy: 'alternet-2015',
    },
    'alternet-2015': {
      ...aLabel('alternet-2015'),
      letter: 'B',
      slug: 'alternet',
      name: 'AlterNet',
      when: 'December 2015',
      caption: 'Claims of the fact-check',
    },
  },
  themes: Object.fromEntries(
    ['scope', 'payment', 'social', 'censorship', 'mirror', 'spread'].map((id) => [id, aLabel(id)]),
  ),
  verdicts: Object.fromEntries(Object.entries(verdicts).map(([id, own]) => [id, { ...aLabel(id), ...own }])),
  ...linkScales,
}

/** A checked graph by the scales of someLabels(). */
export function someLinks(nodes: Given<LinkNode>[], edges: Given<LinkEdge>[]): LinkGraph {
  const labels = someLabels()
  return { ...buildLinkGraphSchema(labels).parse({ nodes, edges }), scales: buildScales(labels) }
}

/** The diagrams that have something to draw unless a test says otherwise. */
const drawable = diagramNames.filter((id) => id !== 'score-inputs')
const diagramWords = {
  name: 'A diagram',
  heading: 'What is it?',
  shows: 'What it is.',
  description: 'What it is.',
  takeaway: 'Of {all} pairs {evidenceNow.documented} are joined',
  summary: '{evidenceNow.absent} pairs are not.',
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
  /** Names that the measure of plain words leaves out. */
  names?: string[]
  /** The diagrams that are shown; all that have records unless given. */
  diagrams?: DiagramName[]
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
  const graph = someLinks(
    given.nodes ?? [aNode(), aNode({ id: 'score', role: 'system' })],
    given.edges ?? [anEdge({ claims: claims.map(({ fields }) => fields.id) })],
  )
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
    subject: 'what was true about it',
    about: 'a score',
    file: 'the-file',
    independence: 'belongs to nobody.',
    searchedIn: ['English'],
    glossary: { description: 'terms', lead: 'The words.' },
    names: given.names ?? [],
    avoid: [
      'the social credit score',
      'every citizen is scored',
      'banned # million people',
      'licensed in 2015',
    ].map((words) => ({ words, instead: 'the thing itself' })),
    operator: { ...operator, ...given.operator },
  }
  const ledger = given.ledger ?? Object.fromEntries(claims.map(({ fields, slug }) => [fields.id, [slug]]))
  const pages = given.pages ?? []
  const absent = pageTexts.filter((name) => !pages.some(({ slug }) => slug === name))
  const records: Records = {
    claims,
    explainers: given.explainers ?? [],
    pages: [...pages, ...absent.map((slug) => aPage({ slug }))],
    sources: given.sources ?? [
      aSource(),
      aSource({ id: 'aclu-2015', kind: 'advocacy', publisher: 'The ACLU' }),
      aSource({ id: 'alternet-2015', kind: 'fact-check', publisher: 'AlterNet' }),
    ],
    terms: given.terms ?? [aTerm()],
    events: given.events ?? [anEvent()],
    corrections: given.corrections ?? [],
    scoreItems: given.scoreItems ?? [],
    diagrams: (given.diagrams ?? drawable).map((id) =>
      inFile('content/diagrams.yaml', diagramSchema.parse({ id, ...diagramWords }), id),
    ),
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
