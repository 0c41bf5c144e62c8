import { describe, expect, it } from 'vitest'
import { findAncestors, findDescendants, type Relative } from '../../src/domain/lineage.ts'
import type { SpreadEvent } from '../../src/schemas/spread-event.ts'
import { anEvent } from '../record-fixtures.ts'

/** "post<report stated" says what a post built on; several origins with commas; "report" alone built on nothing. */
function someEvents(...lines: string[]): SpreadEvent[] {
  return lines.map((line) => {
    const [id = '', origins] = line.split('<')
    const derivedFrom = (origins?.split(', ') ?? []).map((origin) => {
      const [event, certainty] = origin.split(' ')
      return { event, certainty }
    })
    return anEvent({ id, derivedFrom }).fields
  })
}
const read = (relatives: Relative[]): string[] =>
  relatives.map(({ event, certainty, distance }) => `${event.id} ${certainty} ${distance}`)

const story = someEvents(
  'plan',
  'launch<plan inferred',
  'report<launch stated',
  'post<report inferred, plan stated',
  'repeat<post stated, report stated',
)

describe('the ancestors of an event', () => {
  it('are all that it built on, nearest first, with the certainty of the whole way', () => {
    expect(read(findAncestors(story, 'repeat'))).toEqual([
      'report stated 1',
      'post stated 1',
      'plan stated 2',
      'launch stated 2',
    ])
  })

  it('are inferred where no way is stated at every step', () => {
    expect(read(findAncestors(story, 'report'))).toEqual(['launch stated 1', 'plan inferred 2'])
  })

  it('are stated by a longer way before they are inferred by a shorter one, and lie as far as that way goes', () => {
    const events = someEvents('plan', 'report<plan stated', 'post<plan inferred, report stated')
    expect(read(findAncestors(events, 'post'))).toEqual(['report stated 1', 'plan stated 2'])
  })

  it('are none for a root and for an unknown event; an unknown origin is passed over', () => {
    expect(findAncestors(story, 'plan')).toEqual([])
    expect(findAncestors(story, 'nobody')).toEqual([])
    expect(findAncestors(someEvents('post<nobody stated'), 'post')).toEqual([])
  })
})

describe('the descendants of an event', () => {
  it('are all that was built on it, nearest first, then in the order of the story', () => {
    expect(read(findDescendants(story, 'plan'))).toEqual([
      'launch inferred 1',
      'post stated 1',
      'report inferred 2',
      'repeat stated 2',
    ])
  })

  it('are those whose ancestor it is, equally certain and equally far', () => {
    for (const { id } of story)
      for (const { event, certainty, distance } of findDescendants(story, id))
        expect(read(findAncestors(story, event.id))).toContain(`${id} ${certainty} ${distance}`)
  })
})

describe('a circle of events', () => {
  const circle = someEvents('a<c stated', 'b<a stated', 'c<b stated, c stated', 'd<c inferred')

  it('ends, and nobody is their own ancestor', () => {
    expect(read(findAncestors(circle, 'a'))).toEqual(['c stated 1', 'b stated 2'])
    expect(read(findDescendants(circle, 'c'))).toEqual(['a stated 1', 'd inferred 1', 'b stated 2'])
  })
})
