import type { ScoreInputsScene } from '../../src/diagrams/score-inputs/scene.ts'

export interface Rect {
  id: string
  x: number
  y: number
  width: number
  height: number
}

/** Everything that can be chosen with a finger: statements, signs, and the marks of the score. */
export function listTargets({ items, links, scores }: ScoreInputsScene): Rect[] {
  const TARGET = 12
  return [
    ...items,
    ...scores.map(({ key, ...score }) => ({ ...score, id: key })),
    ...links.map(({ id, mark }) => ({
      id,
      x: mark.x - TARGET,
      y: mark.y - TARGET,
      width: 2 * TARGET,
      height: 2 * TARGET,
    })),
  ].map(({ id, x, y, width, height }) => ({ id, x, y, width, height }))
}

/** Names of pairs of which one covers a part of the other. */
export function findCovered(rects: readonly Rect[]): string[] {
  return rects.flatMap((a, i) =>
    rects
      .slice(i + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map((b) => `${a.id} covers ${b.id}`),
  )
}

/** What reaches out of the frame. */
export function findOutside(scene: ScoreInputsScene): string[] {
  const points = [
    ...scene.headings.flatMap(({ title, note }) => [...title, ...note]),
    ...scene.items.flatMap(({ label, who, when }) => [...label, ...who, ...when]),
  ]
  const DESCENT = 4
  return [
    ...listTargets(scene)
      .filter(
        ({ x, y, width, height }) => x < 0 || y < 0 || x + width > scene.width || y + height > scene.height,
      )
      .map(({ id }) => id),
    ...points
      .filter(({ x, y }) => x < 0 || x > scene.width || y < 10 || y + DESCENT > scene.height)
      .map(({ text }) => text),
  ]
}
