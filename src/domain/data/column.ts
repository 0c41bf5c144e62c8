import type { Column, ColumnType } from './columns.ts'

/** Writes one entry of the dictionary: "text" is always there, "text?" may be lacking, "of" names what it refers to. */
export function column(
  name: string,
  type: ColumnType | `${ColumnType}?`,
  meaning: string,
  of?: string,
  since = '1.0',
): Column {
  const canLack = type.endsWith('?')
  const plain = (canLack ? type.slice(0, -1) : type) as ColumnType
  return { name, type: plain, meaning, since, canLack, ...(of === undefined ? {} : { of }) }
}

/** Stands in names and meanings of columns for what the casebook calls the time of the first verdict. */
export const THEN = '{then}'
