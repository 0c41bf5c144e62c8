import type { Labels } from '../../schemas/labels.ts'

/** What the casebook calls the time of the first verdict, as part of the name of a column. */
export function formatThen({ then }: Pick<Labels, 'then'>): string {
  return then.word.toLowerCase().replace(/[^a-z0-9]+/g, '_')
}
