import { drawLabels, keyOr } from '../marks.ts'
import type { Svg } from '../render.ts'
import type { LinkUpScene, PlacedEdge, PlacedNode, PlacedPath } from './scene.ts'

/** Radius of the target around a sign: 24 px across, as large as a finger needs. */
const TARGET = 12
const RING = 8
/** The weakest link has a larger sign. */
const WEAKEST_RING = 10
/** From the middle of a sign to the baseline of its character. */
const DROP = 4

/** Draws a scene into an <svg>, or brings one up to date: marks are joined by key. Colour and dash come from CSS. */
export function drawLinkUp(svg: Svg, scene: LinkUpScene): void {
  svg.attr('viewBox', `0 0 ${String(scene.width)} ${String(scene.height)}`)
  drawHeadings(svg, scene)
  drawEdges(
    svg,
    scene.paths.flatMap(({ edges }) => edges),
  )
  drawNodes(
    svg,
    scene.paths.flatMap(({ nodes }) => nodes),
  )
}

function drawHeadings(svg: Svg, { paths, width }: LinkUpScene): void {
  const groups = svg
    .selectAll<SVGGElement, PlacedPath>('g.path')
    .data(
      paths,
      keyOr(({ key }) => key),
    )
    .join((enter) => {
      const group = enter.insert('g', 'g.edge').attr('data-kind', 'path')
      group.append('path').attr('class', 'rule')
      group.append('circle').attr('class', 'ring').attr('r', RING)
      group.append('text').attr('class', 'sign')
      group.append('text').attr('class', 'heading')
      return group
    })
    .attr('class', ({ strength }) => `path state ${strength}`)
    .attr('data-key', ({ key }) => key)
  groups.select('.rule').attr('d', ({ y }) => `M0,${String(y + 0.5)}H${String(width)}`)
  groups
    .select('.ring')
    .attr('cx', RING + 1)
    .attr('cy', ({ heading }) => heading.y - DROP)
    .attr('visibility', ({ sign }) => (sign ? null : 'hidden'))
  groups
    .select('.sign')
    .attr('x', RING + 1)
    .attr('y', ({ heading }) => heading.y)
    .text(({ sign }) => sign)
  drawLabels(groups.select('.heading'), ({ heading }) => heading)
}

function drawEdges(svg: Svg, edges: readonly PlacedEdge[]): void {
  const groups = svg
    .selectAll<SVGGElement, PlacedEdge>('g.edge')
    .data(
      edges,
      keyOr(({ key }) => key),
    )
    .join((enter) => {
      const group = enter.insert('g', 'g.node').attr('data-kind', 'edge')
      group.append('path').attr('class', 'reach')
      group.append('path').attr('class', 'line')
      group.append('path').attr('class', 'head')
      group.append('circle').attr('class', 'target').attr('r', TARGET)
      group.append('circle').attr('class', 'ring')
      group.append('text').attr('class', 'sign')
      group.append('text')
      return group
    })
    .attr('class', ({ state, isWeakest, emphasis }) =>
      ['edge', state, isWeakest ? 'weakest' : '', emphasis].filter(Boolean).join(' '),
    )
    .attr('data-key', ({ key }) => key)
    .attr('data-id', ({ id }) => id)
  // select() hands each group's datum down to its part, also where the part was built before; selectAll() does not.
  for (const part of ['.line', '.reach']) groups.select(part).attr('d', ({ path }) => path)
  groups.select('.head').attr('d', ({ head }) => head)
  for (const part of ['.target', '.ring'])
    groups
      .select(part)
      .attr('cx', ({ mark }) => mark[0])
      .attr('cy', ({ mark }) => mark[1])
  groups.select('.ring').attr('r', ({ isWeakest }) => (isWeakest ? WEAKEST_RING : RING))
  groups
    .select('.sign')
    .attr('x', ({ mark }) => mark[0])
    .attr('y', ({ mark }) => mark[1] + DROP)
    .text(({ sign }) => sign)
  const notes = groups.select('text:last-child').attr('class', ({ note }) => `note ${note.side}`)
  drawLabels(notes, ({ note }) => note)
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
    .attr('class', ({ role, isOnPaper, isWeakest, emphasis }) =>
      ['node', role, isOnPaper ? 'on-paper' : '', isWeakest ? 'weakest' : '', emphasis]
        .filter(Boolean)
        .join(' '),
    )
    .attr('data-key', ({ key }) => key)
    .attr('data-id', ({ id }) => id)
  groups
    .select('rect')
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .attr('width', ({ width }) => width)
    .attr('height', ({ height }) => height)
  drawLabels(groups.select('text'), ({ label }) => label)
}
