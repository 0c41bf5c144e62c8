import type { Diagram } from '../../schemas/diagram.ts'
import type { Edition, Passage, Plate, VersionEntry, VersionLedger } from '../../schemas/edition.ts'
import type { Casebook } from '../casebook.ts'
import { buildReference, formatShortName } from '../citation.ts'
import { findLatest } from '../partial-date.ts'
import type { Filed, Records } from '../records.ts'
import { buildDiagramPassages, listDrawn } from './diagram-passages.ts'
import { hashPassages, hashValue } from './hash.ts'
import { buildClaimPassages, buildExplainerPassages } from './passages.ts'

export type Folder = Edition['folder']

/** A claim, an explainer or a diagram as far as its versions go. */
export interface Piece {
  folder: Folder
  id: string
  slug: string
  version: number
  published: string
  lastChecked: string
  lastChanged: string
  passages: Passage[]
  file: string
  place: Filed<unknown>['place']
}

/** Everything that has versions: claims by id, explainers by slug, diagrams by name. */
export function listPieces(records: Records): Piece[] {
  const { claims, explainers } = records
  return [
    ...claims.map(({ fields, slug, article, file, place }) => ({
      folder: 'claims' as const,
      id: fields.id,
      passages: buildClaimPassages(fields, article),
      ...datesOf(fields),
      slug,
      file,
      place,
    })),
    ...explainers.map(({ fields, slug, article, file, place }) => ({
      folder: 'explainers' as const,
      id: slug,
      passages: buildExplainerPassages(fields, article),
      ...datesOf(fields),
      slug,
      file,
      place,
    })),
    ...listDrawn(records).map((entry) => buildDiagramPiece(entry, records)),
  ]
}

/** A diagram has no file of its own: number and day of its version stand in the ledger, where nothing else can differ. */
function buildDiagramPiece({ fields, file, place }: Filed<Diagram>, records: Records): Piece {
  const name = fields.id
  const entries = listEntries(records.versionLedger.fields, 'diagrams', name)
  const [first, last] = [entries[0], entries.at(-1)]
  const newest = (field: 'lastChanged' | 'lastChecked'): string =>
    findLatest(records.claims.map(({ fields }) => fields[field])) ?? ''
  const lastChanged = last?.date ?? newest('lastChanged')
  return {
    folder: 'diagrams',
    id: name,
    slug: name,
    version: last?.version ?? 1,
    published: first?.date ?? lastChanged,
    lastChecked: newest('lastChecked'),
    lastChanged,
    passages: buildDiagramPassages(name, records),
    file,
    // Its number and day stand in no field: the entry as a whole.
    place: () => place(),
  }
}

/** The edition of a piece as it is now, with the words that other records lend it, and of a diagram its pictures. */
export function buildEdition(
  piece: Piece,
  { labels, sourceById, termById }: Pick<Casebook, 'labels' | 'sourceById' | 'termById'>,
  pictures?: Plate[],
): Edition {
  const words: Edition['words'] = { labels: {}, terms: {}, sources: {} }
  const addSource = (id: string): void => {
    const source = sourceById.get(id)
    if (!source) return
    const { authors, title, isDescription, place, date } = buildReference(source)
    const parts = [authors, isDescription ? `[${title}]` : title, place, date ?? 'date not in our copy']
    words.sources[id] = { name: formatShortName(source), reference: parts.filter(Boolean).join(', ') }
  }
  for (const run of piece.passages.flatMap(({ runs }) => runs)) {
    if (typeof run === 'string') continue
    if ('label' in run) {
      const [scale = '', id = ''] = run.label.split('.')
      const scales = labels as unknown as Record<string, Record<string, { word: string }> | undefined>
      words.labels[run.label] = scales[scale]?.[id]?.word ?? id
    }
    if ('cite' in run) run.cite.forEach(addSource)
    if ('quote' in run) [run.quote.source, run.quote.via ?? ''].forEach(addSource)
    if ('term' in run) {
      const chinese = termById.get(run.term)?.chinese
      if (chinese !== undefined) words.terms[run.term] = chinese
    }
  }
  const { folder, id, slug, version, lastChanged: date, lastChecked, passages } = piece
  const drawn = pictures && { pictures }
  return { format: 1, folder, id, slug, version, date, lastChecked, passages, words, ...drawn }
}

/** What the ledger keeps of an edition. */
export function buildVersionEntry(edition: Edition): VersionEntry {
  const { version, date, passages } = edition
  return { version, date, text: hashPassages(passages), file: hashValue(edition) }
}

/** The versions of one piece that the ledger knows, oldest first. */
export function listEntries(ledger: VersionLedger, folder: Folder, id: string): VersionEntry[] {
  return ledger[folder][id] ?? []
}

/** The edition that keeps one version of a piece: by id, since a claim may have moved to another slug. */
export function findEdition(
  editions: readonly Edition[],
  { folder, id }: Pick<Edition, 'folder' | 'id'>,
  version: number | undefined,
): Edition | undefined {
  return editions.find((each) => each.folder === folder && each.id === id && each.version === version)
}

/** Where the file of an edition stands, from the folder of the content. */
export function editionFile({ folder, slug, version }: Pick<Edition, 'folder' | 'slug' | 'version'>): string {
  return `versions/${folder}/${slug}/v${version}.json`
}

function datesOf(fields: Pick<Piece, 'version' | 'published' | 'lastChecked' | 'lastChanged'>) {
  const { version, published, lastChecked, lastChanged } = fields
  return { version, published, lastChecked, lastChanged }
}
