import { setTimeout as sleep } from 'node:timers/promises'
import { judgeError, judgeRedirect, judgeStatus, type Outcome } from './outcome.ts'
import { readPatience } from './patience.ts'

/** How to ask. */
export interface Manner {
  /** Says who asks, with an address where one can complain. */
  userAgent: string
  /** Seconds after which an answer is waited for no longer. */
  timeout: number
  /** How often an address is asked that gives no answer, or asks to be left alone for a while. */
  tries: number
  /** Seconds between two questions to one host. */
  pause: number
  /** Waits; tests give a clock of their own. */
  wait?: (milliseconds: number) => Promise<void>
}

const MS_PER_SECOND = 1000
const MOST_REDIRECTS = 10
/** An address whose host asks for more patience is left alone, and asked another day. */
const MOST_SECONDS = 60
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const FOR_GOOD = new Set([301, 308])

/** Asks one address, again where that may help. Never throws. */
export async function askAddress(address: string, manner: Manner): Promise<Outcome> {
  const wait = manner.wait ?? sleep
  for (let time = 1; ; time += 1) {
    const { outcome, retryAfter } = await askOnce(address, manner)
    const isWorthIt = outcome.kind === 'unsure' || retryAfter !== undefined
    const seconds = Math.max(retryAfter ?? 0, manner.pause * 2 ** time)
    if (!isWorthIt || time >= manner.tries || seconds > MOST_SECONDS) return outcome
    await wait(seconds * MS_PER_SECOND)
  }
}

interface Answer {
  outcome: Outcome
  /** Seconds for which the host asks to be left alone. */
  retryAfter?: number | undefined
}

/** Follows redirects itself, to know which of them are for good and where they run in a circle. */
async function askOnce(address: string, manner: Manner): Promise<Answer> {
  const seen = new Set<string>()
  let [here, isForGood] = [address, true]
  while (seen.size <= MOST_REDIRECTS) {
    if (!URL.canParse(here))
      return { outcome: { kind: 'dead', note: `leads to what is no address: ${here}` } }
    if (!/^https?:$/.test(new URL(here).protocol))
      return { outcome: { kind: 'dead', note: `leads to what is not on the web: ${here}` } }
    if (seen.has(here)) return { outcome: { kind: 'dead', note: `redirects in a circle, at ${here}` } }
    seen.add(here)
    let response: Response
    try {
      response = await request(here, manner)
    } catch (error) {
      return { outcome: judgeError(error, manner.timeout) }
    }
    const location = response.headers.get('location')
    if (!REDIRECTS.has(response.status) || location === null) {
      const last = judgeStatus(response.status)
      const outcome = seen.size === 1 ? last : judgeRedirect(address, here, isForGood, last)
      return { outcome, retryAfter: readPatience(response, Date.now()) }
    }
    isForGood &&= FOR_GOOD.has(response.status)
    here = URL.canParse(location, here) ? new URL(location, here).href : location
  }
  return { outcome: { kind: 'dead', note: `more than ${MOST_REDIRECTS} redirects` } }
}

/** HEAD first, which costs the host least; GET where HEAD is not understood or refused, but not against its wish. */
async function request(
  address: string,
  { userAgent, timeout, wait = sleep, pause }: Manner,
): Promise<Response> {
  const send = async (method: 'HEAD' | 'GET'): Promise<Response> => {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': userAgent, accept: '*/*' },
      signal: AbortSignal.timeout(timeout * MS_PER_SECOND),
    })
    // The status is all we want to know.
    await response.body?.cancel()
    return response
  }
  const head = await send('HEAD')
  if (head.status < 400 || readPatience(head, Date.now()) !== undefined) return head
  await wait(pause * MS_PER_SECOND)
  return send('GET')
}
