/**
 * Sorts the rows of a table by the column of one of its heads: first upwards, then downwards. Cells are compared by
 * data-sort, else by what they say; numbers by their size.
 */
export function sortBy(head: HTMLTableCellElement): void {
  const table = head.closest('table')
  const isDown = head.getAttribute('aria-sort') === 'ascending'
  for (const other of table?.querySelectorAll('thead th') ?? []) other.removeAttribute('aria-sort')
  head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending')
  if (table) sortRows(table, head.cellIndex, isDown ? -1 : 1)
}

/** Sorts a table anew by the column it was sorted by, after its cells have changed. */
export function sortAgain(table: HTMLTableElement): void {
  const heads = [...table.querySelectorAll('thead th')]
  const column = heads.findIndex((head) => head.hasAttribute('aria-sort'))
  if (column >= 0) sortRows(table, column, heads[column]?.ariaSort === 'descending' ? -1 : 1)
}

function sortRows(table: HTMLTableElement, column: number, direction: 1 | -1): void {
  const body = table.tBodies[0]
  const rows = [...(body?.rows ?? [])]
  const { compare } = new Intl.Collator('en', { numeric: true })
  body?.append(
    ...rows.toSorted((a, b) => direction * compare(readCell(a.cells[column]), readCell(b.cells[column]))),
  )
}

function readCell(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? ''
}
