import { countStates, formatEdge, formatLabel } from '../../domain/evidence-graph.ts'
import type { PathNode } from '../../domain/link-paths.ts'
import type { Strength } from '../../schemas/scales.ts'
import type { LinkUpGraph } from './scene.ts'
import { listDrawn, listNodeIds, listPaths, type LinkUpView } from './view.ts'
import { isWeakest } from './words.ts'

/** The marks of the picture, each once: the names and the links of the paths drawn, or the two ends alone. */
export function listMarks(
  graph: LinkUpGraph,
  view: LinkUpView,
): { nodes: PathNode[]; edges: LinkUpGraph['edges'][number][] } {
  const drawn = listDrawn(listPaths(graph, view))
  const nodeIds = new Set([view.data, view.consequence, ...drawn.flatMap(listNodeIds)])
  const edgeIds = new Set(drawn.flatMap(({ edges }) => edges.map(({ id }) => id)))
  return {
    nodes: graph.nodes.filter(({ id }) => nodeIds.has(id)),
    edges: graph.edges.filter(({ id }) => edgeIds.has(id)),
  }
}

/** What is said of a mark: its name, how it stands, how many links or paths it has; "" if it is not drawn. */
export function describeMark(graph: LinkUpGraph, view: LinkUpView, id: string): string {
  const { nodes, edges } = listMarks(graph, view)
  const wordOf = (state: Strength): string => graph.scales.states[state].word.toLowerCase()
  const edge = edges.find((each) => each.id === id)
  if (edge) {
    const drawn = listDrawn(listPaths(graph, view))
    const own = drawn.filter((path) => path.edges.some((each) => each.id === id))
    const broken = own.filter((path) => isWeakest(path, id)).length
    return `${formatEdge(edge, graph)}: ${wordOf(edge[view.lens] as Strength)}. ${edge.label}. On ${own.length} of ${drawn.length} paths drawn${broken > 0 ? `, the weakest link on ${broken}` : ''}.`
  }
  const node = nodes.find((each) => each.id === id)
  if (!node) return ''
  const links = edges.filter(({ from, to }) => from === id || to === id)
  const counts = Object.entries(countStates(links, view, graph.scales)).map(
    ([state, count]) => `${count} ${wordOf(state as Strength)}`,
  )
  const count = `${links.length} ${links.length === 1 ? 'link' : 'links'}`
  return `${formatLabel(node.label)}, ${node.role}${node.onPaper ? ' on paper' : ''}, ${count}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}.`
}
