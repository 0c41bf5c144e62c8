import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { LETTER_WIDTH, LINE_HEIGHT } from '../../src/diagrams/marks.ts'
import { listShiftClaims, listShiftWords } from '../../src/diagrams/verdict-shift/claims.ts'
import { findDirection } from '../../src/diagrams/verdict-shift/groups.ts'
import { layoutVerdictShift, WIDTHS } from '../../src/diagrams/verdict-shift/layout.ts'
import type { VerdictShiftScene } from '../../src/diagrams/verdict-shift/scene.ts'
import { layoutSummary, SUMMARY_WIDTHS } from '../../src/diagrams/verdict-shift/summary.ts'
import { buildVerdictShiftView, type Grouping } from '../../src/diagrams/verdict-shift/view.ts'
import { findClaimId, listWalked } from '../../src/diagrams/verdict-shift/walked.ts'
import { formatName, formatSummary, formatTitle } from '../../src/diagrams/verdict-shift/words.ts'
import { buildWalk, moveWalk, type Trail } from '../../src/diagrams/walk.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { buildGrammar } from '../../src/domain/diagram-grammars.ts'
import { buildInitialView, formatView, parseView } from '../../src/domain/diagram-view.ts'
import { buildSameStandard } from '../../src/domain/same-standard.ts'
import type { Verdict } from '../../src/schemas/scales.ts'

const casebook = buildCasebook(readContent('content').records)
const claims = listShiftClaims(casebook, (path) => `/${path}`)
const words = listShiftWords(casebook)
const grammar = buildGrammar('verdict-shift', casebook)
const initial = buildInitialView(grammar)
const GROUPINGS: Grouping[] = ['theme', 'claimant']
const layout = (group: Grouping, width: number): VerdictShiftScene =>
  layoutVerdictShift(claims, buildVerdictShiftView({ ...initial, group }), words, width)
const rowsOf = ({ groups }: VerdictShiftScene) => groups.flatMap(({ rows }) => rows)

describe('the words of the verdicts', () => {
  it('counts the verdicts that moved as the method page does', () => {
    const row = buildSameStandard(casebook).find(({ measure }) => measure.includes('changed'))
    const countOf = (side: string): number =>
      claims.filter(({ claimant }: { claimant: string }) => claimant === side).length
    const title = formatTitle(claims, 'claimant', words)
    expect(title).toContain(
      `${row?.sides[0] ?? ''} of ${countOf('aclu-2015')} verdicts on claims by the ACLU`,
    )
    expect(title).toContain(
      `${row?.sides[1] ?? ''} of ${countOf('alternet-2015')} verdicts on claims by AlterNet`,
    )
    expect(formatTitle(claims, 'theme', words)).toMatch(
      new RegExp(`^${Number(row?.sides[0]) + Number(row?.sides[1])} of ${claims.length} verdicts`),
    )
  })

  const directionOf = (then: string, now: string): string =>
    findDirection({ then: then as Verdict, now: now as Verdict }, words)

  it('says which way a verdict went, and ranks no disputed claim and no opinion', () => {
    expect(directionOf('supported', 'partly-supported')).toBe('away')
    expect(directionOf('unsupported', 'partly-supported')).toBe('towards')
    expect(directionOf('disputed', 'unsupported')).toBe('left')
    expect(directionOf('supported', 'disputed')).toBe('came')
  })

  it('tells of one verdict at a time which claims left it', () => {
    expect(formatTitle(claims, 'theme', words)).toMatch(
      /, 1 is no longer disputed, 1 is no longer opinion or forecast$/,
    )
  })

  it('names a claim with both verdicts, and once where they are the same', () => {
    const nameOf = (id: string): string =>
      claims.filter((claim) => claim.id === id).map((claim) => formatName(claim, words))[0] ?? ''
    expect(nameOf('A03')).toMatch(
      /^A03 The government has announced .*\. Then unsupported, now contradicted\.$/,
    )
    expect(nameOf('A16')).toMatch(/\. Then and now supported\.$/)
  })

  it('adds up to all claims', () => {
    const [then = '', now = ''] = formatSummary(claims, words).split('. Now: ')
    const sum = (part: string): number =>
      [...part.matchAll(/(\d+) [a-z]/g)].reduce((total, [, number]) => total + Number(number), 0)
    expect(sum(then.replace(/^.*?: /, ''))).toBe(claims.length)
    expect(sum(now.replace(/\. These.*$/, ''))).toBe(claims.length)
  })

  it('carries no mark-up of records into the picture', () => {
    for (const { text } of claims) expect(text).not.toMatch(/[*<>_]/)
  })
})

describe('the walk by keyboard', () => {
  it.each(GROUPINGS)('reaches every claim and every step from then to now, by %s', (group) => {
    const { nodes, links } = listWalked(claims, group, words)
    const walk = buildWalk(nodes, links)
    const reached = new Set<string>()
    let trail: Trail = []
    while (reached.size < 2 * nodes.length) {
      trail = moveWalk(walk, trail, 'ArrowDown') ?? []
      const at = trail.at(-1) ?? ''
      if (reached.has(at)) break
      reached.add(at)
      const followed = moveWalk(walk, trail, 'ArrowRight') ?? []
      reached.add(followed.at(-1) ?? '')
      expect(moveWalk(walk, followed, 'ArrowLeft')).toEqual(trail)
      expect(moveWalk(walk, followed, 'ArrowRight')?.at(-1)).toBe(at)
    }
    const drawn = rowsOf(layout(group, WIDTHS[0])).flatMap(({ id }) => [id, `${id}-shift`])
    expect([...reached].toSorted()).toEqual(drawn.toSorted())
  })

  it('goes down the claims in the order of the picture', () => {
    for (const group of GROUPINGS) {
      const { nodes, links } = listWalked(claims, group, words)
      expect(buildWalk(nodes, links).nodeIds).toEqual(rowsOf(layout(group, WIDTHS[1])).map(({ id }) => id))
    }
  })

  it('knows the claim of a step', () => {
    expect(findClaimId('A03-shift')).toBe('A03')
    expect(findClaimId('A03')).toBe('A03')
  })
})

describe('the address of the verdicts', () => {
  it.each(['', '?group=claimant&v=1', '?claim=A16&v=1', '?group=claimant&claim=B07&motion=off&v=1'])(
    '%s is read and written unchanged',
    (address) => {
      const { view, problems } = parseView(address, grammar)
      expect(problems).toEqual([])
      const written = formatView(view, grammar)
      expect(written && `?${written}`).toBe(address)
      expect(parseView(written, grammar).view).toEqual(view)
    },
  )

  it('names what it cannot read', () => {
    expect(parseView('?group=country&claim=Z99', grammar)).toEqual({
      view: initial,
      problems: ['group=country', 'claim=Z99'],
    })
  })
})

describe('the summary for other pages', () => {
  it.each(SUMMARY_WIDTHS)('at %i px: the bands fill both bars of every verdict', (width) => {
    const { nodes, flows } = layoutSummary(claims, words, width)
    for (const { verdict, then, now } of nodes) {
      const sum = (end: 'from' | 'to'): number =>
        flows
          .filter(({ from, to }) => (end === 'from' ? from : to) === verdict)
          .reduce((total, { count }) => total + count, 0)
      expect([sum('from'), sum('to')], verdict).toEqual([then.count, now.count])
    }
  })

  it.each(SUMMARY_WIDTHS)('at %i px: the bands stand side by side on their bars', (width) => {
    const { nodes, flows } = layoutSummary(claims, words, width)
    for (const [end, bar] of [
      ['from', 'then'],
      ['to', 'now'],
    ] as const)
      for (const node of nodes) {
        const stretches = flows
          .filter((flow) => flow[end] === node.verdict)
          .map(({ path, thickness }) => {
            const ends = /^M[\d.]+,([\d.]+)(?:H|.*,([\d.]+)$)/.exec(path)
            const middle = Number(end === 'from' ? ends?.[1] : (ends?.[2] ?? ends?.[1]))
            return [middle - thickness / 2, middle + thickness / 2] as const
          })
          .sort(([a], [b]) => a - b)
        let y = node.y
        for (const [top, bottom] of stretches) {
          expect(top, node.verdict).toBe(y)
          y = bottom
        }
        expect(y).toBe(node.y + node[bar].height)
      }
  })

  it.each(SUMMARY_WIDTHS)('at %i px: words lie inside the frame and on no other words', (width) => {
    const scene = layoutSummary(claims, words, width)
    for (const { word, y, then, now } of scene.nodes) {
      expect((word.length + 3) * LETTER_WIDTH + 8).toBeLessThanOrEqual(scene.thenX)
      if (scene.hasWordsRight)
        expect(scene.nowX + scene.bar + 8 + (word.length + 3) * LETTER_WIDTH).toBeLessThanOrEqual(width)
      expect(y + Math.max(then.height, now.height)).toBeLessThanOrEqual(scene.height)
    }
    for (const end of ['then', 'now'] as const) {
      const ys = scene.nodes.map((node) => node[end].textY)
      for (const [i, y] of ys.slice(1).entries()) expect(y - (ys[i] ?? 0)).toBeGreaterThanOrEqual(LINE_HEIGHT)
    }
  })
})
