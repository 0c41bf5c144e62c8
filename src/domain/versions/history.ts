import type { Correction } from '../../schemas/correction.ts'
import type { Edition } from '../../schemas/edition.ts'
import { claimPath, explainerPath, versionPath } from '../addresses.ts'
import type { Casebook } from '../casebook.ts'
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

/** All versions of a claim (by id) or of an explainer (by slug). */
export interface History {
  folder: Folder
  id: string
  slug: string
  /** The page that always shows the present version. */
  presentPath: string
  /** Newest first. */
  versions: Version[]
}

/** The history of every claim and explainer, in the order of the casebook. */
export function listHistories(casebook: Casebook): History[] {
  return [
    ...casebook.claims.map(({ id }) => buildHistory(casebook, 'claims', id)),
    ...casebook.explainers.map(({ slug }) => buildHistory(casebook, 'explainers', slug)),
  ]
}

/** The history of one piece. In a checked casebook every version has its edition; one without is left out. */
export function buildHistory(casebook: Casebook, folder: Folder, id: string): History {
  const slug = folder === 'claims' ? (casebook.claimById.get(id)?.slug ?? id) : id
  const entries = listEntries(casebook.versionLedger, folder, id)
  const versions = entries.flatMap(({ version, date }): Version[] => {
    const edition = casebook.editions.find(
      (each) => each.folder === folder && each.id === id && each.version === version,
    )
    const correction = casebook.corrections.find(
      (each) => (folder === 'claims' ? each.claim : each.explainer) === id && each.version === version,
    )
    const isPresent = version === entries.at(-1)?.version
    const path = versionPath(folder, { slug, version })
    return edition ? [{ version, date, path, edition, isPresent, correction }] : []
  })
  const presentPath = folder === 'claims' ? claimPath({ slug }) : explainerPath({ slug })
  return { folder, id, slug, presentPath, versions: versions.reverse() }
}

/** What a correction is about: how it is called, its page, and the address of the version that the correction made. */
export function describeCorrected(
  { claim, explainer, version }: Correction,
  { claimById, explainers }: Pick<Casebook, 'claimById' | 'explainers'>,
): { name: string; title: string; path: string; versionPath: string } | undefined {
  const corrected = claim === undefined ? undefined : claimById.get(claim)
  if (corrected)
    return {
      name: corrected.id,
      title: corrected.title,
      path: claimPath(corrected),
      versionPath: versionPath('claims', { slug: corrected.slug, version }),
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
