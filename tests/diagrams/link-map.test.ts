import { select } from 'd3-selection'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { drawLinkMap } from '../../src/diagrams/link-map/draw.ts'
import { buildGround, WIDTHS } from '../../src/diagrams/link-map/ground.ts'
import { layoutLinkMap } from '../../src/diagrams/link-map/layout.ts'
import type { LinkMapScene } from '../../src/diagrams/link-map/scene.ts'
import { buildLinkMapView, listShown } from '../../src/diagrams/link-map/view.ts'
import { renderSvg } from '../../src/diagrams/render.ts'
import { buildWalk } from '../../src/diagrams/walk.ts'
import { formatDrawn, formatTitle } from '../../src/diagrams/link-map/words.ts'
import { buildGrammar } from '../../src/domain/diagram-grammars.ts'
import { buildInitialView, type View } from '../../src/domain/diagram-view.ts'
import { selectBands } from '../../src/domain/evidence-graph.ts'
import { idsOf } from '../../src/domain/ids-of.ts'
import { listLenses } from '../../src/domain/link-scales.ts'
import type { LinkLens } from '../../src/schemas/scales.ts'
import { asStrength } from '../domain/link-graph-fixtures.ts'
import { renderPicture } from './picture.ts'
import { collectReached } from './walk-over.ts'

const { records } = readContent('content')
const graph = records.graph.fields
const LENSES: LinkLens[] = [...listLenses(graph.scales), 'difference']
const initial = buildInitialView(buildGrammar('link-map', { graph, events: [], claims: [], scoreItems: [] }))
const look = (view: View) => buildLinkMapView({ ...initial, ...view })
const layout = (view: View, width: number = WIDTHS[1]) => layoutLinkMap(buildGround(graph, width), look(view))
const scenes = LENSES.flatMap((lens) =>
  WIDTHS.map((width) => [lens, width, layout({ lens }, width)] as const),
)

describe('the layout of the link map', () => {
  it.each(scenes)('%s at %i px: every node and sign lies inside the frame', (_, __, scene) => {
    for (const { x, y, width, height } of scene.nodes) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(scene.width)
      expect(y + height).toBeLessThanOrEqual(scene.height)
    }
    for (const { mark } of scene.edges) {
      expect(mark[0]).toBeGreaterThan(8)
      expect(mark[0]).toBeLessThan(scene.width - 8)
    }
    for (const { path } of scene.edges)
      for (const [, x = ''] of path.matchAll(/[MLQ,](-?[\d.]+),-?[\d.]+/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0)
        expect(Number(x)).toBeLessThanOrEqual(scene.width)
      }
  })

  it.each(scenes)('%s at %i px: no node covers a node, no sign covers a node or a sign', (_, __, scene) => {
    expect(findOverlaps(scene)).toEqual([])
  })

  it.each(scenes)('%s at %i px: every line of a label fits into its node', (_, __, scene) => {
    const LETTER = 6.4
    for (const { lines, width } of scene.nodes)
      for (const line of lines) expect(line.length * LETTER, line).toBeLessThanOrEqual(width)
  })

  it('is the same twice, and does not change its input', () => {
    const before = JSON.stringify(graph)
    const once = layout({ lens: 'difference' })
    expect(layout({ lens: 'difference' })).toEqual(once)
    expect(JSON.stringify(graph)).toBe(before)
  })

  it('keeps every node in its place when the lens changes', () => {
    const [first, ...others] = LENSES.map((lens) =>
      layout({ lens }).nodes.map(({ key, x, y }) => [key, x, y]),
    )
    for (const nodes of others) expect(nodes).toEqual(first)
  })

  it('gives every sign a target of 24 px to itself on the wide page', () => {
    const { edges } = layout({ lens: 'evidenceNow' })
    const crowded = edges.flatMap((a, i) =>
      edges
        .slice(i + 1)
        .filter((b) => Math.hypot(a.mark[0] - b.mark[0], a.mark[1] - b.mark[1]) < 24)
        .map((b) => `${a.id} and ${b.id}`),
    )
    expect(crowded).toEqual([])
  })

  it('draws a link for every edge that the lens has, and none for an absent one', () => {
    for (const lens of listLenses(graph.scales))
      expect(layout({ lens }).edges.map(({ id }) => id)).toEqual(
        graph.edges.filter((edge) => edge[lens] !== 'absent').map(({ id }) => id),
      )
  })
})

describe('the drawing of the link map', () => {
  it.each(scenes)('%s at %i px looks as in the committed picture', async (lens, width, scene) => {
    const svg = renderPicture('link-map', 'link-map-drawing', (element) => {
      drawLinkMap(element, scene)
    })
    await expect(svg).toMatchFileSnapshot(`pictures/link-map-${lens}-${width}.svg`)
  })

  it('adopts the marks that the build drew: another lens keeps the same elements', () => {
    const { document } = new Window()
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg') as unknown as SVGSVGElement
    element.innerHTML = renderSvg({}, (svg) => {
      drawLinkMap(svg, layout({ lens: 'claimed2015' }))
    }).replace(/^<svg[^>]*>|<\/svg>$/g, '')
    const built = [...element.querySelectorAll('g.node')]
    drawLinkMap(select(element), layout({ lens: 'evidenceNow' }))
    expect([...element.querySelectorAll('g.node')]).toEqual(built)
    expect(element.querySelectorAll('g.edge')).toHaveLength(45)
    expect(element.querySelector('g.edge[data-id=e05]')?.getAttribute('class')).toBe('edge is-documented')
  })
})

describe('what a reader chooses', () => {
  it('stands out, with what it is linked to; all else steps back', () => {
    const { nodes, edges } = layout({ lens: 'evidenceNow', node: 'tencent-credit' })
    const near = graph.edges.filter(({ from, to }) => [from, to].includes('tencent-credit'))
    expect(nodes.filter(({ emphasis }) => emphasis === 'chosen').map(({ id }) => id)).toEqual([
      'tencent-credit',
    ])
    expect(edges.filter(({ emphasis }) => emphasis !== 'quiet').map(({ id }) => id)).toEqual(
      near.map(({ id }) => id),
    )
    const loud = new Set(nodes.filter(({ emphasis }) => emphasis !== 'quiet').map(({ id }) => id))
    expect(loud).toEqual(new Set(near.flatMap(({ from, to }) => [from, to])))
  })

  it('lets the links of a chosen claim stand out, all of them and no other', () => {
    const about = graph.edges.filter(({ claims }) => claims.includes('A06')).map(({ id }) => id)
    const { edges } = layout({ lens: 'difference', claim: 'A06' })
    expect(about.length).toBeGreaterThan(0)
    expect(edges.filter(({ emphasis }) => emphasis !== 'quiet').map(({ id }) => id)).toEqual(
      edges.map(({ id }) => id).filter((id) => about.includes(id)),
    )
    expect(edges.some(({ emphasis }) => emphasis === 'quiet')).toBe(true)
  })

  it('is a link before it is a node, if an address names both', () => {
    expect(buildLinkMapView({ ...initial, edge: 'e05', node: 'baihang' })).toMatchObject({
      edge: 'e05',
      node: '',
    })
  })

  it('leaves out links of other states and other bands, and moves nothing', () => {
    const all = layout({ lens: 'evidenceNow' })
    const some = layout({ lens: 'evidenceNow', states: 'disputed', bands: 'payment' })
    expect(some.edges.length).toBeGreaterThan(0)
    expect(some.edges.every(({ state }) => state === asStrength('disputed'))).toBe(true)
    expect(some.nodes.map(({ x, y }) => [x, y])).toEqual(all.nodes.map(({ x, y }) => [x, y]))
    expect(layout({ lens: 'evidenceNow', states: '' }).edges).toEqual([])
  })
})

describe('the walk over the link map', () => {
  it.each(LENSES)('%s: reaches every node and every link that is drawn', (lens) => {
    const { nodes, edges } = layout({ lens })
    const reached = collectReached(
      buildWalk(graph.nodes, listShown(graph, buildLinkMapView({ ...initial, lens }))),
    )
    expect(reached).toEqual(new Set([...nodes, ...edges].map(({ id }) => id)))
  })
})

describe('the takeaway', () => {
  it('counts what is drawn, under every lens', () => {
    expect(formatTitle(graph, look({ lens: 'evidenceNow' }))).toBe(
      'Today, of 45 links on this map, 32 are documented, 3 are disputed, 1 is only claimed, 6 have no evidence and 3 are ruled out',
    )
    expect(formatTitle(graph, look({ lens: 'difference' }))).toBe(
      'From the claim of October 2015 to the evidence today: of 45 links on this map, 11 stand, 21 came to light, 3 are disputed, 1 is only claimed, 6 have no evidence and 3 are ruled out',
    )
    expect(formatDrawn(graph, look({ lens: 'claimed2015' }))).toBe(
      '21 of 45 links are drawn; the others are not part of this account.',
    )
    for (const lens of ['difference', 'evidenceNow'])
      expect(formatDrawn(graph, look({ lens }))).toBe('All 45 links are drawn.')
    expect(formatDrawn(graph, look({ lens: 'difference', to: 'checked2015' }))).toBe(
      '28 of 45 links are drawn; the others are part of neither account.',
    )
  })
})

describe('a part of the map', () => {
  it.each(idsOf(graph.scales.bands))('%s: is laid out without overlaps at both widths', (band) => {
    const part = selectBands(graph, [band])
    for (const width of WIDTHS) {
      const scene = layoutLinkMap(buildGround(part, width), look({ lens: 'evidenceNow' }))
      expect(findOverlaps(scene)).toEqual([])
      expect(scene.edges).toHaveLength(part.edges.length)
    }
  })
})

/** Nodes are boxes, signs are circles. */
function findOverlaps({ nodes, edges }: LinkMapScene): string[] {
  const SIGN = 8
  const betweenNodes = nodes.flatMap((a, i) =>
    nodes
      .slice(i + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map((b) => `${a.id} covers ${b.id}`),
  )
  const betweenSigns = edges.flatMap((a, i) =>
    edges
      .slice(i + 1)
      .filter((b) => Math.hypot(a.mark[0] - b.mark[0], a.mark[1] - b.mark[1]) < 2 * SIGN)
      .map((b) => `${a.id} covers ${b.id}`),
  )
  const onNodes = edges.flatMap(({ id, mark: [x, y] }) =>
    nodes
      .filter((node) => {
        const nearX = Math.max(node.x, Math.min(x, node.x + node.width))
        const nearY = Math.max(node.y, Math.min(y, node.y + node.height))
        return Math.hypot(x - nearX, y - nearY) < SIGN - 0.5
      })
      .map((node) => `${id} covers ${node.id}`),
  )
  return [...betweenNodes, ...betweenSigns, ...onNodes]
}
