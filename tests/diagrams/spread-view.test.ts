import { describe, expect, it } from 'vitest'
import { describeLink, describeStep } from '../../src/diagrams/spread/describe.ts'
import { formatRowDate, wrapStep } from '../../src/diagrams/spread/label.ts'
import { layoutSpread } from '../../src/diagrams/spread/layout.ts'
import { findStands, listLinks, listShown } from '../../src/diagrams/spread/view.ts'
import { formatLineage, formatSummary, formatTitle } from '../../src/diagrams/spread/words.ts'
import { buildWalk, moveWalk, type Trail, type Walk } from '../../src/diagrams/walk.ts'
import { formatView, parseView } from '../../src/domain/diagram-view.ts'
import { findAncestors, findDescendants } from '../../src/domain/lineage.ts'
import { events, grammar, initial, steps, viewOf, VIEWS, words } from './spread-story.ts'

describe('how a step stands to the chosen one', () => {
  it('is as its lineage says, with the certainty of the whole way', () => {
    for (const { id } of steps) {
      const stands = findStands(steps, viewOf({ event: id }))
      const read = (standing: string) =>
        [...stands].filter(([, each]) => each.standing === standing).map(([other]) => other)
      expect(read('chosen')).toEqual([id])
      expect(read('ancestor').toSorted()).toEqual(
        findAncestors(steps, id)
          .map(({ event }) => event.id)
          .toSorted(),
      )
      for (const { event, certainty } of findDescendants(steps, id))
        expect(stands.get(event.id)).toEqual({ standing: 'descendant', certainty })
    }
  })

  it('has a sign beside every step of the lineage, and none beside the others', () => {
    const { rows, keys } = layoutSpread(steps, viewOf({ event: 'ev-aclu' }), 640)
    for (const { standing, sign } of rows)
      expect(sign.words).toBe({ chosen: '●', ancestor: '↑', descendant: '↓' }[standing as string] ?? '')
    expect(keys.map(({ sign }) => sign)).toEqual(['', '', '↑', '↓'])
  })

  it('draws a link as part of the lineage only if both its ends are', () => {
    const { rows, links } = layoutSpread(steps, viewOf({ event: 'ev-alternet' }), 640)
    const standingOf = (id: string | undefined) => rows.find((row) => row.id === id)?.standing
    for (const { id, standing } of links) {
      const ends = id.split('~').map(standingOf)
      if (standing === 'ancestor') expect(ends[0]).toBe('ancestor')
      if (standing !== 'quiet') expect(ends).not.toContain('quiet')
    }
    expect(links.filter(({ standing }) => standing === 'ancestor').length).toBeGreaterThan(5)
  })

  it('is out for a kind that the filter leaves out, unless it is the chosen step', () => {
    const stands = findStands(steps, viewOf({ event: 'ev-alternet', kinds: 'report' }))
    expect(stands.get('ev-alternet')?.standing).toBe('chosen')
    for (const { id, kind } of steps.filter((step) => step.id !== 'ev-alternet'))
      expect(stands.get(id)?.standing === 'out').toBe(kind !== 'report')
  })
})

describe('words on the story', () => {
  it('count from the records', () => {
    const count = (...kinds: string[]) => String(events.filter(({ kind }) => kinds.includes(kind)).length)
    expect(formatTitle(steps)).toContain(`Of ${events.length} steps`)
    expect(formatTitle(steps)).toContain(`${count('repeat')} passed the story on`)
    expect(formatTitle(steps)).toContain(`${count('rebuttal', 'correction')} tested, answered or corrected`)
    const links = events.flatMap(({ derivedFrom }) => derivedFrom)
    expect(formatSummary(steps)).toContain(
      `${links.filter(({ certainty }) => certainty === 'inferred').length} inferred by us`,
    )
  })

  it('say of every lineage whether we infer any of it', () => {
    for (const { id } of steps) {
      const { back, on } = formatLineage(steps, id)
      const isInferred = (relatives: { certainty: string }[]) =>
        relatives.some(({ certainty }) => certainty === 'inferred')
      expect(back.includes('infer')).toBe(isInferred(findAncestors(steps, id)))
      expect(on.includes('infer')).toBe(isInferred(findDescendants(steps, id)))
    }
  })

  it('give a date as exactly as it is known, with a star where a note says more', () => {
    expect(formatRowDate({ date: '2015-10-05', isNoted: false })).toBe('5 Oct')
    expect(formatRowDate({ date: '2015-06', isNoted: true })).toBe('in Jun*')
    expect(formatRowDate({ date: '2015', isNoted: true })).toBe('in 2015*')
  })

  it('keep every word of a label, whatever its width', () => {
    for (const step of steps)
      for (const width of [120, 162, 324]) {
        const lines = wrapStep(step, width).map((runs) => runs.map((run) => run.words).join(''))
        expect(lines.join(' ')).toBe(`${step.actor}: ${step.title}`)
      }
  })

  it('name a step and how it stands, never where it is', () => {
    for (const { id } of steps) {
      const said = describeStep(steps, id, viewOf({ event: 'ev-aclu' }), words)
      expect(said).toMatch(/[Bb]uilt directly on/)
      expect(said).not.toMatch(/[?!.]\./)
      expect(said).not.toMatch(/\b(undefined|left|right|above|below|pixels?|row|column)\b/)
    }
    expect(describeStep(steps, 'ev-falkvinge', viewOf({ event: 'ev-aclu' }), words)).toBe(
      'Rick Falkvinge (as ascribed): Universal score and political opinions. Repeat, in 2015, day unknown (see the note). Built directly on 1 recorded step; 2 steps built directly on it. The chosen step goes back to it, by at least one link that we infer.',
    )
    expect(describeLink(steps, { id: '', from: 'ev-aclu', to: 'ev-aclu-update', certainty: 'stated' })).toBe(
      'ACLU, Jay Stanley: Update to the post built on ACLU, Jay Stanley: Eight points and a warning: stated by a source read.',
    )
  })
})

describe('the walk through the story', () => {
  it.each(VIEWS.map((view) => [JSON.stringify(view), view]))('%s: reaches every step and link', (_, view) => {
    const shown = listShown(steps, viewOf(view))
    const links = listLinks(steps, viewOf(view))
    const walk = buildWalk(shown, links)
    expect([...listReached(walk)].toSorted()).toEqual([...shown, ...links].map(({ id }) => id).toSorted())
  })
})

describe('the address of the story', () => {
  it.each(['', 'event=ev-aclu&v=1', 'kinds=policy,repeat&v=1', 'event=ev-kit&kinds=report&motion=off&v=1'])(
    '%s comes back as it was',
    (address) => {
      const { view, problems } = parseView(address, grammar)
      expect(problems).toEqual([])
      expect(formatView(view, grammar)).toBe(address)
    },
  )

  it('falls back where it cannot be read', () => {
    const { view, problems } = parseView('event=ev-nobody&kinds=rumour&v=1', grammar)
    expect(view).toEqual(initial)
    expect(problems).toHaveLength(2)
  })
})

function listReached(walk: Walk): Set<string> {
  const reached = new Set<string>()
  // What a key does on a link depends on the step from which one came.
  const ways = new Set<string>()
  const open: Trail[] = [[]]
  for (let trail = open.pop(); trail; trail = open.pop())
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      const next = moveWalk(walk, trail, key)
      const here = next?.slice(-2).join(' ') ?? ''
      if (!next?.length || ways.has(here)) continue
      ways.add(here)
      reached.add(next.at(-1) ?? '')
      open.push(next)
    }
  return reached
}
