import type { LinkGraph } from '../../src/domain/link-scales.ts'
import type { Band, Lens, Role, Status, Strength } from '../../src/schemas/scales.ts'
import { someLinks } from '../casebook-fixtures.ts'
import { aNode, anEdge } from '../record-fixtures.ts'

const ROLES: Record<string, Role> = { posts: 'data', bills: 'data', score: 'system', plan: 'system' }

/** Ids that a casebook chose, for code that knows of none. */
export const [CLAIMED, CHECKED, NOW] = ['claimed2015', 'checked2015', 'evidenceNow'] as unknown as [
  Lens,
  Lens,
  Lens,
]
export const asStatus = (id: string): Status => id as Status
export const asStrength = (id: string): Strength => id as Strength
export const asBand = (id: string): Band => id as Band

/** "posts>score documented" for each edge, numbered from e01; roles by name, else a consequence. The plan is on paper. */
export function aGraph(...links: string[]): LinkGraph {
  const parts = links.map((link) => link.split(/[> ]/) as [string, string, string])
  const ids = [...new Set(parts.flatMap(([from, to]) => [from, to]))]
  return someLinks(
    ids.map((id) =>
      aNode({ id, label: `The ${id}`, role: ROLES[id] ?? 'consequence', onPaper: id === 'plan' }),
    ),
    parts.map(([from, to, status], i) =>
      anEdge({
        id: `e${String(i + 1).padStart(2, '0')}`,
        from,
        to,
        evidenceNow: status,
        claimed2015: 'absent',
      }),
    ),
  )
}
