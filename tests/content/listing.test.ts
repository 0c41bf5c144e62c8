import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { isHidden } from '../../src/domain/hidden.ts'
import { findIssues } from '../../src/domain/rules/all.ts'

const EXPLAINER = `---
title: A subject
headline: What we found about it
description: What it is about.
order: 1
version: 1
published: "2026-11-22"
lastChecked: "2026-11-22"
lastChanged: "2026-11-22"
---

<Para id="answer">
Words.
</Para>
`
const CASEBOOK = 'tests/casebooks/long-bridge'
let folder: string
const listIssues = (): string[][] =>
  readContent(folder).issues.map(({ where, found, wanted }) => [where, found, wanted])

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
  cpSync(CASEBOOK, folder, { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('a folder of content', () => {
  it('may hold what a system or a program left there under a name with a dot', () => {
    for (const path of ['.DS_Store', '.git/HEAD', 'claims/.one.mdx.part', 'versions/.old/one.json']) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), 'no record')
    }
    symlinkSync('/etc/hostname', join(folder, '.git/link'))
    expect(listIssues()).toEqual([])
  })

  it('may hold a README for its editors', () => {
    writeFileSync(join(folder, 'README.md'), 'How we work.')
    expect(listIssues()).toEqual([])
  })

  it.each([
    [
      'a folder that is misspelt',
      'explainer/x.mdx',
      'explainer',
      'folder',
      /^one of corrections\.yaml, .* claims, /,
    ],
    ['a casebook within it', 'sub/site.yaml', 'sub', 'folder', /^one of/],
    ['a file of no use', 'notes.txt', 'notes.txt', 'file', /^one of/],
    ['a file in the place of a folder', 'explainers', 'explainers', 'file', /^explainers\/$/],
    ['a folder in the place of a file', 'score.yaml/a', 'score.yaml', 'folder', /^score\.yaml$/],
    ['a folder of drafts', 'claims/drafts/x.mdx', 'claims/drafts', 'folder', /^its files in .* itself$/],
    [
      'a folder called like a record',
      'sources/x.yaml/a',
      'sources/x.yaml',
      'folder',
      /^its files in .* itself$/,
    ],
    ['a file with another ending', 'pages/team.md', 'pages/team.md', 'file', /^a name that ends in \.mdx$/],
  ])('holds nothing that is silently left out: %s', (_, file, where, kind, wanted) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), 'no record')
    expect(listIssues()).toEqual([
      [join(folder, where), `nothing reads this ${kind}`, expect.stringMatching(wanted)],
    ])
  })

  it('blames nobody for naming a record that stands in a file with a wrong name', () => {
    renameSync(join(folder, 'sources/bridge-notice.yaml'), join(folder, 'sources/bridge-notice.yml'))
    renameSync(join(folder, 'glossary.yaml'), join(folder, 'glossary.yml'))
    const { records, issues } = readContent(folder)
    const all = [...issues, ...findIssues(buildCasebook(records))]
    expect(all.map(({ where, wanted }) => [where.slice(folder.length + 1), wanted])).toEqual([
      ['glossary.yml', 'glossary.yaml'],
      ['sources/bridge-notice.yml', 'a name that ends in .yaml'],
      ['glossary.yaml', 'this file; see content/README.md'],
    ])
  })

  it.each([
    ['an article that stands elsewhere', 'claims/elsewhere.mdx', 'site.yaml'],
    ['a file that is gone', 'sources/gone.yaml', 'gone.yaml'],
    ['a list that stands elsewhere', 'more.yaml', 'glossary.yaml'],
    ['a folder', 'versions/more', 'sources'],
  ])('holds no link to %s: the release would lack it', (_, link, to) => {
    mkdirSync(dirname(join(folder, link)), { recursive: true })
    symlinkSync(join(folder, to), join(folder, link))
    expect(listIssues()).toEqual([
      [join(folder, link), 'a link, which a release cannot hold', 'the file itself'],
    ])
  })

  it('is read through a link, which is named', () => {
    renameSync(join(folder, 'glossary.yaml'), join(folder, '.glossary'))
    symlinkSync('.glossary', join(folder, 'glossary.yaml'))
    expect(listIssues()).toEqual([
      [join(folder, 'glossary.yaml'), 'a link, which a release cannot hold', 'the file itself'],
    ])
  })
})

it.each(['claims', 'sources', 'glossary.yaml', 'site.yaml'])(
  'a byte order mark is named alike, and alone, in %s',
  (place) => {
    const path = join(
      folder,
      place,
      place.endsWith('.yaml') ? '' : (readdirSync(join(folder, place))[0] ?? ''),
    )
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8')}`)
    expect(listIssues()).toEqual([
      [
        `${path}:1`,
        'an unseen sign before the first letter, a byte order mark',
        'the file saved as UTF-8 without it, “without BOM”',
      ],
    ])
  },
)

describe('the file of a text', () => {
  it.each([
    ['claims/Carriers.mdx', 'carriers.mdx'],
    ['claims/road  to_town.mdx', 'road-to-town.mdx'],
    ['claims/carriers--2.mdx', 'carriers-2.mdx'],
    ['explainers/Über.mdx', 'ber.mdx'],
  ])('is named like an address: %s is the one thing that is wrong, %s would be right', (path, like) => {
    const [name = ''] = readdirSync(join(folder, 'claims'))
    const text = readFileSync(join(folder, 'claims', name))
    if (path.startsWith('claims')) rmSync(join(folder, 'claims', name))
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), path.startsWith('claims') ? text : EXPLAINER)
    const { records, issues } = readContent(folder)
    expect(
      [...issues, ...findIssues(buildCasebook(records))].map(({ where, wanted }) => [where, wanted]),
    ).toEqual([[join(folder, path), `small letters, digits and single hyphens, like ${like}`]])
  })
})

it.each([
  ['.DS_Store', true],
  ['.git/HEAD', true],
  ['claims/.one.mdx.part', true],
  ['claims\\.one.mdx.part', true],
  ['claims/one.mdx', false],
])('%s was written by no editor: %s', (path, is) => {
  expect(isHidden(path)).toBe(is)
})
