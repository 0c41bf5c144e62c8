import type { Correction } from '../../schemas/correction.ts'
import type { Edition } from '../../schemas/edition.ts'
import { claimPath, diagramPath, explainerPath, versionPath } from '../addresses.ts'
import type { Casebook } from '../casebook.ts'
import { oncePer } from '../once.ts'
import { listEntries, type Folder } from './edition.ts'

/** One published version of a piece. */
export interface Version {
  version: number
  date: string
  /** Its permanent address. */
  path: string
  edition: Edition
  isPresent: boolean
  /** What made it; undefined for the first. */
  correction: Correction | undefined
}

/** All versions of a claim (by id), of an explainer (by slug) or of a diagram (by name). */
export interface History {
  folder: Folder
  id: string
  slug: string
  /** The page that always shows the present version. */
  presentPath: string
  /** Newest first. */
  versions: Version[]
}

/** The history of every claim, explainer and diagram, in the order of the casebook. */
export function listHistories(casebook: Casebook): History[] {
  return [
    ...casebook.claims.map(({ id }) => buildHistory(casebook, 'claims', id)),
    ...casebook.explainers.map(({ slug }) => buildHistory(casebook, 'explainers', slug)),
    ...Object.keys(casebook.versionLedger.diagrams).map((name) => buildHistory(casebook, 'diagrams', name)),
  ]
}

/** The history of one piece. In a checked casebook every version has its edition; one without is left out. */
export function buildHistory(casebook: Casebook, folder: Folder, id: string): History {
  const slug = folder === 'claims' ? (casebook.claimById.get(id)?.slug ?? id) : id
  const entries = listEntries(casebook.versionLedger, folder, id)
  const versions = entries.flatMap(({ version, date, correction: cause }): Version[] => {
    const edition = editionsOf(casebook).get(nameEdition({ folder, id, version }))
    const correction = casebook.corrections.find(
      (each) => each.id === cause || (correctedOf(each, folder) === id && each.version === version),
    )
    const isPresent = version === entries.at(-1)?.version
    const path = versionPath(folder, { slug, version })
    return edition ? [{ version, date, path, edition, isPresent, correction }] : []
  })
  const presentPath = PRESENT_PATHS[folder](slug)
  return { folder, id, slug, presentPath, versions: versions.reverse() }
}

const editionsOf = oncePer(
  ({ editions }: Casebook): ReadonlyMap<string, Edition> =>
    new Map(editions.map((edition) => [nameEdition(edition), edition])),
)

function nameEdition({ folder, id, version }: Pick<Edition, 'folder' | 'id' | 'version'>): string {
  return `${folder}/${id}/${version}`
}

const PRESENT_PATHS: Readonly<Record<Folder, (slug: string) => string>> = {
  claims: (slug) => claimPath({ slug }),
  explainers: (slug) => explainerPath({ slug }),
  diagrams: diagramPath,
}

/** Id, slug or name of what a correction is about, if it is about something of this kind. */
export function correctedOf({ claim, explainer, diagram }: Correction, folder: Folder): string | undefined {
  return { claims: claim, explainers: explainer, diagrams: diagram }[folder]
}

/** What has versions and one address for each: the parameters and properties of its pages. */
export function listVersionPages(casebook: Casebook, folder: Folder) {
  const histories = listHistories(casebook).filter((history) => history.folder === folder)
  return histories.flatMap((history) =>
    history.versions.map((version) => ({
      params: { slug: history.slug, version: String(version.version) },
      props: { history, version },
    })),
  )
}

/** What a correction is about: how it is called, its page, and the address of the version that the correction made. */
export function describeCorrected(
  { claim, explainer, diagram, version }: Correction,
  { claimById, explainers, diagrams }: Pick<Casebook, 'claimById' | 'explainers' | 'diagrams'>,
): { name: string; title: string; path: string; versionPath: string } | undefined {
  const corrected = claim === undefined ? undefined : claimById.get(claim)
  if (corrected)
    return {
      name: corrected.id,
      title: corrected.title,
      path: claimPath(corrected),
      versionPath: versionPath('claims', { slug: corrected.slug, version }),
    }
  const drawn = diagrams.find(({ id }) => id === diagram)
  if (drawn)
    return {
      name: 'the diagram',
      title: drawn.name,
      path: diagramPath(drawn.id),
      versionPath: versionPath('diagrams', { slug: drawn.id, version }),
    }
  const piece = explainers.find(({ slug }) => slug === explainer)
  return (
    piece && {
      name: `the explainer ${piece.title}`,
      title: piece.headline,
      path: explainerPath(piece),
      versionPath: versionPath('explainers', { slug: piece.slug, version }),
    }
  )
}
