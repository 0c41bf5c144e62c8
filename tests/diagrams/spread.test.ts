import { describe, expect, it } from 'vitest'
import { renderSvg } from '../../src/diagrams/render.ts'
import { drawSpread } from '../../src/diagrams/spread/draw.ts'
import { layoutSpread, WIDTHS } from '../../src/diagrams/spread/layout.ts'
import type { SpreadScene } from '../../src/diagrams/spread/scene.ts'
import { drawShape } from '../../src/diagrams/spread/shapes.ts'
import type { View } from '../../src/domain/diagram-view.ts'
import { findAncestors, findDescendants } from '../../src/domain/lineage.ts'
import { eventKinds } from '../../src/schemas/scales.ts'
import { events, steps, viewOf, VIEWS, words } from './spread-story.ts'

const scenes = VIEWS.flatMap((view) =>
  WIDTHS.flatMap((width) =>
    [false, true].map(
      (isBrief) =>
        [
          `${JSON.stringify(view)} at ${width} px${isBrief ? ', brief' : ''}`,
          layoutSpread(steps, viewOf(view), width, isBrief),
        ] as const,
    ),
  ),
)
/** Widths of a letter at 12 px in the widest face, and half a mark with its ring. */
const BOLD = 7.8
const REGULAR = 7.1
const RING = 9.5

describe('the layout of the story', () => {
  it.each(scenes)('%s: every row, mark, link and label lies inside the frame', (_, scene) => {
    for (const { top, height, ring } of scene.rows) {
      expect(top).toBeGreaterThanOrEqual(0)
      expect(top + height).toBeLessThanOrEqual(scene.height)
      expect(ring.x - ring.radius).toBeGreaterThan(0)
      expect(ring.x + ring.radius).toBeLessThan(scene.width)
    }
    for (const { right } of listLines(scene)) expect(right).toBeLessThanOrEqual(scene.width + 0.1)
    for (const { path } of scene.links)
      for (const number of readNumbers(path)) expect(number).toBeGreaterThan(-20)
    for (const { left } of scene.links.map(({ path }) => findReach(path)))
      expect(left).toBeGreaterThanOrEqual(0)
  })

  it.each(scenes)('%s: rows follow each other as targets of 24 px or more, none over another', (_, scene) => {
    let bottom = 0
    for (const { top, height } of scene.rows) {
      expect(height).toBeGreaterThanOrEqual(24)
      expect(top).toBeGreaterThanOrEqual(bottom)
      bottom = top + height
    }
  })

  it.each(scenes)('%s: no label lies over a mark, a sign, a link, a year or another label', (_, scene) => {
    const lines = listLines(scene)
    const marks = scene.rows.map(({ ring }) => ring)
    lines.forEach((line, i) => {
      for (const other of lines.slice(i + 1)) expect(isOver(line, other), line.words).toBe(false)
      for (const { x, y } of marks) {
        const isBeside = x + RING <= line.left || x - RING >= line.right
        expect(isBeside || y + RING <= line.top || y - RING >= line.bottom, line.words).toBe(true)
      }
      for (const { year, y } of scene.years)
        expect(line.bottom <= y - 12 || line.top >= y + 1, `${year}, ${line.words}`).toBe(true)
      for (const { sign, top, height } of scene.rows)
        if (line.top >= top && line.bottom <= top + height && line.style !== 'date')
          expect(line.left).toBeGreaterThan(sign.x + 5)
      for (const { path } of scene.links) {
        const { left, right, top, bottom } = findReach(path)
        expect(right <= line.left || left >= line.right || bottom <= line.top || top >= line.bottom).toBe(
          true,
        )
      }
    })
  })

  it.each(scenes)('%s: each heading and each line of the legend stands clear of the next', (_, scene) => {
    const written = [
      ...scene.keys.map(({ x, y, words: text }) => ({ left: x, right: x + text.length * REGULAR, y })),
      ...scene.lanes.map(({ x, y, kind }) => ({
        left: x - 6,
        right: x + 11 + (words[kind] ?? '').length * BOLD,
        y,
      })),
    ]
    written.forEach((a, i) => {
      expect(a.right).toBeLessThanOrEqual(scene.width)
      for (const b of written.slice(i + 1))
        expect(Math.abs(a.y - b.y) >= 15 || a.right <= b.left || b.right <= a.left).toBe(true)
    })
  })

  it('is the same twice, and does not change its input', () => {
    const before = JSON.stringify(steps)
    const once = layoutSpread(steps, viewOf({ event: 'ev-aclu' }), 640)
    expect(layoutSpread(steps, viewOf({ event: 'ev-aclu' }), 640)).toEqual(once)
    expect(JSON.stringify(steps)).toBe(before)
  })

  it('keeps every row in its place whatever is chosen or filtered, at the wide width', () => {
    const placesOf = (view: View) => layoutSpread(steps, viewOf(view), 640).rows.map(({ top }) => top)
    for (const view of VIEWS) expect(placesOf(view)).toEqual(placesOf({}))
  })

  it('has a row for each step in the order of the file, and a link for each line of descent', () => {
    const { rows, links } = layoutSpread(steps, viewOf(), 640)
    expect(rows.map(({ id }) => id)).toEqual(events.map(({ id }) => id))
    expect(links).toHaveLength(events.flatMap(({ derivedFrom }) => derivedFrom).length)
    for (const { path } of links) {
      const { top, bottom } = findReach(path)
      expect(bottom).toBeGreaterThan(top)
    }
  })

  it('leaves out of a brief picture what would step back, and says how many', () => {
    const lineage = [...findAncestors(steps, 'ev-aclu'), ...findDescendants(steps, 'ev-aclu')]
    const { rows, foot } = layoutSpread(steps, viewOf({ event: 'ev-aclu' }), 640, true)
    expect(rows).toHaveLength(lineage.length + 1)
    expect(foot?.words).toBe(`${steps.length - rows.length} other steps are left out here.`)
    expect(layoutSpread(steps, viewOf(), 640, true).foot).toBeUndefined()
    const alone = steps.find(({ id }) => !lineage.some(({ event }) => event.id === id) && id !== 'ev-aclu')
    const related = steps.filter((step) => step === alone || rows.some(({ id }) => id === step.id))
    expect(layoutSpread(related, viewOf({ event: 'ev-aclu' }), 640, true).foot?.words).toBe(
      'One other step is left out here.',
    )
  })
})

describe('the drawing of the story', () => {
  const draw = (view: View, width: number, isBrief = false): string =>
    renderSvg({ xmlns: 'http://www.w3.org/2000/svg' }, (svg) => {
      drawSpread(svg, layoutSpread(steps, viewOf(view), width, isBrief), words)
    })

  it.each([
    ['all-288', {}, 288, false],
    ['all-640', {}, 640, false],
    ['aclu-640', { event: 'ev-aclu' }, 640, false],
    ['aclu-brief-288', { event: 'ev-aclu' }, 288, true],
  ] as const)('%s looks as in the committed picture', async (name, view, width, isBrief) => {
    const svg = draw(view, width, isBrief).replaceAll('><', '>\n<')
    await expect(svg).toMatchFileSnapshot(`pictures/spread-${name}.svg`)
  })

  it('brings a drawn picture up to date as if it were drawn anew', () => {
    for (const view of [{ kinds: 'report' }, { event: 'ev-aclu' }])
      for (const isBrief of [false, true]) {
        const updated = renderSvg({ xmlns: 'http://www.w3.org/2000/svg' }, (svg) => {
          drawSpread(svg, layoutSpread(steps, viewOf({ event: 'ev-quartz' }), 288, isBrief), words)
          drawSpread(svg, layoutSpread(steps, viewOf(view), 288, isBrief), words)
        })
        expect(updated === draw(view, 288, isBrief), JSON.stringify(view)).toBe(true)
      }
  })

  it('tells every kind by a shape of its own, or by one that is full and one that is hollow', () => {
    const HOLLOW = ['repeat', 'research']
    const looks = eventKinds.map(
      (kind) => `${drawShape(kind, 0, 0, 10).replace(/[\d.,-]+/g, '')}${HOLLOW.includes(kind)}`,
    )
    // A square and a diamond are the same path turned by an eighth; all others differ.
    expect(new Set(looks).size).toBeGreaterThanOrEqual(eventKinds.length - 1)
    expect(drawShape('policy', 0, 0, 10)).not.toBe(drawShape('company', 0, 0, 10))
  })
})

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Every line of words in the rows, as a box. */
function listLines({ rows }: SpreadScene): (Box & { words: string; style: string })[] {
  const lines: (Box & { words: string; style: string })[] = []
  for (const run of rows.flatMap(({ runs }) => runs)) {
    const width = run.words.length * (run.style === 'actor' ? BOLD : REGULAR)
    const last = lines.at(-1)
    if (run.place) {
      const { x, y } = run.place
      lines.push({
        left: x,
        right: x + width,
        top: y - 10,
        bottom: y + 3,
        words: run.words,
        style: run.style,
      })
    } else if (last) {
      last.right += width
      last.words += run.words
    }
  }
  return lines
}

function isOver(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function readNumbers(path: string): number[] {
  return (path.match(/-?[\d.]+/g) ?? []).map(Number)
}

/** The box of an arc: a cubic curve goes three quarters of the way to its control points. */
function findReach(path: string): Box {
  const [right = 0, top = 0, control = 0, , , , , bottom = 0] = readNumbers(path)
  return { left: right - (right - control) * 0.75, right, top, bottom }
}
