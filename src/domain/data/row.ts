import type { Casebook } from '../casebook.ts'

/** What stands in one cell; null where it is not known or does not apply. */
export type Cell = string | number | boolean | null | readonly string[]

/** One row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>

/** Makes a whole address of a site path. */
export type Absolute = (path: string) => string

/** Makes the rows of a table. */
export type BuildRows = (casebook: Casebook, absolute: Absolute) => Row[]
