import type { Files } from '../../src/release/files.ts'
import { buildManifest, type Manifest } from '../../src/release/manifest.ts'

/** The files of a small site. */
export function aFileList(): Files {
  return new Map([
    ['index.html', Buffer.from('front')],
    ['claims/serenity/index.html', Buffer.from('<p>serenity</p>')],
    ['claims/serenity.json', Buffer.from('{}')],
  ])
}

/** The manifest of a small site. */
export function aManifest(files = aFileList()): Manifest {
  return buildManifest(
    { title: 'The Citizen Score File', kind: 'site', version: '0.1.0', date: '2026-11-21' },
    {
      files,
      sources: new Map([['content/site.yaml', Buffer.from('name')]]),
      site: 'https://example.org/file/',
    },
  )
}
