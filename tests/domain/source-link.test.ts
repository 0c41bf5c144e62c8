import { describe, expect, it } from 'vitest'
import { buildSourceItem } from '../../src/domain/cite/csl-json.ts'
import { buildWork } from '../../src/domain/json-ld/work.ts'
import { findSourceLink } from '../../src/domain/source-link.ts'
import { findPassageAddress } from '../../src/domain/text-fragment.ts'
import { aQuotation, aSource } from '../record-fixtures.ts'

const archived = { url: 'https://archive.example/2015/report', day: '2015-10-06' }
const alive = aSource({ archived }).fields
const dead = aSource({ archived, dead: '2026-11-22' }).fields

describe('the link to a source', () => {
  it('is its own address while that leads to the work, also where an archive has a copy', () => {
    expect(findSourceLink(alive)).toEqual({ address: 'https://paper.example/report', isArchived: false })
  })

  it('is the archived copy once the address is dead', () => {
    expect(findSourceLink(dead)).toEqual({ address: archived.url, isArchived: true })
  })

  it('is the archived copy where our record has no other address', () => {
    expect(findSourceLink({ ...alive, url: null })?.address).toBe(archived.url)
  })

  it('is none where the address is dead and no archive has it', () => {
    expect(findSourceLink({ ...dead, archived: undefined })).toBeUndefined()
    expect(findSourceLink(aSource({ url: null }).fields)).toBeUndefined()
  })

  it('is the same in citations, and the words quoted are opened in the copy', () => {
    const words = 'the opening words of it'
    const passage = findPassageAddress(
      aQuotation({ source: dead.id, words }),
      { isSound: true, match: 'exact', paragraph: 0 },
      dead,
    )
    expect(passage).toMatch(/^https:\/\/archive\.example\/2015\/report#:~:text=the/)
    expect(buildSourceItem(dead)).toMatchObject({ URL: archived.url })
    expect(buildWork(dead, (path) => path)).toMatchObject({
      url: 'https://paper.example/report',
      archivedAt: archived.url,
    })
  })
})
