import { describe, expect, it } from 'vitest'
import { buildGround, WIDTHS } from '../../src/diagrams/link-map/ground.ts'
import { layoutLinkMap, selectFocus } from '../../src/diagrams/link-map/layout.ts'
import { buildLinkMapView, listShown, type LinkMapView } from '../../src/diagrams/link-map/view.ts'
import { formatDrawn } from '../../src/diagrams/link-map/words.ts'
import { buildGrammar } from '../../src/domain/diagram-grammars.ts'
import { buildInitialView, type View } from '../../src/domain/diagram-view.ts'
import { findFocus, MOST_LINKS, MOST_NODES } from '../../src/domain/link-focus.ts'
import { findEnds } from '../../src/domain/evidence-graph.ts'
import { idsOf } from '../../src/domain/ids-of.ts'
import { listLenses } from '../../src/domain/link-scales.ts'
import type { Strength } from '../../src/schemas/scales.ts'
import { buildGraph } from '../scale/synthetic-links.ts'
import { buildRandom } from '../search/random.ts'

const THINGS = 300
const graph = buildGraph(THINGS, buildRandom(7), THINGS)
const claims = [...new Set(graph.edges.flatMap((edge) => edge.claims))].map((id) => ({ id }))
const grammar = buildGrammar('link-map', { graph, events: [], claims: claims as never, scoreItems: [] })
const look = (view: View = {}): LinkMapView => buildLinkMapView({ ...buildInitialView(grammar), ...view })
const scenes = (view: View): ReturnType<typeof layoutLinkMap>[] =>
  WIDTHS.map((width) => layoutLinkMap(buildGround(graph, width), look(view)))

describe('a map of hundreds of names', () => {
  it('has a mark for every name, none on another, and all inside the picture above the links', () => {
    for (const { context, width } of scenes({})) {
      const dots = context?.dots ?? []
      expect(dots).toHaveLength(THINGS)
      expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(THINGS)
      for (const { x, y } of dots) {
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(width)
        expect(y).toBeLessThan(context?.height ?? 0)
      }
    }
  })

  it('draws the links of the name with most of them where nothing is chosen', () => {
    const degree = (id: string): number => shown.filter(({ from, to }) => from === id || to === id).length
    const shown = listShown(graph, look())
    const { part, node } = selectFocus(graph, look())
    expect(degree(node)).toBe(Math.max(...graph.nodes.map(({ id }) => degree(id))))
    expect(part.edges).toHaveLength(Math.min(MOST_LINKS, degree(node)))
    expect(part.edges.every(({ from, to }) => from === node || to === node)).toBe(true)
  })

  it('draws the links of whatever is chosen: a name, a link with both its ends, a claim', () => {
    const [edge] = listShown(graph, look())
    const ends = [edge?.from, edge?.to]
    const around = selectFocus(graph, look({ edge: edge?.id ?? '' })).part.edges
    expect(around).toContain(edge)
    expect(around.every(({ from, to }) => ends.includes(from) || ends.includes(to))).toBe(true)
    const [claim = ''] = edge?.claims ?? []
    expect(selectFocus(graph, look({ claim })).part.edges.every((each) => each.claims.includes(claim))).toBe(
      true,
    )
    expect(selectFocus(graph, look({ node: 'thing-9' })).node).toBe('thing-9')
  })

  it('never covers one label by another, whichever name and account is chosen', () => {
    const STEP = 7
    for (const lens of listLenses(graph.scales))
      for (const { id: node } of graph.nodes.filter((_, i) => i % STEP === 0))
        for (const { nodes, width } of scenes({ lens, node }))
          nodes.forEach((box, i) => {
            expect(box.x + box.width).toBeLessThanOrEqual(width)
            for (const other of nodes.slice(i + 1)) {
              const isApart =
                box.x + box.width <= other.x ||
                other.x + other.width <= box.x ||
                box.y + box.height <= other.y ||
                other.y + other.height <= box.y
              expect(isApart, `${box.key} and ${other.key} around ${node}`).toBe(true)
            }
          })
  })

  it('draws no more links than can be told apart, and says how many it leaves out', () => {
    const hub = 'thing-2'
    const [lens] = findEnds(graph.scales)
    const status = idsOf(graph.scales.states)[0] as Strength
    const many = {
      ...graph,
      edges: graph.edges.map((edge) => ({ ...edge, from: hub, [lens]: status })),
    }
    const view = look({ lens, node: hub })
    expect(findFocus(many, listShown(many, view), view).edges).toHaveLength(MOST_LINKS)
    expect(formatDrawn(many, view)).toContain(
      `Another ${many.edges.length - MOST_LINKS} of them are left out`,
    )
    // The part that is drawn is never a large map itself.
    expect(2 * MOST_LINKS).toBeLessThan(MOST_NODES)
  })

  it('says how many of how many links are drawn, whose they are, and how to see others', () => {
    const count = selectFocus(graph, look({ node: 'thing-9' })).part.edges.length
    const said = formatDrawn(graph, look({ node: 'thing-9' }))
    expect(said).toContain(`${count} of the ${graph.edges.length} links are drawn: those of `)
    expect(said).toContain('choose one to see its links')
    expect(formatDrawn(graph, look())).toContain('the name with most links')
  })

  it('shows nothing but the names where the filters leave no link', () => {
    for (const { edges, context } of scenes({ states: '' })) {
      expect(edges).toEqual([])
      expect(context?.dots).toHaveLength(THINGS)
    }
    expect(formatDrawn(graph, look({ states: '' }))).toMatch(/^0 of the/)
  })
})
