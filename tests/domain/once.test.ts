import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { findCitation } from '../../src/domain/cite/pages.ts'
import { findAnnounced, listAnnounced } from '../../src/domain/embed/embeds.ts'
import { oncePer } from '../../src/domain/once.ts'

const { records } = readContent('content')
const casebook = buildCasebook(records)
const absolute = (path: string): string => `https://example.org/${path}`

describe('what is worked out once for a casebook', () => {
  it('is worked out once for each, and never given to another', () => {
    let made = 0
    const count = oncePer<object, number>(() => ++made)
    const [one, other] = [{}, {}]
    expect([count(one), count(one), count(other), count(one)]).toEqual([1, 1, 2, 1])
  })

  it('may be nothing, and is not worked out again for that', () => {
    let made = 0
    const find = oncePer<object, undefined>(() => {
      made += 1
    })
    const given = {}
    expect([find(given), find(given)]).toEqual([undefined, undefined])
    expect(made).toBe(1)
  })

  it('is the citation of every page: a second page that asks gets the same record', () => {
    const path = 'claims/serenity/'
    expect(findCitation(casebook, path, absolute)).toBe(findCitation(casebook, path, absolute))
  })

  it('is another citation where the site stands elsewhere', () => {
    const elsewhere = findCitation(casebook, 'claims/serenity/', (path) => `https://other.example/${path}`)
    expect(elsewhere.url).toMatch(/^https:\/\/other\.example\//)
    expect(findCitation(casebook, 'claims/serenity/', absolute).url).toMatch(/^https:\/\/example\.org\//)
  })

  it('is another citation in another casebook', () => {
    const renamed = buildCasebook({
      ...records,
      site: { ...records.site, fields: { ...records.site.fields, name: 'Another File' } },
    })
    expect(findCitation(casebook, 'claims/serenity/', absolute).siteName).not.toBe('Another File')
    expect(findCitation(renamed, 'claims/serenity/', absolute).siteName).toBe('Another File')
  })

  it('is the list of embeds, and each page finds its own in it', () => {
    expect(listAnnounced(casebook)).toBe(listAnnounced(casebook))
    for (const embed of listAnnounced(casebook)) expect(findAnnounced(casebook, embed.page)).toBe(embed)
    expect(findAnnounced(casebook, 'about/')).toBeUndefined()
  })
})
