import { describe, expect, it } from 'vitest'
import { buildWork } from '../../../src/domain/json-ld/work.ts'
import { aSource } from '../../record-fixtures.ts'

const build = (given: Parameters<typeof aSource>[0]): object =>
  JSON.parse(
    JSON.stringify(buildWork(aSource(given).fields, (path) => `https://file.example/${path}`)),
  ) as object

describe('a source as a work', () => {
  it('names the copy that an archive keeps', () => {
    const archived = { url: 'https://archive.example/report', day: '2015-10-06' }
    expect(build({ archived })).toMatchObject({ archivedAt: archived.url })
  })

  it('is described only where it has no title that we saw', () => {
    expect(build({ title: null, description: 'A post' })).toMatchObject({ description: 'A post' })
    expect(build({ description: 'A post' })).not.toHaveProperty('description')
  })

  it.each([
    ['motion_picture', 'CreativeWork'],
    ['legislation', 'Legislation'],
    ['article-journal', 'ScholarlyArticle'],
    ['post-weblog', 'BlogPosting'],
    ['webpage', 'WebPage'],
    ['report', 'Report'],
    ['book', 'Book'],
  ])('of the type %s is a %s and nothing more exact', (type, of) => {
    expect(build({ type })).toMatchObject({ '@type': of })
  })
})
