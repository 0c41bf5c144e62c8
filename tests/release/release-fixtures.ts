import type { Files } from '../../src/release/files.ts'
import { buildManifest, describeFile, type Manifest } from '../../src/release/manifest.ts'
import { buildZip } from '../../src/release/write-zip.ts'
import { packEntry } from '../../src/release/zip-entry.ts'

/** The files of a small site. */
export function aFileList(): Files {
  return new Map([
    ['index.html', Buffer.from('front')],
    ['claims/serenity/index.html', Buffer.from('<p>serenity</p>')],
    ['claims/serenity.json', Buffer.from('{}')],
  ])
}

/** Files as a zip. */
export function aZip(files: Files): Uint8Array {
  const entries = [...files].map(([path, data]) => packEntry(path, data))
  return buildZip(entries, '2026-11-21', 'the-file')
}

/** The manifest of a small site. */
export function aManifest(files = aFileList()): Manifest {
  return buildManifest(
    { title: 'The Citizen Score File', kind: 'site', version: '0.1.0', date: '2026-11-21' },
    {
      files: [...files].map(([path, data]) => describeFile(path, data)),
      sources: [describeFile('content/site.yaml', 'name')],
      site: 'https://example.org/file/',
    },
  )
}
