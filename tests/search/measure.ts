import type { Engine } from './engines.ts'
import type { Random } from './random.ts'
import { PLACES, type KnownQuery, type QueryKind } from './synthetic-queries.ts'

/** How an engine answered one query. */
export interface Asked {
  kind: QueryKind
  /** Milliseconds for each letter that was typed. */
  times: number[]
  /** Whether the wanted claim is among the first five in the end. */
  isFound: boolean
}

/** A search answers from this letter on. */
const FIRST_LETTERS = 2
/** An engine that takes longer for a warm answer, in milliseconds, is not asked for every letter. */
const SLOW = 100
const MOST_WARM_UP = 2_000
/** The faster of so many tries counts: other work of the machine makes a time longer, never shorter. */
const TRIES = 2

/** Asks until the engine is warm; says whether it is so slow that it must be asked less. */
export function warmUp(engine: Engine, queries: readonly KnownQuery[]): boolean {
  const begun = performance.now()
  let last = 0
  for (const { query } of queries) {
    last = time(() => engine.find(query))
    if (performance.now() - begun > MOST_WARM_UP) break
  }
  return last > SLOW
}

/** Types a query letter by letter; to a slow engine only one beginning, drawn by chance, and the whole. */
export function ask(engine: Engine, known: KnownQuery, isSlow: boolean, random: Random): Asked {
  const { kind, query, wanted } = known
  const whole = query.length
  const lengths = isSlow
    ? [random.between(FIRST_LETTERS, whole - 1), whole]
    : Array.from({ length: whole - FIRST_LETTERS + 1 }, (_, at) => at + FIRST_LETTERS)
  const tries = isSlow ? 1 : TRIES
  let ids: string[] = []
  const find = (length: number) => (): void => {
    ids = engine.find(query.slice(0, length))
  }
  const times = lengths.map((length) => Math.min(...Array.from({ length: tries }, () => time(find(length)))))
  return { kind, times, isFound: ids.slice(0, PLACES).includes(wanted) }
}

/** The number that the given share of the ascending numbers does not exceed. */
export function findQuantile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? NaN
}

function time(work: () => unknown): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}
