// The button saves the diagram of the page as the reader has set it. What draws the file, and says so, comes with the click.
const part = document.querySelector<HTMLElement>('.save-view')
part?.querySelector('button')?.addEventListener('click', () => {
  import('../../diagrams/download/reader-picture.ts')
    .then(({ saveReaderPicture }) => {
      saveReaderPicture(part)
    })
    .catch(() => part.lastElementChild?.replaceChildren(part.dataset['failed'] ?? ''))
})
