import { buildGround, WIDTHS } from '../../src/diagrams/link-map/ground.ts'
import { layoutLinkMap } from '../../src/diagrams/link-map/layout.ts'
import { buildLinkMapView } from '../../src/diagrams/link-map/view.ts'
import { buildGrammar } from '../../src/domain/diagram-grammars.ts'
import { buildInitialView } from '../../src/domain/diagram-view.ts'
import { buildRandom } from '../search/random.ts'
import { buildGraph } from './synthetic-links.ts'

/** So many claims have a map of 300 things, as many as a map is meant to show. */
const CLAIMS = 3000
const LINKS = 500
const SEED = 1902
const RUNS = 9
const MICROSECONDS_PER_MS = 1000

/** Milliseconds of a processor in which the largest map is laid out at each width, as a reader first sees it: the median of some runs. */
export function measureMap(): { nodes: number; links: number; milliseconds: number[] } {
  const all = buildGraph(CLAIMS, buildRandom(SEED))
  const grammar = buildGrammar('link-map', { graph: all, events: [], claims: [], scoreItems: [] })
  const view = buildLinkMapView(buildInitialView(grammar))
  const milliseconds = WIDTHS.map((width) => {
    const times = Array.from({ length: RUNS }, () => {
      // Anew for each run: what a map knows of its links is worked out once.
      const graph = { ...all, edges: all.edges.slice(0, LINKS) }
      const before = process.cpuUsage()
      layoutLinkMap(buildGround(graph, width), view)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / MICROSECONDS_PER_MS
    })
    return times.toSorted((a, b) => a - b)[RUNS >> 1] ?? 0
  })
  return { nodes: all.nodes.length, links: LINKS, milliseconds }
}
