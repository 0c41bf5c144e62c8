const MS_PER_SECOND = 1000
/** Too many questions, and a host that is down for a while: the answers to which `Retry-After` belongs. */
const TOO_MANY = 429
const UNAVAILABLE = 503
/** Seconds of a host that asks for patience, but not for how long. */
const LEAST = 1

/**
 * Seconds for which a host asks to be left alone; undefined where it does not ask. `Retry-After` is a number of seconds
 * or a date (RFC 9110, 10.2.3); `now` is in milliseconds.
 */
export function readPatience(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  now: number,
): number | undefined {
  if (status !== TOO_MANY && status !== UNAVAILABLE) return undefined
  const wish = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+$/.test(wish)) return Number(wish)
  const date = Date.parse(wish)
  if (!Number.isNaN(date)) return Math.max(0, (date - now) / MS_PER_SECOND)
  return status === TOO_MANY ? LEAST : undefined
}
