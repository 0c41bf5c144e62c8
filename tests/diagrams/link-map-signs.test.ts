import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/content-files.ts'
import { buildGround, WIDTHS } from '../../src/diagrams/link-map/ground.ts'

const graph = readContent('content').records.graph.fields
const SIGN_RADIUS = 9

/** The corners of a path that runs level and upright. */
function listCorners(path: string): [number, number][] {
  return [...path.matchAll(/(?:[ML]|Q[\d.]+,[\d.]+,)([\d.]+),([\d.]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ])
}

/** Whether a line comes nearer to a point than a sign is wide. */
function isUnder([x, y]: readonly [number, number], path: string): boolean {
  const corners = listCorners(path)
  return corners.slice(1).some(([toX, toY], i) => {
    const [fromX, fromY] = corners[i] ?? [toX, toY]
    const nearest = [clamp(x, fromX, toX), clamp(y, fromY, toY)] as const
    return Math.hypot(x - nearest[0], y - nearest[1]) < SIGN_RADIUS
  })
}

const clamp = (at: number, a: number, b: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), at))

describe.each(WIDTHS)('the signs of the link map at %i px', (width) => {
  const lines = [...buildGround(graph, width).lineById]
  const under = (path: string, mark: readonly [number, number]): number =>
    lines.filter((other) => other[1].path !== path && isUnder(mark, other[1].path)).length

  it('stand on the line that they speak of', () => {
    for (const [id, { path, mark }] of lines) expect(isUnder(mark, path), id).toBe(true)
  })

  it('lie across another line only where their own leaves no better place: a third of them at most', () => {
    const across = lines.filter(([, { path, mark }]) => under(path, mark) > 0)
    expect(across.length).toBeLessThanOrEqual(lines.length / 3)
  })
})
