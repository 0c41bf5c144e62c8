import { buildIssue, type Issue } from './issue.ts'

/** Entries of a scale that have the drawing of an earlier one. */
export function findShared<Id extends string>(
  drawing: 'mark' | 'sign',
  ids: readonly Id[],
  drawingOf: (id: Id) => string,
  placeOf: (id: Id) => string,
): Issue[] {
  return ids.flatMap((id, i) => {
    const first = ids.slice(0, i).find((other) => drawingOf(other) === drawingOf(id))
    if (first === undefined) return []
    return buildIssue(
      'shared-mark',
      placeOf(id),
      `"${id}" has the ${drawing} of "${first}"`,
      `a ${drawing} of its own`,
    )
  })
}
