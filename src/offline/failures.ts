/** What is said of a part that did not come to life. Of the previews nothing: their links work without them. */
const WORDS: Record<string, string> = {
  'site-search': 'The search could not be loaded. The lists on this page still work.',
  'cite-box': 'The buttons for copying could not be loaded. The text can be selected and copied.',
  'diagram-steps': 'The steps could not be tied to the picture.',
}
/**
 * Diagrams load later, and then say it themselves (diagrams/when-near.ts): here those for which not even that began. No
 * word of it may name a class: release/sheets.ts would take it for one that this script sets.
 */
const DIAGRAM = 'The buttons could not be loaded.'

/**
 * Says in the page, where they stand, which of its parts did not come to life: the script was not found, or it failed.
 * To be asked once everything that the page names has been loaded; parts that wait, for a reader or until they are near,
 * are marked (components/when-used.ts).
 */
export function tellFailures(): void {
  for (const element of document.querySelectorAll(':not(:defined, [data-waits])')) {
    const words = WORDS[element.localName] ?? (element.className === 'diagram' && DIAGRAM)
    if (!words || element.querySelector(':scope > .problem:not(:empty)')) continue
    const note = document.createElement('p')
    note.className = 'problem'
    note.role = 'alert'
    element.prepend(note)
    note.textContent = words
  }
}
