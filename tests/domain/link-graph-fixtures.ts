import { linkGraphSchema, type LinkGraph } from '../../src/schemas/link-graph.ts'
import type { Role, Status } from '../../src/schemas/scales.ts'
import { aNode, anEdge } from '../record-fixtures.ts'

const ROLES: Record<string, Role> = { posts: 'data', bills: 'data', score: 'system', plan: 'system' }

/** "posts>score documented" for each edge, numbered from e01; roles by name, else a consequence. The plan is on paper. */
export function aGraph(...links: string[]): LinkGraph {
  const parts = links.map((link) => link.split(/[> ]/) as [string, string, Status])
  const ids = [...new Set(parts.flatMap(([from, to]) => [from, to]))]
  return linkGraphSchema.parse({
    nodes: ids.map((id) =>
      aNode({ id, label: `The ${id}`, role: ROLES[id] ?? 'consequence', onPaper: id === 'plan' }),
    ),
    edges: parts.map(([from, to, status], i) =>
      anEdge({
        id: `e${String(i + 1).padStart(2, '0')}`,
        from,
        to,
        evidenceNow: status,
        claimed2015: 'absent',
      }),
    ),
  })
}
