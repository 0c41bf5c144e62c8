import type { Svg } from '../render.ts'
import type { PlacedNode } from './columns.ts'
import type { LinkMapScene, PlacedEdge } from './layout.ts'

/** Draws a scene into an <svg>, or brings one up to date: marks are joined by id. Colour and dash come from CSS. */
export function drawLinkMap(svg: Svg, scene: LinkMapScene, words: Readonly<Record<string, string>>): void {
  svg.attr('viewBox', `0 0 ${String(scene.width)} ${String(scene.height)}`)

  const lanes = svg
    .selectAll<SVGGElement, LinkMapScene['lanes'][number]>('g.lane')
    .data(
      scene.lanes,
      keyOr((lane) => lane.band),
    )
    .join((enter) => {
      const group = enter.append('g').attr('class', 'lane')
      group.append('path')
      group.append('text')
      return group
    })
    .attr('data-id', ({ band }) => band)
    .attr('data-band', ({ band }) => band)
  lanes.select('path').attr('d', ({ y }) => `M0,${String(y + 0.5)}H${String(scene.width)}`)
  lanes
    .select('text')
    .attr('x', 6)
    .attr('y', ({ y }) => y + 16)
    .text(({ band }) => words[band] ?? band)

  const edges = svg
    .selectAll<SVGGElement, PlacedEdge>('g.edge')
    .data(
      scene.edges,
      keyOr((edge) => edge.id),
    )
    .join((enter) => {
      const group = enter.append('g')
      group.append('path').attr('class', 'line')
      group.append('path').attr('class', 'head')
      group.append('circle').attr('r', 8)
      group.append('text').attr('class', 'sign')
      return group
    })
    .attr('class', ({ state }) => `edge ${state}`)
    .attr('data-id', ({ id }) => id)
  edges.select('.line').attr('d', ({ path }) => path)
  edges.select('.head').attr('d', ({ head }) => head)
  edges
    .select('circle')
    .attr('cx', ({ mark }) => mark[0])
    .attr('cy', ({ mark }) => mark[1])
  edges
    .select('.sign')
    .attr('x', ({ mark }) => mark[0])
    .attr('y', ({ mark }) => mark[1] + 4)
    .text(({ sign }) => sign)

  const nodes = svg
    .selectAll<SVGGElement, PlacedNode>('g.node')
    .data(
      scene.nodes,
      keyOr((node) => node.id),
    )
    .join((enter) => {
      const group = enter.append('g').attr('class', 'node')
      group.append('rect').attr('rx', 3)
      group.append('text')
      return group
    })
    .attr('data-id', ({ id }) => id)
    .attr('data-band', ({ band }) => band)
    .attr('data-role', ({ role }) => role)
  nodes
    .select('rect')
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .attr('width', ({ width }) => width)
    .attr('height', ({ height }) => height)
  nodes
    .select('text')
    .selectAll('tspan')
    .data((node: PlacedNode) =>
      node.lines.map((line, i) => ({ line, x: node.x + node.width / 2, y: node.y + 18 + i * 15 })),
    )
    .join('tspan')
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .text(({ line }) => line)
}

/** The key of a join: the datum's id, or for a mark already in the page its data-id, so that marks are adopted. */
function keyOr<Datum>(idOf: (datum: Datum) => string) {
  return function (this: Element, datum: Datum): string {
    const isBuilt = (datum as Datum | undefined) === undefined
    return isBuilt ? (this.getAttribute('data-id') ?? '') : idOf(datum)
  }
}
