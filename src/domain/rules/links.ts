import type { Casebook } from '../casebook.ts'
import { buildIssue, type Issue } from '../issue.ts'

/** A documented edge cites at least one source that is more than commentary and is not one of the two articles. */
export function findUndocumentedEdges({ graph, records, sourceById }: Casebook): Issue[] {
  return graph.edges.flatMap((edge, i) => {
    if (edge.evidenceNow !== 'documented') return []
    const isEvidence = (id: string): boolean => {
      const source = sourceById.get(id)
      return source === undefined || (source.kind !== 'commentary' && source.read !== 'full')
    }
    if (edge.sources.some(isEvidence)) return []
    const found = `edge ${edge.id} is documented by ${edge.sources.join(', ')} alone`
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
