import { z } from 'astro/zod'
import { LICENCE } from '../domain/data/table-json.ts'
import { comparePaths, hash, toSitePath } from './files.ts'

/** A path that stays below the folder it is read in, on every system. */
export const isInside = (path: string): boolean =>
  /^[^/\\:\p{Cc}]+(?:\/[^/\\:\p{Cc}]+)*$/u.test(path) &&
  !path.split('/').some((part) => /^\.{1,2}$/.test(part))

const fileSchema = z.strictObject({
  path: z.string().refine(isInside, 'is a path outside the folder'),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256'),
})

const manifestSchema = z.strictObject({
  title: z.string(),
  /** site: as it is served. copy: the one that opens from a disk. */
  kind: z.enum(['site', 'copy']),
  version: z.string(),
  /** Day of the data, never of the build: the same content gives the same manifest. */
  date: z.iso.date(),
  licence: z.strictObject({ id: z.string(), title: z.string(), url: z.string(), exception: z.string() }),
  /** Every file but this one; `address` is where it, or the page it is a copy of, stands. */
  files: z.array(fileSchema.extend({ address: z.string() })).min(1),
  /** What the editors wrote, from which all files are made. */
  sources: z.array(fileSchema),
  /** SHA-256 of this file with this value empty: a slip of the disk shows, a forger it does not stop. */
  checksum: z.string(),
})

/** What a release consists of: every file of the site and of content/, each with its size and hash. */
export type Manifest = z.infer<typeof manifestSchema>
/** One file as a manifest knows it. */
export type ManifestFile = z.infer<typeof fileSchema>
/** What a manifest says of its release, apart from the files. */
export type ReleaseHead = Pick<Manifest, 'title' | 'version' | 'date'>

/** A file as a manifest will know it. */
export function describeFile(path: string, data: Uint8Array | string): ManifestFile {
  return { path, bytes: Buffer.byteLength(data), sha256: hash(data) }
}

/** Makes the manifest of a release. `site` is the address of the front page. */
export function buildManifest(
  head: ReleaseHead & Pick<Manifest, 'kind'>,
  {
    files,
    sources,
    site,
  }: { files: readonly ManifestFile[]; sources: readonly ManifestFile[]; site: string },
): Manifest {
  const describe = (all: readonly ManifestFile[]): ManifestFile[] =>
    all
      .map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }))
      .toSorted((a, b) => comparePaths(a.path, b.path))
  const { title, kind, version, date } = head
  const manifest = {
    title,
    kind,
    version,
    date,
    licence: LICENCE,
    files: describe(files).map((file) => ({ ...file, address: buildAddress(site, file.path) })),
    sources: describe(sources),
    checksum: '',
  }
  return { ...manifest, checksum: hash(formatManifest(manifest)) }
}

/** A manifest as the text of its file. */
export function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`
}

/** Reads a manifest; throws one sentence if any byte of it is not as it was written. */
export function parseManifest(text: string): Manifest {
  const parsed = manifestSchema.safeParse(parseJson(text))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it cannot be read'}`)
  }
  const manifest = parsed.data
  if (
    formatManifest(manifest) !== text ||
    hash(formatManifest({ ...manifest, checksum: '' })) !== manifest.checksum
  )
    throw new Error('its checksum does not fit its text')
  return manifest
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`it is no JSON (${(error as Error).message})`, { cause: error })
  }
}

function buildAddress(site: string, path: string): string {
  return new URL(encodeURI(toSitePath(path)), site).href
}
