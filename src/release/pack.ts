import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KEPT_COPY_PAGE, MANIFEST_PATH, offlinePath } from '../domain/data/addresses.ts'
import { comparePaths, hash, readFolder, readText } from './files.ts'
import { editPage, getAttribute, setAttribute, setText } from './html.ts'
import { buildKeptCopy, buildWorker, measureKeptCopy, WORKER_PATH } from './kept-copy.ts'
import { buildManifest, formatManifest, type ReleaseHead } from './manifest.ts'
import { buildOfflineCopy } from './offline-copy.ts'
import { buildZip } from './zip.ts'

const DATA_PAGE = 'data/index.html'
const KEPT_PAGE = `${KEPT_COPY_PAGE}index.html`
const BYTES_PER_MB = 1_000_000
const formatMb = (bytes: number): string => `${(bytes / BYTES_PER_MB).toFixed(1)} MB`
/** What the copy says of itself: a zip cannot hold its own size and hash. */
const STATED_ON_SITE = 'stated on this page of the site'

/** What a release is made of. */
export interface Release extends ReleaseHead {
  /** Folder with the built site. */
  folder: string
  /** Folder of what the editors wrote. */
  content: string
  /** Of the copy that opens from a disk, without an ending. */
  name: string
  /** Address of the front page, with a slash at the end. */
  site: string
}

/**
 * Completes a built site: the copy that opens from a disk as a zip, the facts about it on the page of the data, the copy
 * that browsers keep, and last the manifest of everything. Nothing in it depends on the day or the place of the build.
 */
export async function packRelease({ folder, content, site, name, ...head }: Release): Promise<void> {
  const files = new Map(readFolder(folder))
  const sources = new Map([...readFolder(content)].map(([path, data]) => [`content/${path}`, data] as const))
  const write = (path: string, data: Uint8Array | string): void => {
    writeFileSync(join(folder, path), data)
    files.set(path, Buffer.from(data))
  }
  const dataPage = readText(files, DATA_PAGE)

  const facts = { size: STATED_ON_SITE, zip: STATED_ON_SITE, manifest: STATED_ON_SITE }
  files.set(DATA_PAGE, Buffer.from(stateFacts(dataPage, facts)))
  const copy = await buildOfflineCopy(folder, files, { site, name, date: head.date })
  const inner = formatManifest(buildManifest({ ...head, kind: 'copy' }, { files: copy, sources, site }))
  const zip = buildZip(new Map([...copy, [MANIFEST_PATH, Buffer.from(inner)]]), head.date, name)

  write(offlinePath(name), zip)
  write(
    DATA_PAGE,
    stateFacts(dataPage, { size: formatMb(zip.length), zip: hash(zip), manifest: hash(inner) }),
  )

  const place = { date: head.date, base: new URL(site).pathname }
  // What the page says of the copy that it is in changes its size by less than is said.
  const cost = measureKeptCopy(buildKeptCopy(files, place), files)
  const said = { 'kept-fetched': formatMb(cost.fetched), 'kept-space': formatMb(cost.space) }
  write(KEPT_PAGE, stateFacts(readText(files, KEPT_PAGE), said))
  const kept = buildKeptCopy(files, place)
  write(kept.path, kept.json)
  write(WORKER_PATH, await buildWorker(kept))

  const sorted = new Map([...files].toSorted(([a], [b]) => comparePaths(a, b)))
  write(
    MANIFEST_PATH,
    formatManifest(buildManifest({ ...head, kind: 'site' }, { files: sorted, sources, site })),
  )
}

/** Puts what is known only after the build where the page names it in data-release. */
function stateFacts(page: string, facts: Readonly<Record<string, string>>): string {
  return editPage(page, (elements) => {
    for (const element of elements) {
      const fact = facts[getAttribute(element, 'data-release') ?? '']
      if (fact === undefined) continue
      setText(element, fact)
      setAttribute(element, 'data-release', undefined)
    }
  })
}
