import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { LETTER_WIDTH, LINE_HEIGHT } from '../../src/diagrams/marks.ts'
import { renderSvg } from '../../src/diagrams/render.ts'
import { listShiftClaims, listShiftWords } from '../../src/diagrams/verdict-shift/claims.ts'
import { drawVerdictShift } from '../../src/diagrams/verdict-shift/draw.ts'
import { layoutVerdictShift, WIDTHS } from '../../src/diagrams/verdict-shift/layout.ts'
import type { PlacedHead, VerdictShiftScene } from '../../src/diagrams/verdict-shift/scene.ts'
import { buildVerdictShiftView, type Grouping } from '../../src/diagrams/verdict-shift/view.ts'
import { buildCasebook } from '../../src/domain/casebook.ts'
import { buildGrammar } from '../../src/domain/diagram-grammars.ts'
import { buildInitialView } from '../../src/domain/diagram-view.ts'

const casebook = buildCasebook(readContent('content').records)
const claims = listShiftClaims(casebook, (path) => `/${path}`)
const words = listShiftWords(casebook)
const initial = buildInitialView(buildGrammar('verdict-shift', casebook))
const GROUPINGS: Grouping[] = ['theme', 'claimant']
/** Least height and width of a target in pixels (WCAG 2.5.8). */
const TARGET = 24

const layout = (group: Grouping, width: number, claim = ''): VerdictShiftScene =>
  layoutVerdictShift(claims, buildVerdictShiftView({ ...initial, group, claim }), words, width)
const rowsOf = ({ groups }: VerdictShiftScene) => groups.flatMap(({ rows }) => rows)
const scenes = GROUPINGS.flatMap((group) =>
  WIDTHS.map((width) => [group, width, layout(group, width)] as const),
)

describe('the layout of the verdicts', () => {
  it.each(scenes)(
    'by %s at %i px: every claim has one row, in a group of its own kind',
    (group, _, scene) => {
      expect(
        rowsOf(scene)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(claims.map(({ id }) => id))
      expect(scene.groups.map(({ id }) => id)).toEqual(
        expect.arrayContaining([...new Set(claims.map((claim) => claim[group]))]),
      )
    },
  )

  it.each(scenes)('by %s at %i px: everything lies inside the frame', (_, width, scene) => {
    for (const { y, height, then, now } of rowsOf(scene)) {
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y + height).toBeLessThanOrEqual(scene.height)
      for (const mark of then ? [then, now] : [now]) {
        expect(mark.x - mark.radius).toBeGreaterThanOrEqual(0)
        expect(mark.x + mark.radius).toBeLessThanOrEqual(width)
        expect(mark.y + mark.radius).toBeLessThan(height)
      }
    }
    for (const head of scene.groups.flatMap(({ heads }) => heads)) {
      const [left, right] = spanOf(head)
      expect(left, head.word).toBeGreaterThanOrEqual(0)
      expect(right, head.word).toBeLessThanOrEqual(width)
    }
  })

  it.each(scenes)(
    'by %s at %i px: rows are targets of 24 px that do not touch each other',
    (_, width, scene) => {
      const boxes = [...rowsOf(scene)].sort((a, b) => a.y - b.y)
      boxes.forEach((row, i) => {
        expect(row.height).toBeGreaterThanOrEqual(TARGET)
        expect(row.width).toBe(width)
        expect(row.y + row.height).toBeLessThanOrEqual(boxes[i + 1]?.y ?? scene.height)
      })
    },
  )

  it.each(scenes)('by %s at %i px: the words of a claim end before its verdicts', (_, width, scene) => {
    const first = Math.min(...scene.groups.flatMap(({ heads }) => heads.map(({ tick }) => readX(tick))))
    for (const { id, lines, labelX, labelY, now } of rowsOf(scene)) {
      const right = labelX + Math.max(...lines.map((line) => line.length)) * LETTER_WIDTH
      const bottom = labelY + (lines.length - 1) * LINE_HEIGHT + 3
      expect(right, id).toBeLessThanOrEqual(width)
      expect(right <= first - now.radius || bottom <= now.y - now.radius, id).toBe(true)
    }
  })

  it.each(scenes)(
    'by %s at %i px: no word over a column meets another, or the line of another',
    (_, __, scene) => {
      for (const { heads } of scene.groups)
        for (const a of heads)
          for (const b of heads) {
            if (a === b) continue
            const [left, right] = spanOf(a)
            if (a.y === b.y) expect(right < spanOf(b)[0] || spanOf(b)[1] < left, a.word + b.word).toBe(true)
            if (b.y < a.y) expect(readX(b.tick) < left || readX(b.tick) > right, a.word + b.word).toBe(true)
          }
    },
  )

  it.each(scenes)('by %s at %i px: the name of a group meets no word over its columns', (_, __, scene) => {
    /** Mean width in pixels of a bold letter at 14 px. */
    const BOLD = 9
    for (const { title, titleY, count, countY, heads } of scene.groups)
      for (const head of heads) {
        const [left] = spanOf(head)
        if (Math.abs(head.y - titleY) < LINE_HEIGHT) expect(title.length * BOLD).toBeLessThan(left)
        if (Math.abs(head.y - countY) < LINE_HEIGHT) expect(count.length * LETTER_WIDTH).toBeLessThan(left)
      }
  })

  it.each(scenes)('by %s at %i px: an arrow where a verdict moved, none where it stayed', (_, __, scene) => {
    for (const { id, then, now, arrow } of rowsOf(scene)) {
      const claim = claims.find((each) => each.id === id)
      expect(now.verdict).toBe(claim?.now)
      expect(then?.verdict).toBe(claim?.then === claim?.now ? undefined : claim?.then)
      expect(arrow.line === '').toBe(then === undefined)
      if (then) expect(Math.abs(then.x - now.x)).toBeGreaterThan(then.radius + now.radius + 16)
    }
  })

  it('ends the scale at its last verdict: what has no place in that order, and opinions, stand off it and off each other', () => {
    const ordered = Object.values(words.signs).filter(({ place }) => place === 'ordered').length
    for (const [, , { groups }] of scenes) {
      const xs = (groups[0]?.heads ?? []).map(({ tick }) => readX(tick))
      const steps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0))
      const off = steps.slice(ordered - 1)
      expect(off).toHaveLength(2)
      expect(Math.min(...off)).toBeGreaterThan(Math.max(...steps.slice(0, ordered - 1)) + 8)
      for (const { rail } of groups.flatMap(({ rows }) => rows))
        expect(rail).toMatch(new RegExp(`^M${xs[0]},[\\d.]+H${xs[ordered - 1]}$`))
    }
  })

  it('uses one scale and one design for both claimants', () => {
    for (const width of WIDTHS) {
      const [aclu, alternet] = layout('claimant', width).groups
      const readHeads = (heads: PlacedHead[] = []) => heads.map(({ word, x }) => [word, x])
      expect(readHeads(aclu?.heads)).toEqual(readHeads(alternet?.heads))
    }
  })

  it('is the same twice, and does not change its input', () => {
    const before = JSON.stringify([claims, words])
    expect(layout('theme', WIDTHS[0], 'A16')).toEqual(layout('theme', WIDTHS[0], 'A16'))
    expect(JSON.stringify([claims, words])).toBe(before)
  })

  it('draws one group for an excerpt, with its columns where they always are', () => {
    const view = { ...buildVerdictShiftView({ ...initial, claim: 'A16' }), part: 'mirror' }
    const excerpt = layoutVerdictShift(claims, view, words, WIDTHS[1])
    expect(excerpt.groups.map(({ id }) => id)).toEqual(['mirror'])
    expect(
      rowsOf(excerpt)
        .filter(({ isChosen }) => isChosen)
        .map(({ id }) => id),
    ).toEqual(['A16'])
    expect(excerpt.groups[0]?.heads.map(({ x }) => x)).toEqual(
      layout('theme', WIDTHS[1]).groups[0]?.heads.map(({ x }) => x),
    )
  })
})

describe('the drawing of the verdicts', () => {
  it.each(scenes)('by %s at %i px looks as in the committed picture', async (group, width, scene) => {
    const svg = renderSvg({ xmlns: 'http://www.w3.org/2000/svg' }, (element) => {
      drawVerdictShift(element, scene)
    })
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(
      `pictures/verdict-shift-${group}-${width}.svg`,
    )
  })

  it('makes every row a link to its claim, named with both verdicts', () => {
    const svg = renderSvg({}, (element) => {
      drawVerdictShift(element, layout('theme', WIDTHS[1]))
    })
    for (const { slug, id } of casebook.claims) {
      expect(svg).toContain(`href="/claims/${slug}/"`)
      expect(svg).toContain(`aria-label="${id} `)
    }
  })

  it('brings a drawing up to date without doubling or leaving a mark', () => {
    const draw = (groups: Grouping[]): string =>
      renderSvg({}, (element) => {
        for (const group of groups) drawVerdictShift(element, layout(group, WIDTHS[1]))
      })
    const count = (svg: string, part: string): number => svg.split(part).length - 1
    for (const part of ['<a ', '<circle', 'class="group"', '<tspan'])
      expect(count(draw(['theme', 'claimant']), part), part).toBe(count(draw(['claimant']), part))
  })
})

/** From where to where a word over a column stretches, in pixels. */
function spanOf({ word, x, anchor }: PlacedHead): [left: number, right: number] {
  const width = word.length * LETTER_WIDTH
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
  return [Math.round(left), Math.round(left + width)]
}

/** Where a line down to a column stands. */
function readX(tick: string): number {
  return Number(/^M([\d.]+)/.exec(tick)?.[1])
}
