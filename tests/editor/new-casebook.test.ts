import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { formatIssues } from '../../src/domain/issue.ts'
import { findIssues } from '../../src/domain/rules/all.ts'
import { drawPlates } from '../../src/diagrams/download/plates.ts'
import type { Casebook } from '../../src/domain/casebook.ts'
import type { Draw } from '../../src/domain/versions/publish.ts'
import { writeCasebook } from '../../src/editor/new-casebook.ts'

const draw =
  (casebook: Casebook): Draw =>
  (...edition) =>
    drawPlates(casebook, ...edition)

let top: string
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'new-casebook-'))
})
afterEach(() => {
  chmodSync(top, 0o755)
  rmSync(top, { recursive: true, force: true })
})

describe('npm run new -- casebook', () => {
  it.each(['2026-11-22', '2031-01-01'])('writes one on %s that has no error and no warning', (day) => {
    const folder = join(top, 'file')
    writeCasebook(folder, day, draw)
    const { records, issues } = readContent(folder)
    expect(formatIssues([...issues, ...findIssues(buildCasebook(records))])).toBe('0 errors, 0 warnings')
    expect(records.claims).toHaveLength(1)
    expect(records.editions.map(({ fields }) => fields.folder).sort()).toEqual(['claims', 'diagrams'])
  })

  it('takes a folder that is there and empty', () => {
    const folder = join(top, 'file')
    mkdirSync(folder)
    writeCasebook(folder, '2026-11-22', draw)
    expect(existsSync(join(folder, 'site.yaml'))).toBe(true)
  })

  it('leaves a folder alone that is not empty, and nothing beside it', () => {
    writeFileSync(join(top, 'mine.txt'), 'mine')
    expect(() => {
      writeCasebook(top, '2026-11-22', draw)
    }).toThrow('is not empty')
    expect(readdirSync(top)).toEqual(['mine.txt'])
  })

  it('writes nothing where it cannot write everything', () => {
    const folder = join(top, 'nowhere', 'file')
    expect(() => {
      writeCasebook(folder, '2026-11-22', draw)
    }).toThrow('does not exist')
    expect(() => {
      writeCasebook(join(top, 'file'), 'no day', draw)
    }).toThrow()
    expect(readdirSync(top)).toEqual([])
  })
})
