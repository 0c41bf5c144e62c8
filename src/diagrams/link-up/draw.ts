import { drawLabels, keyOr, write, writeSize } from '../marks.ts'
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
  writeSize(svg, scene)
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
  write(groups, ({ key, strength }) => ({ class: `path state is-${strength}`, 'data-key': key }))
  write(groups.select('.rule'), ({ y }) => ({ d: `M0,${y + 0.5}H${width}` }))
  write(groups.select('.ring'), ({ heading, sign }) => ({
    cx: RING + 1,
    cy: heading.y - DROP,
    visibility: sign ? null : 'hidden',
  }))
  write(groups.select('.sign'), ({ heading, sign }) => ({ x: RING + 1, y: heading.y, text: sign }))
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
  write(groups, ({ key, id, state, isWeakest, emphasis }) => ({
    class: [`edge is-${state}`, isWeakest ? 'weakest' : '', emphasis].filter(Boolean).join(' '),
    'data-key': key,
    'data-id': id,
  }))
  // select() hands each group's datum down to its part, also where the part was built before; selectAll() does not.
  for (const part of ['.line', '.reach']) write(groups.select(part), ({ path }) => ({ d: path }))
  write(groups.select('.head'), ({ head }) => ({ d: head }))
  write(groups.select('.target'), ({ mark: [cx, cy] }) => ({ cx, cy }))
  write(groups.select('.ring'), ({ mark: [cx, cy], isWeakest }) => ({
    cx,
    cy,
    r: isWeakest ? WEAKEST_RING : RING,
  }))
  write(groups.select('.sign'), ({ mark: [x, y], sign }) => ({ x, y: y + DROP, text: sign }))
  const notes = groups.select('text:last-child')
  write(notes, ({ note }) => ({ class: `note ${note.side}` }))
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
  write(groups, ({ key, id, role, isOnPaper, isWeakest, emphasis }) => ({
    class: ['node', role, isOnPaper ? 'on-paper' : '', isWeakest ? 'weakest' : '', emphasis]
      .filter(Boolean)
      .join(' '),
    'data-key': key,
    'data-id': id,
  }))
  write(groups.select('rect'), ({ x, y, width, height }) => ({ x, y, width, height }))
  drawLabels(groups.select('text'), ({ label }) => label)
}
