import { select, type Selection } from 'd3-selection'
import { drawLabels, keyOr, write, writeSize } from '../marks.ts'
import type { Svg } from '../render.ts'
import type { PlacedGroup, PlacedHead, PlacedMark, PlacedRow, VerdictShiftScene } from './scene.ts'

type Groups = Selection<SVGGElement, PlacedGroup, SVGSVGElement, unknown>
type Rows = Selection<SVGAElement | HTMLAnchorElement, PlacedRow, SVGGElement, PlacedGroup>

/** Draws a scene into an <svg>, or brings one up to date: marks are joined by key. Colour comes from CSS. */
export function drawVerdictShift(svg: Svg, scene: VerdictShiftScene): void {
  writeSize(svg, scene)
  const groups = drawGroups(svg, scene.groups)
  drawHeads(groups)
  drawRows(groups)
}

function drawGroups(svg: Svg, groups: readonly PlacedGroup[]): Groups {
  const placed = svg
    .selectAll<SVGGElement, PlacedGroup>('g.group')
    .data(
      groups,
      keyOr(({ id }) => id),
    )
    .join((enter) => {
      const group = enter.append('g').attr('class', 'group')
      group.append('text').attr('class', 'title')
      group.append('text').attr('class', 'count')
      return group
    })
  write(placed, ({ id }) => ({ 'data-key': id }))
  write(placed.select('.title'), ({ title, titleY }) => ({ x: 0, y: titleY, text: `${title} ` }))
  write(placed.select('.count'), ({ count, countY }) => ({ x: 0, y: countY, text: `${count} ` }))
  return placed
}

/** The words over the columns; each row says its verdicts in its name, so that nobody must hear them here. */
function drawHeads(groups: Groups): void {
  const heads = groups
    .selectAll<SVGGElement, PlacedHead>('g.head')
    .data(
      (group) => group.heads,
      keyOr(({ verdict }) => verdict),
    )
    .join((enter) => {
      const head = enter.append('g').attr('aria-hidden', 'true')
      head.append('path').attr('class', 'tick')
      head.append('text')
      return head
    })
  write(heads, ({ verdict, anchor }) => ({ class: `head ${anchor}`, 'data-key': verdict }))
  write(heads.select('.tick'), ({ tick }) => ({ d: tick }))
  write(heads.select('text'), ({ x, y, word }) => ({ x, y, text: `${word} ` }))
}

function drawRows(groups: Groups): void {
  const links = groups
    .selectAll<SVGAElement, PlacedRow>('a.row')
    .data(
      (group) => group.rows,
      keyOr(({ id }) => id),
    )
    .join((enter) => {
      const row = enter.append('a').attr('data-kind', 'claim')
      row.append('rect').attr('class', 'back').attr('x', 0).attr('y', 0.5).attr('rx', 3)
      row.append('text').attr('class', 'id').attr('x', 4)
      row.append('text').attr('class', 'said')
      for (const line of ['rail', 'stops']) row.append('path').attr('class', line)
      const shift = row.append('g').attr('class', 'shift').attr('data-kind', 'shift')
      for (const line of ['arrow', 'arrow-head']) shift.append('path').attr('class', line)
      for (const mark of ['then', 'now']) shift.append('g').attr('class', mark)
      return row
    })
  write(links, ({ id, href, name, y, isChosen }) => ({
    class: `row${isChosen ? ' chosen' : ''}`,
    href,
    'aria-label': name,
    'data-id': id,
    transform: `translate(0,${y})`,
  }))
  write(links.select('.back'), ({ width, height }) => ({ width, height: height - 1 }))
  write(links.select('.id'), ({ id, labelY }) => ({ y: labelY, text: `${id} ` }))
  drawLabels(links.select('.said'), ({ lines, labelX, labelY }) => ({
    // A space at the end of each line, so that the words stay apart where the lines are read as one.
    lines: lines.map((line) => `${line} `),
    x: labelX,
    y: labelY,
  }))
  write(links.select('.rail'), ({ rail }) => ({ d: rail }))
  write(links.select('.stops'), ({ stops }) => ({ d: stops }))
  write(links.select('.shift'), ({ id }) => ({ 'data-id': `${id}-shift` }))
  write(links.select('.arrow'), ({ arrow }) => ({ d: arrow.line }))
  write(links.select('.arrow-head'), ({ arrow }) => ({ d: arrow.head }))
  drawMarks(links, 'then', ({ then }) => then)
  drawMarks(links, 'now', ({ now }) => now)
}

/** A shape lies in a square of 20 by 20; a mark of this radius would just leave a rim around it. */
const SHAPE_RADIUS = 14

/** The ring or the disc of every row; none where there is nothing to mark. */
function drawMarks(
  rows: Rows,
  kind: 'then' | 'now',
  markOf: (row: PlacedRow) => PlacedMark | undefined,
): void {
  rows.select<SVGGElement>(`.${kind}`).each(function (row) {
    const mark = markOf(row)
    const marks = select(this)
      .selectAll<SVGGElement, PlacedMark>('g')
      .data(mark ? [mark] : [])
      .join((enter) => {
        const group = enter.append('g')
        group.append('circle')
        group.append('path')
        return group
      })
    write(marks, ({ verdict, mark, x, y }) => ({
      class: `verdict-sign ${verdict} mark-${mark}`,
      transform: `translate(${x},${y})`,
    }))
    write(marks.select('circle'), ({ radius }) => ({ r: radius }))
    write(marks.select('path'), ({ radius, shape }) => ({
      transform: `scale(${radius / SHAPE_RADIUS}) translate(-10,-10)`,
      d: shape,
    }))
  })
}
