import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { drawPlates } from '../../src/diagrams/download/plates.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { findIssues } from '../../src/domain/rules/all.ts'
import { listSyntheticFiles, writeSyntheticCasebook } from './synthetic-casebook.ts'

const folder = mkdtempSync(join(tmpdir(), 'synthetic-casebook-'))
const COUNT = 5

beforeAll(() => {
  writeSyntheticCasebook(
    folder,
    COUNT,
    (casebook) =>
      (...edition) =>
        drawPlates(casebook, ...edition),
  )
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the synthetic casebook of the benchmark of builds', () => {
  it('passes every rule without an error or a warning', () => {
    const { records, issues } = readContent(folder)
    expect([...issues, ...findIssues(buildCasebook(records))]).toEqual([])
  })

  it('has as many claims as asked for, each with sources, a link, a partner and a published version', () => {
    const casebook = buildCasebook(readContent(folder).records)
    expect(casebook.claims).toHaveLength(COUNT)
    expect(casebook.editions.filter((edition) => edition.folder === 'claims')).toHaveLength(COUNT)
    for (const { id, sourceIds, related } of casebook.claims) {
      expect(sourceIds.length, id).toBeGreaterThan(2)
      expect(
        casebook.graph.edges.some(({ claims }) => claims.includes(id)),
        id,
      ).toBe(true)
      expect(related.length, id).toBe(id === 'N05' ? 0 : 1)
    }
  })

  it('is the same for the same count', () => {
    expect([...listSyntheticFiles(COUNT)]).toEqual([...listSyntheticFiles(COUNT)])
  })

  it('has more links than fit two digits where it is large', () => {
    const links = listSyntheticFiles(600).get('links.yaml')
    expect(links).toContain('id: e120')
  })
})
