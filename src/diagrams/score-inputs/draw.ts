import type { BaseType, Selection } from 'd3-selection'
import { keyOr, write, writeSize } from '../marks.ts'
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
  writeSize(svg, scene)
  drawRules(svg, scene)
  drawHeadings(svg, scene.headings)
  drawScores(svg, scene.scores)
  drawLinks(svg, scene.links)
  drawItems(svg, scene.items)
}

function drawRules(svg: Svg, { rules, width }: ScoreInputsScene): void {
  const at = (y: number): string => `rule-${y}`
  const paths = svg
    .selectAll<SVGPathElement, number>('path.rule')
    .data(rules, keyOr(at))
    .join((enter) => enter.insert('path', 'g'))
  write(paths, (y) => ({ class: 'rule', 'data-key': at(y), d: `M0,${y}H${width}` }))
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
  write(groups, (heading) => ({
    class: `heading ${heading.kind} ${heading.standing}`.trim(),
    'data-key': keyOf(heading),
  }))
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
  write(groups, (score) => ({
    class: `score ${score.kind} ${score.emphasis}`.trim(),
    'data-key': keyOf(score),
    'data-id': score.id,
  }))
  drawBoxes(groups)
  write(groups.select('path'), ({ path }) => ({ d: path }))
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
  write(groups, ({ id, standing, emphasis, start }) => ({
    class: ['edge', standing, start?.isOpen ? 'open-start' : '', emphasis].filter(Boolean).join(' '),
    'data-id': id,
  }))
  // select() hands each group's datum down to its part, also where the part was built before; selectAll() does not.
  write(groups.select('.guide'), ({ guide }) => ({ d: guide }))
  for (const part of ['.line', '.reach']) write(groups.select(part), ({ path }) => ({ d: path }))
  write(groups.select('.end'), ({ end }) => ({ d: end }))
  write(groups.select('.start'), ({ start }) => ({
    cx: start?.x ?? 0,
    cy: start?.y ?? 0,
    r: start ? START : 0,
  }))
  for (const part of ['.target', '.ring'])
    write(groups.select(part), ({ mark: { x, y } }) => ({ cx: x, cy: y }))
  write(groups.select('.sign'), ({ mark: { x, y }, sign }) => ({ x, y: y + 4, text: sign }))
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
  write(groups, ({ id, kind, standing, emphasis }) => ({
    class: `item ${kind} ${standing} ${emphasis}`.trim(),
    'data-id': id,
  }))
  drawBoxes(groups)
  write(groups.select('.stripe'), ({ kind, x, y, height }) => ({
    d: kind === 'box' ? `M${x + STRIPE / 2},${y}v${height}` : '',
  }))
  drawLines(groups.select('.name'), ({ label }) => label)
  drawLines(groups.select('.who'), ({ who }) => who)
  drawLines(groups.select('.when'), ({ when }) => when)
}

function drawBoxes<Datum extends { x: number; y: number; width: number; height: number }>(
  groups: Selection<SVGGElement, Datum, SVGSVGElement, unknown>,
): void {
  write(groups.select('rect'), ({ x, y, width, height }) => ({ x, y, width, height }))
}

/** Fills every <text> of a selection with its lines. */
function drawLines<Datum, Parent extends BaseType, ParentDatum>(
  texts: Selection<BaseType, Datum, Parent, ParentDatum>,
  linesOf: (datum: Datum) => readonly PlacedLine[],
): void {
  const lines = texts.selectAll<SVGTSpanElement, unknown>('tspan').data(linesOf).join('tspan')
  write(lines, ({ x, y, text }) => ({ x, y, text }))
}
