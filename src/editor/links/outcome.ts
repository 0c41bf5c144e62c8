/** What became of one address. */
export interface Outcome {
  /**
   * ok: it answers. moved: it answers elsewhere, for good. dead: it is gone. blocked: a program is refused, a person may
   * not be. unsure: no answer that says anything; ask again another day.
   */
  kind: 'ok' | 'moved' | 'dead' | 'blocked' | 'unsure'
  /** What was answered, for an editor: "404", "no answer within 20 s". */
  note: string
  /** Where a moved address leads. */
  to?: string
  /** Nobody answered at all; if that is so everywhere, the network is missing. */
  isSilent?: boolean
}

const GONE = new Set([404, 410])
const REFUSED = new Set([401, 403, 405, 406, 407, 429, 451, 999])
/** Errors of the network that say that nobody is there, against those that may pass. */
const NOBODY = new Set(['ENOTFOUND'])

/** Reads the last answer of an address. */
export function judgeStatus(status: number): Outcome {
  const note = String(status)
  if (status >= 200 && status < 300) return { kind: 'ok', note }
  if (GONE.has(status)) return { kind: 'dead', note }
  return { kind: REFUSED.has(status) ? 'blocked' : 'unsure', note }
}

/** Reads an answer that came by way of redirects: what moved for good is to be recorded, a detour is not. */
export function judgeRedirect(from: string, to: string, isForGood: boolean, last: Outcome): Outcome {
  if (last.kind !== 'ok') return { ...last, note: `${last.note} at ${to}` }
  const [before, after] = [new URL(from), new URL(to)]
  // A missing page that sends its readers to the front page answers 200 there.
  if (after.pathname === '/' && before.pathname.length > 1)
    return { kind: 'moved', note: 'leads to a front page, so the work is probably gone', to }
  return isForGood ? { kind: 'moved', note: last.note, to } : { ...last, note: `${last.note} at ${to}` }
}

/** Reads what stopped a request. */
export function judgeError(error: unknown, seconds: number): Outcome {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } }
  const isSilent = true
  if (name === 'TimeoutError') return { kind: 'unsure', note: `no answer within ${seconds} s`, isSilent }
  const code = cause?.code ?? ''
  if (NOBODY.has(code)) return { kind: 'dead', note: `no such host (${code})`, isSilent }
  return { kind: 'unsure', note: code || (cause?.message ?? message), isSilent }
}
