import { afterEach, describe, expect, it, vi } from 'vitest'
import { buildSearchIndex } from '../../src/domain/search/build-index.ts'
import { openSearchIndex } from '../../src/domain/search/opened-index.ts'
import { RestReader } from '../../src/search/rest-reader.ts'

const ADDRESSES = ['/1.json', '/2.json', '/3.json']
const EMPTY_PART = JSON.stringify({ documents: [], passages: [], words: '', postings: [] })

/** A reader whose line serves every part but those that are missing. */
function aReader(missing: Set<string>): { reader: RestReader; asked: string[]; onMore: () => void } {
  const asked: string[] = []
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    return Promise.resolve(new Response(EMPTY_PART, { status: missing.has(address) ? 404 : 200 }))
  })
  const onMore = vi.fn<() => void>()
  const reader = new RestReader(openSearchIndex(buildSearchIndex([])), ADDRESSES, onMore)
  return { reader, asked, onMore }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the parts of the search index that follow the first', () => {
  it('are all read, each once and in their order, and it is told when all can be searched', async () => {
    const { reader, asked, onMore } = aReader(new Set())
    expect(reader.reach).toBe('soFar')
    await reader.readOn()
    await reader.readOn()
    expect([reader.reach, asked]).toEqual(['whole', ADDRESSES])
    expect(onMore).toHaveBeenCalledOnce()
  })

  it('are never called all where one cannot be had, and are read on from that one', async () => {
    const missing = new Set(['/2.json'])
    const { reader, asked, onMore } = aReader(missing)
    await reader.readOn()
    expect(reader.reach).toBe('lacking')
    expect(onMore).toHaveBeenCalledOnce()
    missing.clear()
    asked.length = 0
    await reader.readOn()
    expect([reader.reach, asked]).toEqual(['whole', ['/2.json', '/3.json']])
  })
})
