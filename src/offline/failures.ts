/**
 * What a part says of itself in data-failed, to be shown where it did not come to life. The previews say nothing: their links
 * work without them. Diagrams load later, and then say it themselves (diagrams/when-near.ts): here those for which not even
 * that began.
 */
export const FAILED = {
  search: 'The search could not be loaded. The lists on this page still work.',
  copying: 'The buttons for copying could not be loaded. The text can be selected and copied.',
  steps: 'The steps could not be tied to the picture.',
  diagram: 'The buttons could not be loaded.',
} as const

/**
 * Says in the page, where they stand, which of its parts did not come to life: the script was not found, or it failed.
 * To be asked once everything that the page names has been loaded; parts that wait, for a reader or until they are near,
 * are marked (components/when-used.ts).
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
