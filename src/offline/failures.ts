/** What is said of a part that did not come to life. Of the previews nothing: their links work without them. */
const WORDS: Record<string, string> = {
  'site-search': 'The search could not be loaded. The lists on this page still work.',
  'cite-box': 'The buttons for copying could not be loaded. The text can be selected and copied.',
  'diagram-steps': 'The steps could not be tied to the picture. Text and picture are complete without that.',
}
const OF_A_DIAGRAM =
  'The controls of this picture could not be loaded. Picture, words and tables are complete without them.'

/**
 * Says in the page, where they stand, which of its parts did not come to life: the script was not found, or it failed.
 * To be asked once everything that the page names has been loaded.
 */
export function tellFailures(): void {
  for (const element of document.querySelectorAll(':not(:defined)')) {
    const words = WORDS[element.localName]
    if (!words) continue
    const note = document.createElement('p')
    note.className = 'problem'
    note.role = 'alert'
    element.prepend(note)
    note.textContent = words
  }
  // The map of the front page loads after the first paint, and speaks for itself.
  for (const problem of document.querySelectorAll('.diagram:not(.ready, .link-map-brief *) .problem'))
    problem.textContent = OF_A_DIAGRAM
}
