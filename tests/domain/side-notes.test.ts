import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import type { Block } from '../../src/domain/article.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { listSideNotes } from '../../src/domain/side-notes.ts'

const cite = (...sourceIds: string[]): Block['inlines'][number] => ({ kind: 'cite', sourceIds, line: 1 })
const term = (id: string): Block['inlines'][number] => ({ kind: 'term', id, text: id, line: 1 })
const paragraph = (id: string | undefined, ...inlines: Block['inlines']): Block => ({
  kind: 'paragraph',
  id,
  line: 1,
  inlines,
})

const { claims, explainers } = buildCasebook(readContent('content').records)

describe('the notes beside a paragraph', () => {
  it('name each source once, in the order in which it is cited', () => {
    const notes = listSideNotes({ blocks: [paragraph('one', cite('b', 'a'), cite('a', 'c'))] })
    expect(notes.get('one')).toEqual({ termIds: [], sourceIds: ['b', 'a', 'c'] })
  })

  it('explain a term where it is used first, and only there', () => {
    const blocks = [paragraph('one', term('alipay')), paragraph('two', term('alipay'), term('weibo'))]
    const notes = listSideNotes({ blocks })
    expect(notes.get('one')?.termIds).toEqual(['alipay'])
    expect(notes.get('two')?.termIds).toEqual(['weibo'])
  })

  it('gather what two texts under one address hold', () => {
    const notes = listSideNotes({ blocks: [paragraph('one', cite('a')), paragraph('one', cite('b'))] })
    expect(notes.get('one')?.sourceIds).toEqual(['a', 'b'])
  })

  it('are absent where a paragraph cites and explains nothing, or has no address', () => {
    expect(listSideNotes({ blocks: [paragraph('one'), paragraph(undefined, cite('a'))] }).size).toBe(0)
  })

  it('reach every source that an article of ours cites', () => {
    for (const { article } of [...claims, ...explainers]) {
      const cited = article.blocks.flatMap(({ inlines }) =>
        inlines.flatMap((inline) => (inline.kind === 'cite' ? inline.sourceIds : [])),
      )
      const noted = [...listSideNotes(article).values()].flatMap(({ sourceIds }) => sourceIds)
      expect(new Set(noted)).toEqual(new Set(cited))
    }
  })
})
