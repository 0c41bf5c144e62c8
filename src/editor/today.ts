/**
 * Today by the calendar on the wall of this machine, like "2026-11-30". In Greenwich it may be tomorrow already, or
 * still yesterday.
 */
export function findToday(now = new Date()): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/** The latest day that it is anywhere: what an editor in Auckland wrote is right for a machine that builds in Lisbon. */
export function findLatestToday(now = new Date()): string {
  // Days begin first on this island; Swedish writes them as files do.
  return now.toLocaleDateString('sv-SE', { timeZone: 'Pacific/Kiritimati' })
}
