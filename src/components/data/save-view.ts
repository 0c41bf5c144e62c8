// The button saves the diagram of the page as the reader has set it; where this script does not come there is none. What
// draws the file, and says so, comes with the click.
const part = document.querySelector<HTMLElement>('.save-view')
if (part) part.hidden = false
part?.querySelector('button')?.addEventListener('click', () => {
  import('../../diagrams/download/reader-picture.ts')
    .then(({ saveReaderPicture }) => {
      saveReaderPicture(part)
    })
    .catch(() => part.lastElementChild?.replaceChildren(part.dataset['failed'] ?? ''))
})
