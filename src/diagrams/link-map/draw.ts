import { drawLabels, keyOr, LINE_HEIGHT, write, writeSize } from '../marks.ts'
import type { Svg } from '../render.ts'
import type { Lane, LinkMapScene, PlacedContext, PlacedDot, PlacedEdge, PlacedNode } from './scene.ts'

/** Radius of the target around a sign: 24 px across, as large as a finger needs. */
const TARGET = 12
/** Radius of the ring around a sign. */
const RING = 8
/** Radius of the mark of a name, by how it stands out. */
const DOTS = { '': 2.5, near: 4.5, chosen: 5.5 }
const ROLES = { data: 'Data', system: 'Systems', consequence: 'Consequences' }
/** From the top of a line to its baseline. */
const BASELINE = 11.5

/**
 * Draws a scene into an <svg>, or brings one up to date: marks are joined by key. The ground of a map never moves, so
 * geometry is set when a mark enters, and an update costs a class and a sign. Colour and dash come from CSS.
 */
export function drawLinkMap(svg: Svg, scene: LinkMapScene): void {
  writeSize(svg, scene)
  const stage = scene.context ? drawContext(svg, scene.context, scene) : svg
  drawLanes(stage, scene)
  drawEdges(stage, scene.edges)
  drawNodes(stage, scene.nodes)
}

/** Draws all names of a large map as small marks, and gives the group below them in which the rest is drawn. */
function drawContext(svg: Svg, context: PlacedContext, { width }: LinkMapScene): Svg {
  const ground = openGroup(svg, 'context')
  drawLanes(ground, { lanes: context.lanes, width })
  ground
    .selectAll<SVGTextElement, PlacedContext['heads'][number]>('text.role')
    .data(context.heads)
    .join('text')
    .attr('class', 'role')
    .attr('font-weight', 650)
    .attr('x', ({ x }) => x)
    .attr('y', 12)
    .text(({ role }) => ROLES[role])
  const dots = ground
    .selectAll<SVGCircleElement, PlacedDot>('circle')
    .data(
      context.dots,
      keyOr(({ id }) => id),
    )
    .join((enter) => {
      const circles = enter
        .append('circle')
        .attr('data-kind', 'node')
        .attr('data-id', ({ id }) => id)
        .attr('cx', ({ x }) => x)
        .attr('cy', ({ y }) => y)
      circles.append('title').text(({ name }) => name)
      return circles
    })
  write(dots, ({ emphasis }) => ({ class: `dot ${emphasis}`.trim(), r: DOTS[emphasis] }))
  // What is drawn below is another part of the map each time: nothing of it moves, it is drawn anew.
  return openGroup(svg, 'focus', context.of).attr('transform', `translate(0,${context.height})`)
}

/** A group of its own inside the drawing, to be drawn into as the drawing is; an empty one for another key. */
function openGroup(svg: Svg, name: string, key = name): Svg {
  const group = svg
    .selectAll<SVGGElement, string>(`g.${name}`)
    .data(
      [key],
      keyOr((each) => each),
    )
    .join('g')
    .attr('class', name)
    .attr('data-key', key)
  return group as unknown as Svg
}

function drawLanes(svg: Svg, { lanes, width }: Pick<LinkMapScene, 'lanes' | 'width'>): void {
  svg
    .selectAll<SVGGElement, Lane>('g.lane')
    .data(
      lanes,
      keyOr(({ band }) => band),
    )
    .join((enter) => {
      const group = enter
        .append('g')
        .attr('class', 'lane')
        .attr('data-key', ({ band }) => band)
      group.append('path').attr('d', ({ y }) => `M0,${y + 0.5}H${width}`)
      group
        .append('text')
        .attr('x', 2)
        .attr('y', ({ y }) => y + 16)
        .text(({ word }) => word)
      return group
    })
}

function drawEdges(svg: Svg, edges: readonly PlacedEdge[]): void {
  const groups = svg
    .selectAll<SVGGElement, PlacedEdge>('g.edge')
    .data(
      edges,
      keyOr(({ id }) => id),
    )
    .join((enter) => {
      const group = enter
        .insert('g', 'g.node')
        .attr('data-kind', 'edge')
        .attr('data-id', ({ id }) => id)
      for (const name of ['reach', 'line'])
        group
          .append('path')
          .attr('class', name)
          .attr('d', ({ path }) => path)
      group
        .append('path')
        .attr('class', 'head')
        .attr('d', ({ head }) => head)
      for (const [name, radius] of [['target', TARGET] as const, ['ring', RING] as const])
        group
          .append('circle')
          .attr('class', name)
          .attr('r', radius)
          .attr('cx', ({ mark }) => mark[0])
          .attr('cy', ({ mark }) => mark[1])
      group
        .append('text')
        .attr('class', 'sign')
        .attr('x', ({ mark }) => mark[0])
        .attr('y', ({ mark }) => mark[1] + 4)
      return group
    })
  write(groups, ({ state, emphasis }) => ({ class: `edge is-${state} ${emphasis}`.trim() }))
  // select() hands each group's datum down to its part, also where the part was built before; selectAll() does not.
  write(groups.select('.sign'), ({ sign }) => ({ text: sign }))
}

function drawNodes(svg: Svg, nodes: readonly PlacedNode[]): void {
  const groups = svg
    .selectAll<SVGGElement, PlacedNode>('g.node')
    .data(
      nodes,
      keyOr(({ key }) => key),
    )
    .join((enter) => {
      const group = enter
        .append('g')
        .attr('data-kind', 'node')
        .attr('data-key', ({ key }) => key)
        .attr('data-id', ({ id }) => id)
      group
        .append('rect')
        .attr('rx', 3)
        .attr('x', ({ x }) => x)
        .attr('y', ({ y }) => y)
        .attr('width', ({ width }) => width)
        .attr('height', ({ height }) => height)
      drawLabels(group.append('text'), ({ lines, x, y, width, height }) => ({
        lines,
        x: x + width / 2,
        y: y + (height - lines.length * LINE_HEIGHT) / 2 + BASELINE,
      }))
      return group
    })
  write(groups, ({ role, emphasis }) => ({ class: `node ${role} ${emphasis}`.trim() }))
}
