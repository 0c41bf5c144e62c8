import { loadCiteBox } from './cite/load.ts'
import { loadPreviews } from './preview/load.ts'

// Brings an element to life when a reader first means to use it: points at a control of it, reaches or presses one. Until
// then a page to read has loaded none of that.
interface Part {
  load: () => Promise<unknown>
  /** What a reader uses of it: no other button inside may be pressed twice. */
  control: string
}

const parts = new Map<string, Part>([
  ['cite-box', { load: loadCiteBox, control: 'cite-box button' }],
  ['note-previews', { load: loadPreviews, control: 'note-previews a' }],
])

/** Elements that wait are marked, so that none of them counts as failed (offline/failures.ts). */
const toggleWaiting = (name: string, isWaiting: boolean): void => {
  for (const element of document.querySelectorAll(name)) element.toggleAttribute('data-waits', isWaiting)
}

/** Whether an element came to life; one that failed is not tried again, and says so. */
async function wake(name: string): Promise<boolean> {
  try {
    await parts.get(name)?.load()
    return true
  } catch {
    parts.delete(name)
    toggleWaiting(name, false)
    document.dispatchEvent(new Event('failed'))
    return false
  }
}

/** What a reader did before the element could hear of it, it hears now, unless the reader went on to something else. */
function repeat(event: Event, control: Element): void {
  if (event.type === 'click' ? control.localName === 'button' : control.matches(':hover, :focus'))
    event.target?.dispatchEvent(new (event.constructor as typeof Event)(event.type, event))
}

function notice(event: Event): void {
  for (const [name, part] of parts) {
    const control = event.target instanceof Element && event.target.closest(part.control)
    if (control && !customElements.get(name))
      void wake(name).then((isAwake) => {
        if (isAwake) repeat(event, control)
      })
  }
}

/** The mark of a paragraph changes what is cited. */
function follow(): void {
  if (location.hash) void wake('cite-box')
}

for (const name of parts.keys()) toggleWaiting(name, true)
for (const type of ['pointerover', 'focusin', 'click']) addEventListener(type, notice)
addEventListener('hashchange', follow)
follow()
