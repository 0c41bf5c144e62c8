import type { Casebook } from '../casebook.ts'
import { findLastLens } from '../link-scales.ts'
import { buildIssue, type Issue } from '../issue.ts'

/** What is shown in the last account cites at least one source that is more than commentary and is not one of the two articles. */
export function findUndocumentedEdges({ graph, records, sourceById }: Casebook): Issue[] {
  const { scales } = graph
  return graph.edges.flatMap((edge, i) => {
    const status = edge[findLastLens(scales)]
    if (status === 'absent' || scales.states[status].counts !== 'shown') return []
    const isEvidence = (id: string): boolean => {
      const source = sourceById.get(id)
      return source === undefined || (source.kind !== 'commentary' && source.read !== 'full')
    }
    if (edge.sources.some(isEvidence)) return []
    const found = `edge ${edge.id} is ${scales.states[status].word.toLowerCase()} by ${edge.sources.join(', ')} alone`
    return [
      buildIssue(
        'undocumented-edge',
        records.graph.place('edges', i, 'sources'),
        found,
        'a source that is more than commentary',
      ),
    ]
  })
}
