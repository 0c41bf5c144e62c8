import { search } from '../../src/domain/search/search.ts'
import { findSimilar } from '../../src/domain/search/similar.ts'
import type { OpenedIndex } from '../../src/domain/search/opened-index.ts'

/** One entry of golden-queries.yaml. */
export interface GoldenQuery {
  query: string
  /** What sort of query it is, to report recall by. */
  kind: string
  /** The id of the document that must come first. */
  top?: string
  /** Ids that must be among the first `placesForIncluded`. */
  includes?: string[]
  /** Whether nothing may be found. */
  nothing?: boolean
}

/** Shares from 0 to 1 of the expected documents that were found. */
export interface Recall {
  overall: number
  byKind: Record<string, number>
}

// A list of results shows five without scrolling on a phone.
const placesForIncluded = 5

/** Recall at k: the mean, over the queries, of the share of expected documents among the first `at` hits. */
export function measureRecall(
  opened: OpenedIndex,
  goldenQueries: readonly GoldenQuery[],
  at: number,
): Recall {
  const measure = (queries: readonly GoldenQuery[]) =>
    mean(queries.map((golden) => measureShare(opened, golden, at)))
  const kinds = [...new Set(goldenQueries.map(({ kind }) => kind))]
  return {
    overall: measure(goldenQueries),
    byKind: Object.fromEntries(
      kinds.map((kind) => [kind, measure(goldenQueries.filter((golden) => golden.kind === kind))]),
    ),
  }
}

/** A sentence for each golden query that is not answered as it must be. */
export function findMisses(opened: OpenedIndex, goldenQueries: readonly GoldenQuery[]): string[] {
  return goldenQueries.flatMap((golden) => {
    const ids = findIds(opened, golden.query)
    const first = ids.slice(0, placesForIncluded)
    const got = `got ${first.join(', ') || 'nothing'}`
    const missing = (golden.includes ?? []).filter((id) => !first.includes(id))
    return [
      ...(golden.nothing && ids.length > 0 ? [`"${golden.query}" must find nothing; ${got}`] : []),
      ...(golden.top && ids[0] !== golden.top
        ? [`"${golden.query}" must put ${golden.top} first; ${got}`]
        : []),
      ...(missing.length > 0
        ? [`"${golden.query}" must have ${missing.join(', ')} among the first ${placesForIncluded}; ${got}`]
        : []),
    ]
  })
}

function measureShare(opened: OpenedIndex, golden: GoldenQuery, at: number): number {
  const ids = findIds(opened, golden.query)
  if (golden.nothing) return ids.length === 0 ? 1 : 0
  const expected = new Set([...(golden.top ? [golden.top] : []), ...(golden.includes ?? [])])
  // Of more than k expected documents only k can be among the first k.
  const possible = Math.min(expected.size, at)
  return possible === 0 ? 1 : ids.slice(0, at).filter((id) => expected.has(id)).length / possible
}

function findIds(opened: OpenedIndex, query: string): string[] {
  return search(opened, query, { findSimilar }).hits.map(({ document }) => document.id)
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 1 : numbers.reduce((total, number) => total + number, 0) / numbers.length
}
