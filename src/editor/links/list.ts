import type { Filed } from '../../domain/records.ts'
import type { Source } from '../../schemas/source.ts'

/** One place in the content that names an address. */
export interface LinkPlace {
  source: string
  field: 'url' | 'doi' | 'archived'
  /** "file:line". */
  where: string
  /** The source is recorded as dead already. */
  isKnownDead: boolean
  hasArchive: boolean
}

/** Every address of the sources, each once, with all the places that name it. */
export function listLinks(sources: readonly Filed<Source>[]): Map<string, LinkPlace[]> {
  const links = sources.flatMap(({ fields: { id, url, doi, archived, dead }, place }) => {
    const at = (field: LinkPlace['field'], ...path: string[]): LinkPlace => ({
      source: id,
      field,
      where: place(...path),
      isKnownDead: field === 'url' && dead !== undefined,
      hasArchive: archived !== undefined,
    })
    return [
      ...(url === null ? [] : [{ address: url, place: at('url', 'url') }]),
      ...(doi === undefined ? [] : [{ address: `https://doi.org/${doi}`, place: at('doi', 'doi') }]),
      ...(archived ? [{ address: archived.url, place: at('archived', 'archived', 'url') }] : []),
    ]
  })
  const byAddress = Map.groupBy(links, ({ address }) => address)
  return new Map([...byAddress].map(([address, all]) => [address, all.map(({ place }) => place)]))
}
