import type { BaseType, Selection } from 'd3-selection'
import { keyOr } from '../marks.ts'
import type { Svg } from '../render.ts'
import type {
  PlacedHeading,
  PlacedItem,
  PlacedLine,
  PlacedLink,
  PlacedScore,
  ScoreInputsScene,
} from './scene.ts'

/** Radius of a sign, of the target around it (24 px across, for a finger), and of the start of a bar. */
const RING = 8
const TARGET = 12
const START = 4
/** Width of the stripe at the edge of a box. */
const STRIPE = 3

/** Draws a scene into an <svg>, or brings one up to date: marks are joined by key. Colour and dash come from CSS. */
export function drawScoreInputs(svg: Svg, scene: ScoreInputsScene): void {
  svg.attr('viewBox', `0 0 ${String(scene.width)} ${String(scene.height)}`)
  drawRules(svg, scene)
  drawHeadings(svg, scene.headings)
  drawScores(svg, scene.scores)
  drawLinks(svg, scene.links)
  drawItems(svg, scene.items)
}

function drawRules(svg: Svg, { rules, width }: ScoreInputsScene): void {
  const at = (y: number): string => `rule-${String(y)}`
  svg
    .selectAll<SVGPathElement, number>('path.rule')
    .data(rules, keyOr(at))
    .join((enter) => enter.insert('path', 'g'))
    .attr('class', 'rule')
    .attr('data-key', at)
    .attr('d', (y) => `M0,${String(y)}H${String(width)}`)
}

function drawHeadings(svg: Svg, headings: readonly PlacedHeading[]): void {
  const keyOf = ({ kind, key }: PlacedHeading): string => `${kind}-${key}`
  const groups = svg
    .selectAll<SVGGElement, PlacedHeading>('g.heading')
    .data(headings, keyOr(keyOf))
    .join((enter) => {
      const group = enter.append('g')
      for (const part of ['title', 'note']) group.append('text').attr('class', part)
      return group
    })
    .attr('class', ({ kind, standing }) => `heading ${kind} ${standing}`.trim())
    .attr('data-key', keyOf)
  drawLines(groups.select('.title'), ({ title }) => title)
  drawLines(groups.select('.note'), ({ note }) => note)
}

function drawScores(svg: Svg, scores: readonly PlacedScore[]): void {
  const keyOf = ({ kind, key }: PlacedScore): string => `${kind}-${key}`
  const groups = svg
    .selectAll<SVGGElement, PlacedScore>('g.score')
    .data(scores, keyOr(keyOf))
    .join((enter) => {
      const group = enter.append('g').attr('data-kind', 'node')
      group.append('rect').attr('rx', 3)
      group.append('path')
      group.append('text')
      return group
    })
    .attr('class', ({ kind, emphasis }) => `score ${kind} ${emphasis}`.trim())
    .attr('data-key', keyOf)
    .attr('data-id', ({ id }) => id)
  drawBoxes(groups)
  groups.select('path').attr('d', ({ path }) => path)
  drawLines(groups.select('text'), ({ lines }) => lines)
}

function drawLinks(svg: Svg, links: readonly PlacedLink[]): void {
  const groups = svg
    .selectAll<SVGGElement, PlacedLink>('g.edge')
    .data(
      links,
      keyOr(({ id }) => id),
    )
    .join((enter) => {
      const group = enter.append('g').attr('data-kind', 'edge')
      for (const part of ['guide', 'reach', 'line', 'end']) group.append('path').attr('class', part)
      group.append('circle').attr('class', 'start')
      group.append('circle').attr('class', 'target').attr('r', TARGET)
      group.append('circle').attr('class', 'ring').attr('r', RING)
      group.append('text').attr('class', 'sign')
      return group
    })
    .attr('class', ({ standing, emphasis, start }) =>
      ['edge', standing, start?.isOpen ? 'open-start' : '', emphasis].filter(Boolean).join(' '),
    )
    .attr('data-key', ({ id }) => id)
    .attr('data-id', ({ id }) => id)
  // select() hands each group's datum down to its part, also where the part was built before; selectAll() does not.
  groups.select('.guide').attr('d', ({ guide }) => guide)
  for (const part of ['.line', '.reach']) groups.select(part).attr('d', ({ path }) => path)
  groups.select('.end').attr('d', ({ end }) => end)
  groups
    .select('.start')
    .attr('cx', ({ start }) => start?.x ?? 0)
    .attr('cy', ({ start }) => start?.y ?? 0)
    .attr('r', ({ start }) => (start ? START : 0))
  for (const part of ['.target', '.ring'])
    groups
      .select(part)
      .attr('cx', ({ mark }) => mark.x)
      .attr('cy', ({ mark }) => mark.y)
  groups
    .select('.sign')
    .attr('x', ({ mark }) => mark.x)
    .attr('y', ({ mark }) => mark.y + 4)
    .text(({ sign }) => sign)
}

function drawItems(svg: Svg, items: readonly PlacedItem[]): void {
  const groups = svg
    .selectAll<SVGGElement, PlacedItem>('g.item')
    .data(
      items,
      keyOr(({ id }) => id),
    )
    .join((enter) => {
      const group = enter.append('g').attr('data-kind', 'node')
      group.append('rect').attr('rx', 2)
      group.append('path').attr('class', 'stripe')
      for (const part of ['name', 'who', 'when']) group.append('text').attr('class', part)
      return group
    })
    .attr('class', ({ kind, standing, emphasis }) => `item ${kind} ${standing} ${emphasis}`.trim())
    .attr('data-key', ({ id }) => id)
    .attr('data-id', ({ id }) => id)
  drawBoxes(groups)
  groups
    .select('.stripe')
    .attr('d', ({ kind, x, y, height }) =>
      kind === 'box' ? `M${String(x + STRIPE / 2)},${String(y)}v${String(height)}` : '',
    )
  drawLines(groups.select('.name'), ({ label }) => label)
  drawLines(groups.select('.who'), ({ who }) => who)
  drawLines(groups.select('.when'), ({ when }) => when)
}

function drawBoxes<Datum extends { x: number; y: number; width: number; height: number }>(
  groups: Selection<SVGGElement, Datum, SVGSVGElement, unknown>,
): void {
  for (const side of ['x', 'y', 'width', 'height'] as const)
    groups.select('rect').attr(side, (box) => box[side])
}

/** Fills every <text> of a selection with its lines. */
function drawLines<Datum, Parent extends BaseType, ParentDatum>(
  texts: Selection<BaseType, Datum, Parent, ParentDatum>,
  linesOf: (datum: Datum) => readonly PlacedLine[],
): void {
  texts
    .selectAll<SVGTSpanElement, unknown>('tspan')
    .data(linesOf)
    .join('tspan')
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .text(({ text }) => text)
}
