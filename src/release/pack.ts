import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KEPT_COPY_PAGE, MANIFEST_PATH, offlinePath } from '../domain/data/addresses.ts'
import { isHidden } from '../domain/hidden.ts'
import { buildClassicScripts } from './classic-scripts.ts'
import { dressPage, type Wardrobe } from './dress-page.ts'
import { comparePaths, hash, listPaths, readFolder, readSheets } from './files.ts'
import { editPage, getAttribute, removeElement, setAttribute, setText } from './html.ts'
import { isSheet, putStyleInside } from './inside-style.ts'
import {
  buildKeptCopy,
  buildWorker,
  chooseKept,
  formatLeftOut,
  measureKeptCopy,
  WORKER_PATH,
} from './kept-copy.ts'
import { buildManifest, describeFile, formatManifest } from './manifest.ts'
import type { ManifestFile, ReleaseHead } from './manifest.ts'
import { buildPlace } from './offline-copy.ts'
import { packInThreads, type Packing } from './pack-threads.ts'
import { buildZip } from './write-zip.ts'
import { packEntry, type Entry } from './zip-entry.ts'

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
  /** What the pages are dressed with. */
  wardrobe: Wardrobe
}

/**
 * Completes a built site: the copy that opens from a disk as a zip, the facts about it on the page of the data, the copy
 * that browsers keep, and last the manifest of everything. Nothing in it depends on the day or the place of the build.
 */
export async function packRelease({
  folder,
  content,
  site,
  name,
  wardrobe,
  ...head
}: Release): Promise<void> {
  const paths = listPaths(folder)
  const read = (path: string): string => {
    if (!paths.includes(path)) throw new Error(`${path} is missing in the built site.`)
    return readFileSync(join(folder, path), 'utf8')
  }
  const sources = [...readFolder(content, isHidden)].map(([path, data]) =>
    describeFile(`content/${path}`, data),
  )
  const files = new Map<string, ManifestFile>()
  const write = (path: string, data: Uint8Array | string): void => {
    writeFileSync(join(folder, path), data)
    files.set(path, describeFile(path, data))
  }
  const dataPage = dressPage(DATA_PAGE, read(DATA_PAGE), wardrobe)

  // For the copy; written anew when the facts are known.
  const facts = { size: STATED_ON_SITE, zip: STATED_ON_SITE, manifest: STATED_ON_SITE }
  write(DATA_PAGE, stateFacts(dataPage, facts))
  const place = buildPlace(paths, read, { site, ...head })
  const { described, linked, entries } = await packCopy({ folder, place, wardrobe }, paths)
  for (const file of described) files.set(file.path, file)
  const inner = formatManifest(buildManifest({ ...head, kind: 'copy' }, { files: entries, sources, site }))
  const zip = buildZip([...entries, packEntry(MANIFEST_PATH, Buffer.from(inner))], head.date, name)

  write(offlinePath(name), zip)
  const stated = { size: formatMb(zip.length), zip: hash(zip), manifest: hash(inner) }
  write(DATA_PAGE, putStyleInside(DATA_PAGE, stateFacts(dataPage, stated), readSheets(folder)).html)
  // Sheets that only pages of the copy link.
  for (const path of files.keys())
    if (isSheet(path) && !linked.has(path)) {
      rmSync(join(folder, path))
      files.delete(path)
    }

  const built = [...files.values()]
  const chosen = chooseKept(built)
  const texts = new Map(chosen.map((path) => [path, readFileSync(join(folder, path))]))
  const origin = { date: head.date, base: new URL(site).pathname }
  // What the page says of the copy that it is in changes its size by less than is said.
  const cost = measureKeptCopy(buildKeptCopy(texts, origin), texts)
  const said = {
    'kept-fetched': formatMb(cost.fetched),
    'kept-space': formatMb(cost.space),
    'kept-less': formatLeftOut(built, chosen),
  }
  const keptPage = stateFacts(read(KEPT_PAGE), said)
  write(KEPT_PAGE, keptPage)
  const kept = buildKeptCopy(texts.set(KEPT_PAGE, Buffer.from(keptPage)), origin)
  write(kept.path, kept.json)
  write(WORKER_PATH, await buildWorker(kept))

  const all = [...files.values()]
  write(
    MANIFEST_PATH,
    formatManifest(buildManifest({ ...head, kind: 'site' }, { files: all, sources, site })),
  )
}

/** Every file of the site as its manifest knows it, the sheets it links, and the files of the copy, its scripts made whole. */
async function packCopy(
  packing: Packing,
  paths: readonly string[],
): Promise<{ described: ManifestFile[]; linked: ReadonlySet<string>; entries: Entry[] }> {
  const packed = await packInThreads(packing, paths)
  const modules = new Set(packed.flatMap((each) => [...each.modules]))
  const scripts = await buildClassicScripts(packing.folder, [...modules].toSorted(comparePaths))
  const pages = packed.flatMap(({ entry }) => (entry && !scripts.has(entry.path) ? [entry] : []))
  return {
    described: packed.map(({ file }) => file),
    linked: new Set(packed.flatMap((each) => each.linked ?? [])),
    entries: [...pages, ...[...scripts].map(([path, data]) => packEntry(path, data))],
  }
}

/** Puts what is known only after the build where the page names it in data-release; where there is nothing to say, no element stays. */
function stateFacts(page: string, facts: Readonly<Record<string, string>>): string {
  return editPage(page, (elements) => {
    for (const element of elements) {
      const fact = facts[getAttribute(element, 'data-release') ?? '']
      if (fact === undefined) continue
      if (fact === '') removeElement(element)
      setText(element, fact)
      setAttribute(element, 'data-release', undefined)
    }
  })
}
