// How much work a change of view makes in a browser, read from a trace of its main thread.
import type { CDPSession, Page } from '@playwright/test'

/** What a reader does: switches the account, chooses a mark, uses a filter or a list. */
export const ACTS = ['switch', 'mark', 'control'] as const
export type Act = (typeof ACTS)[number]

/** Work of one change, in milliseconds of processor time of the main thread. */
export interface Work {
  /** Script, style, layout and paint of the frame in which the picture changes. */
  frame: number
  /** The longest task after it: words, panel, tables, address. */
  later: number
}

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  /** The same two on the clock of the thread, which stands still while another program has the processor. */
  tts?: number
  tdur?: number
}

const ROUNDS = 24
/** The first ones compile the script and are left out. */
const WARM_UP = 4
/** Milliseconds from one change to the next: all that a change causes is over by then. */
const PAUSE = 600
const MARK = 'bench-change'

/** Does an act of a reader again and again, and measures each; empty where a diagram has no such control. */
export async function measureChanges(page: Page, session: CDPSession, act: Act): Promise<Work[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: unknown[] }): void => {
    events.push(...(value as TraceEvent[]))
  }
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'toplevel,blink.user_timing',
  })
  await page.evaluate(repeat, [act, ROUNDS, PAUSE, MARK] as const)
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  return readWork(events).slice(WARM_UP)
}

/** Runs in the page: changes the view at the beginning of a frame, as an event of the reader would. */
async function repeat([act, rounds, pause, mark]: readonly [Act, number, number, string]): Promise<void> {
  const find = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
  const links = find('.switch a[data-view]')
  const marks = find(':not(.covers) > svg.drawing [data-id]').filter((each) => each.checkVisibility())
  for (const details of document.querySelectorAll('details')) details.open = true
  const [control] = [
    ...find('.controls input:not([name=motion])'),
    ...find('.controls select:not([name=person])'),
    ...find('.controls select'),
  ].filter((each) => each.checkVisibility())
  const change = (i: number): void => {
    if (act === 'switch') links[i % 2]?.click()
    else if (act === 'mark')
      marks[Math.floor(marks.length / (2 + (i % 2)))]?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true }),
      )
    else if (control instanceof HTMLInputElement) control.click()
    else if (control instanceof HTMLSelectElement) {
      control.selectedIndex = (i % 2) * (control.length - 1)
      control.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }
  if (act === 'control' && !control) return
  for (let i = 0; i < rounds; i++)
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        performance.mark(mark)
        change(i)
        setTimeout(resolve, pause)
      })
    })
}

function readWork(events: readonly TraceEvent[]): Work[] {
  const marks = events.filter(({ name }) => name === MARK).toSorted((a, b) => a.ts - b.ts)
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name.endsWith('RunTask') && pid === marks[0]?.pid && tid === marks[0].tid,
  )
  return marks.flatMap((mark, i) => {
    const frame = tasks.find(({ ts, dur = 0 }) => ts <= mark.ts && mark.ts <= ts + dur)
    if (!frame) return []
    const next = marks[i + 1]?.ts ?? Infinity
    const after = tasks.filter(({ ts, dur = 0 }) => ts > mark.ts && ts + dur < next)
    const before = (mark.tts ?? 0) - (frame.tts ?? 0)
    return [
      {
        frame: ((frame.tdur ?? 0) - before) / 1000,
        later: Math.max(0, ...after.map(({ tdur = 0 }) => tdur / 1000)),
      },
    ]
  })
}
