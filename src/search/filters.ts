import type { SearchView } from './view.ts'

/** The filters of a view as they are read on the page, "Verdict now: Disputed, Said by: the ACLU"; "" for none. */
export function formatFilters(root: HTMLElement, { facets }: SearchView): string {
  return listSelects(root)
    .filter(({ name }) => name in facets)
    .map((select) => {
      const option = [...select.options].find(({ value }) => value === select.value)
      // The list of choices counts the claims of each.
      const word = option?.textContent.replace(/\(\d+\)\s*$/, '').trim() ?? ''
      return `${select.labels[0]?.textContent.trim() ?? select.name}: ${word}`
    })
    .join(', ')
}

/** Chooses nothing, as a reader would. */
export function clearFilters(root: HTMLElement): void {
  const selects = listSelects(root)
  for (const select of selects) select.value = ''
  selects[0]?.dispatchEvent(new Event('change'))
}

function listSelects(root: HTMLElement): HTMLSelectElement[] {
  return [...root.querySelectorAll<HTMLSelectElement>('select')]
}
