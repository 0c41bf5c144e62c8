import { describe, expect, it } from 'vitest'
import type { SearchDocument } from '../../../src/domain/search/document.ts'
import { buildPartFiles, isFirstPart, type FirstPart } from '../../../src/domain/search/part-files.ts'

function aDocument(text: string): SearchDocument {
  const passages = [{ anchor: '', field: 'body' as const, text }]
  return { id: 'A01', kind: 'claim', title: 'Title', path: 'claims/a/', detail: '', passages }
}
const build = (text: string) => {
  const [first, ...rest] = buildPartFiles([aDocument(text)])
  return { first, listed: (JSON.parse(first.json) as FirstPart).rest, rest }
}

describe('the files of the search index', () => {
  it('are one that pages name, which lists the others in their order', () => {
    const { first, listed, rest } = build('A visa')
    expect([first, ...rest].map(({ name }) => isFirstPart(name))).toEqual([true, ...rest.map(() => false)])
    expect(rest.length).toBe(1)
    expect(listed).toEqual(rest.map(({ name }) => name))
  })

  it('have another name when they hold something else, and the same name for the same', () => {
    expect(build('A visa').listed).toEqual(build('A visa').listed)
    expect(build('A visa').listed).not.toEqual(build('Two visas').listed)
    expect(build('A visa').first.name).toBe(build('A visa').first.name)
    expect(build('A visa').first.name).not.toBe(build('Two visas').first.name)
  })
})
