import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'astro/zod'
import { readEditions } from './content-editions.ts'
import { exists, listFiles, refuseLinks, refuseStrangers } from './content-listing.ts'
import { readList, readMdx, readYaml, type Reading } from './content-records.ts'
import type { Filed, Records, Written } from './domain/records.ts'
import { buildScales, type LinkGraph } from './domain/link-scales.ts'
import type { Issue } from './domain/issue.ts'
import { claimSchema } from './schemas/claim.ts'
import { correctionSchema } from './schemas/correction.ts'
import { versionLedgerSchema } from './schemas/edition.ts'
import { diagramSchema } from './schemas/diagram.ts'
import { explainerSchema } from './schemas/explainer.ts'
import { fingerprintSchema } from './schemas/fingerprint.ts'
import { labelsSchema, type Labels } from './schemas/labels.ts'
import { ledgerSchema, type Ledger } from './schemas/ledger.ts'
import { buildLinkGraphSchema, type LinkRecords } from './schemas/link-graph.ts'
import { pageSchema } from './schemas/page.ts'
import { scoreItemSchema } from './schemas/score-item.ts'
import { siteSchema, type Site } from './schemas/site.ts'
import { sourceSchema } from './schemas/source.ts'
import { spreadEventSchema } from './schemas/spread-event.ts'
import { termSchema } from './schemas/term.ts'

/**
 * Reads the whole content folder. Every problem of form becomes an issue with file and line. A record with such an
 * issue is left out of `records`; a whole file that is missing there is replaced by an empty one, so that the rules
 * can still be asked about the others. Records are fit to publish only where there is no error.
 */
export function readContent(folder: string): { records: Records; issues: Issue[] } {
  const issues: Issue[] = []
  const unreadIds = new Set<string>()
  const reading: Reading = { issues, unreadIds }
  const one = <Fields>(file: string, schema: z.ZodType<Fields>, instead: () => Fields): Filed<Fields> =>
    readOne(join(folder, file), schema, instead, reading)
  const many = <Fields>(file: string, schema: z.ZodType<Fields>): Filed<Fields>[] => {
    const path = join(folder, file)
    return exists(path, reading) ? readList(path, schema, reading) : []
  }
  /** A file that a casebook without such records leaves out. */
  const some = <Fields>(file: string, schema: z.ZodType<Fields>): Filed<Fields>[] =>
    existsSync(join(folder, file)) ? many(file, schema) : []
  const each = <Fields>(subfolder: string, ending: string, schema: z.ZodType<Fields>): Filed<Fields>[] =>
    listFiles(join(folder, subfolder), ending, reading).flatMap(
      (path) => readYaml(path, schema, reading) ?? [],
    )
  const written = <Fields>(subfolder: string, schema: z.ZodType<Fields>): Written<Fields>[] =>
    listFiles(join(folder, subfolder), '.mdx', reading).flatMap(
      (path) => readMdx(path, schema, reading) ?? [],
    )

  refuseLinks(folder, reading)
  refuseStrangers(folder, reading)
  const looks = readLooks(folder, reading)
  const claims = written('claims', claimSchema)
  const slugs = (): Ledger => ({
    claims: Object.fromEntries(claims.map(({ fields, slug }) => [fields.id, [slug]])),
  })
  const records = {
    claims,
    explainers: written('explainers', explainerSchema),
    pages: written('pages', pageSchema),
    sources: each('sources', '.yaml', sourceSchema),
    fingerprints: each('fingerprints', '.json', fingerprintSchema),
    terms: many('glossary.yaml', termSchema),
    events: some('spread.yaml', spreadEventSchema),
    corrections: many('corrections.yaml', correctionSchema),
    scoreItems: some('score.yaml', scoreItemSchema),
    diagrams: many('diagrams.yaml', diagramSchema),
    graph: readGraph(folder, looks.labels.fields, reading),
    ...looks,
    ledger: one('ledger.yaml', ledgerSchema, slugs),
    versionLedger: one('versions.yaml', versionLedgerSchema, () => ({
      claims: {},
      explainers: {},
      diagrams: {},
    })),
    editions: readEditions(folder, reading),
    unreadIds,
  }
  // A claim whose front matter is gone still has an id in the ledger.
  for (const [id, [slug = '']] of Object.entries(records.ledger.fields.claims))
    if (unreadIds.has(slug)) unreadIds.add(id)
  return { records, issues }
}

/** What a casebook is called and how it looks, without the rest of it. */
export function readLooks(
  folder: string,
  reading: Reading = { issues: [], unreadIds: new Set() },
): Pick<Records, 'labels' | 'site'> {
  return {
    labels: readOne(join(folder, 'labels.yaml'), labelsSchema, noLabels, reading),
    site: readOne(join(folder, 'site.yaml'), siteSchema, noSite, reading),
  }
}

/** The evidence graph by the scales of the casebook; without these nobody can say what is wrong with a link. */
function readGraph(folder: string, labels: Labels, reading: Reading): Filed<LinkGraph> {
  const path = join(folder, 'links.yaml')
  const isRead = existsSync(path) && !reading.unreadIds.has('labels')
  if (existsSync(path) && !isRead) reading.unreadIds.add('links')
  const records = isRead
    ? readOne(path, buildLinkGraphSchema(labels), noLinks, reading)
    : { fields: noLinks(), file: path, place: () => path }
  return { ...records, fields: { ...records.fields, scales: buildScales(labels) } }
}

/** The one record of a file, or what stands in for it. */
function readOne<Fields>(
  path: string,
  schema: z.ZodType<Fields>,
  instead: () => Fields,
  reading: Reading,
): Filed<Fields> {
  const filed = exists(path, reading) ? readYaml(path, schema, reading) : undefined
  return filed ?? { fields: instead(), file: path, place: () => path }
}

const noLinks = (): LinkRecords => ({ nodes: [], edges: [] })
/** Where the file cannot be read: as far as rules look into it. */
const noLabels = (): Labels =>
  ({
    then: { ends: '9999', word: '' },
    ...{ claimants: {}, themes: {}, verdicts: {} },
    ...{ bands: {}, lenses: {}, statuses: {}, changes: {}, difference: {} },
  }) as unknown as Labels

const noSite = (): Site => ({ names: [], avoid: [], colours: {} }) as unknown as Site
