import { loadCiteBox } from './cite/load.ts'
import { loadPreviews } from './preview/load.ts'

// Brings an element to life when a reader first means to use it: points at a link or a button in it, reaches or presses one.
// Until then a page to read has loaded none of that.
const LOADERS: Record<string, () => Promise<unknown>> = {
  'cite-box': loadCiteBox,
  'note-previews': loadPreviews,
}

/** Elements that wait are marked, so that none of them counts as failed (offline/failures.ts). */
const toggleWaiting = (name: string, isWaiting: boolean): void => {
  for (const element of document.querySelectorAll(name)) element.toggleAttribute('data-waits', isWaiting)
}

/** Whether an element came to life; one that failed is not tried again, and says so. */
async function wake(name: string): Promise<boolean> {
  try {
    await LOADERS[name]?.()
    return true
  } catch {
    Reflect.deleteProperty(LOADERS, name)
    toggleWaiting(name, false)
    document.dispatchEvent(new Event('part-failed'))
    return false
  }
}

/** What a reader did before the element could hear of it, it hears now, unless the reader went on to something else. */
function repeat(event: Event, control: Element): void {
  if (event.type === 'click' ? control.localName === 'button' : control.matches(':hover, :focus'))
    event.target?.dispatchEvent(new (event.constructor as typeof Event)(event.type, event))
}

function notice(event: Event): void {
  const control = event.target instanceof Element && event.target.closest('a, button')
  if (!control) return
  for (const name of Object.keys(LOADERS))
    if (control.closest(`${name}:not(:defined)`))
      void wake(name).then((isAwake) => {
        if (isAwake) repeat(event, control)
      })
}

/** The mark of a paragraph changes what is cited. */
function follow(): void {
  if (location.hash) void wake('cite-box')
}

for (const name of Object.keys(LOADERS)) toggleWaiting(name, true)
for (const type of ['pointerover', 'focusin', 'click']) addEventListener(type, notice)
addEventListener('hashchange', follow)
follow()
