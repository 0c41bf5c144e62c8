import type { Source } from '../schemas/source.ts'

/** Where a reader can see a source, and whether it is the copy of an archive. */
export interface SourceLink {
  address: string
  isArchived: boolean
}

/** The address of a source; once it is dead, the archived copy. Undefined where there is nothing to open. */
export function findSourceLink({
  url,
  dead,
  archived,
}: Pick<Source, 'url' | 'dead' | 'archived'>): SourceLink | undefined {
  if (url !== null && dead === undefined) return { address: url, isArchived: false }
  return archived && { address: archived.url, isArchived: true }
}
