import { describe, expect, it } from 'vitest'
import { buildGrammar } from '../../src/domain/diagram-grammars.ts'
import { buildGraph } from '../scale/synthetic-links.ts'
import { buildRandom } from '../search/random.ts'

const SEED = 1902
const CLAIMS = 200
const graph = buildGraph(CLAIMS, buildRandom(SEED))

describe('what the address of the link map may say', () => {
  it('names the claims that a link bears on, and no other', () => {
    const [edge] = graph.edges
    const claims = [{ id: 'N998' }, { id: edge?.claims[0] }, { id: 'N999' }] as never
    const { claim } = buildGrammar('link-map', { graph, claims, events: [], scoreItems: [] })
    expect(claim).toMatchObject({ values: ['', edge?.claims[0]] })
  })

  it('is found by reading every link once, however many claims there are', () => {
    let reads = 0
    const edges = graph.edges.map((edge) => ({
      ...edge,
      get claims() {
        reads += 1
        return edge.claims
      },
    }))
    const claims = Array.from({ length: CLAIMS }, (_, i) => ({ id: `N${i}` })) as never
    buildGrammar('link-map', { graph: { ...graph, edges }, claims, events: [], scoreItems: [] })
    expect(reads).toBe(edges.length)
  })
})
