import { drawLabels, keyOr, LINE_HEIGHT } from '../marks.ts'
import type { Svg } from '../render.ts'
import type { Lane, LinkMapScene, PlacedEdge, PlacedNode } from './scene.ts'

/** Radius of the target around a sign: 24 px across, as large as a finger needs. */
const TARGET = 12
/** From the top of a box to the baseline of its first line. */
const BASELINE = 10

/** Draws a scene into an <svg>, or brings one up to date: marks are joined by key. Colour and dash come from CSS. */
export function drawLinkMap(svg: Svg, scene: LinkMapScene, words: Readonly<Record<string, string>>): void {
  svg.attr('viewBox', `0 0 ${String(scene.width)} ${String(scene.height)}`)
  drawLanes(svg, scene, words)
  drawEdges(svg, scene.edges)
  drawNodes(svg, scene.nodes)
}

function drawLanes(svg: Svg, { lanes, width }: LinkMapScene, words: Readonly<Record<string, string>>): void {
  const groups = svg
    .selectAll<SVGGElement, Lane>('g.lane')
    .data(
      lanes,
      keyOr(({ band }) => band),
    )
    .join((enter) => {
      const group = enter.append('g').attr('class', 'lane')
      group.append('path')
      group.append('text')
      return group
    })
    .attr('data-key', ({ band }) => band)
  groups.select('path').attr('d', ({ y }) => `M0,${String(y + 0.5)}H${String(width)}`)
  groups
    .select('text')
    .attr('x', 2)
    .attr('y', ({ y }) => y + 16)
    .text(({ band }) => words[band] ?? band)
}

function drawEdges(svg: Svg, edges: readonly PlacedEdge[]): void {
  const groups = svg
    .selectAll<SVGGElement, PlacedEdge>('g.edge')
    .data(
      edges,
      keyOr(({ id }) => id),
    )
    .join((enter) => {
      const group = enter.insert('g', 'g.node').attr('data-kind', 'edge')
      group.append('path').attr('class', 'reach')
      group.append('path').attr('class', 'line')
      group.append('path').attr('class', 'head')
      group.append('circle').attr('class', 'target').attr('r', TARGET)
      group.append('circle').attr('class', 'ring').attr('r', 8)
      group.append('text').attr('class', 'sign')
      return group
    })
    .attr('class', ({ state, emphasis }) => `edge ${state} ${emphasis}`.trim())
    .attr('data-key', ({ id }) => id)
    .attr('data-id', ({ id }) => id)
  // select() hands each group's datum down to its part, also where the part was built before; selectAll() does not.
  for (const part of ['.line', '.reach']) groups.select(part).attr('d', ({ path }) => path)
  groups.select('.head').attr('d', ({ head }) => head)
  for (const part of ['.target', '.ring'])
    groups
      .select(part)
      .attr('cx', ({ mark }) => mark[0])
      .attr('cy', ({ mark }) => mark[1])
  groups
    .select('.sign')
    .attr('x', ({ mark }) => mark[0])
    .attr('y', ({ mark }) => mark[1] + 4)
    .text(({ sign }) => sign)
}

function drawNodes(svg: Svg, nodes: readonly PlacedNode[]): void {
  const groups = svg
    .selectAll<SVGGElement, PlacedNode>('g.node')
    .data(
      nodes,
      keyOr(({ key }) => key),
    )
    .join((enter) => {
      const group = enter.append('g').attr('data-kind', 'node')
      group.append('rect').attr('rx', 3)
      group.append('text')
      return group
    })
    .attr('class', ({ role, emphasis }) => `node ${role} ${emphasis}`.trim())
    .attr('data-key', ({ key }) => key)
    .attr('data-id', ({ id }) => id)
  groups
    .select('rect')
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .attr('width', ({ width }) => width)
    .attr('height', ({ height }) => height)
  drawLabels(groups.select('text'), ({ lines, x, y, width, height }) => ({
    lines,
    x: x + width / 2,
    y: y + (height - lines.length * LINE_HEIGHT) / 2 + BASELINE + 1.5,
  }))
}
