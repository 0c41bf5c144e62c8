/**
 * Says in the page, where they stand and in their own words (components/failed.ts), which of its parts did not come to life:
 * the script was not found, or it failed. To be asked once everything that the page names has been loaded; parts that wait,
 * for a reader or until they are near, are marked (components/when-used.ts).
 */
export function tellFailures(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-failed]:not(:defined, [data-waits])')) {
    if (element.querySelector(':scope > .problem:not(:empty)')) continue
    const note = document.createElement('p')
    note.className = 'problem'
    note.role = 'alert'
    element.prepend(note)
    note.textContent = element.dataset['failed'] ?? ''
  }
}
