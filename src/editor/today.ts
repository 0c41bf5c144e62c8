/**
 * Today by the calendar on the wall of this machine, like "2026-11-30". In Greenwich it may be tomorrow already, or
 * still yesterday.
 */
export function findToday(now = new Date()): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
