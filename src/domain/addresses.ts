import type { Edition } from '../schemas/edition.ts'
import type { Claim, Explainer } from './casebook.ts'

/** Site paths, without the base under which the site is deployed and without a leading slash. */
export const claimPath = (claim: Pick<Claim, 'slug'>): string => `claims/${claim.slug}/`
/** The permanent address of one version of a claim, an explainer or a diagram. */
export const versionPath = (
  folder: Edition['folder'],
  { slug, version }: { slug: string; version: number },
): string => `${folder}/${slug}/v${version}/`
export const explainerPath = (explainer: Pick<Explainer, 'slug'>): string => `explainers/${explainer.slug}/`
export const diagramPath = (name: string): string => `diagrams/${name}/`
export const sourcePath = (sourceId: string): string => `sources/${sourceId}/`
/** The permanent name of a correction for programs; where it stands in the log, lists.ts knows. */
export const correctionPath = (correctionId: string): string => `corrections/#${correctionId}`

export const eventPath = (eventId: string): string => `diagrams/spread/#${eventId}`
export const scoreItemPath = (itemId: string): string => `diagrams/score-inputs/#${itemId}`

/** The name of a file without folder and ending. */
export function splitSlug(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '')
}
