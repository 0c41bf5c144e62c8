import { comparePaths, hash, type FoundFiles } from './files.ts'
import type { ManifestFile } from './manifest.ts'

/** A file of a copy that is not as its manifest says. */
export interface Difference {
  kind: 'missing' | 'changed' | 'added'
  path: string
  /** What is wrong with it, where the kind does not say it all. */
  note: string
}

/** Everything that sets files apart from a list of them, in the order of their paths. */
export function findDifferences(listed: readonly ManifestFile[], files: FoundFiles): Difference[] {
  const expected = new Map(listed.map((file) => [file.path, file]))
  const gone = listed
    .filter(({ path }) => !files.has(path))
    .map(({ path }) => ({ kind: 'missing', path, note: '' }) as const)
  const others = [...files].flatMap(([path, data]): Difference[] => {
    const file = expected.get(path)
    if (!file) return [{ kind: 'added', path, note: '' }]
    if (!data) return [{ kind: 'changed', path, note: 'it cannot be read as a file' }]
    const found = hash(data)
    if (found === file.sha256) return []
    const sizes = data.length === file.bytes ? '' : `${data.length} bytes instead of ${file.bytes}, `
    return [{ kind: 'changed', path, note: `${sizes}SHA-256 ${found} instead of ${file.sha256}` }]
  })
  return [...gone, ...others].toSorted((a, b) => comparePaths(a.path, b.path))
}

/** A difference as one line. */
export function formatDifference({ kind, path, note }: Difference): string {
  return `${kind.padEnd('missing'.length)}  ${path}${note ? `: ${note}` : ''}`
}
