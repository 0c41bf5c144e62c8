import type { Casebook } from '../casebook.ts'

/**
 * The days from whose records the diagrams were drawn, newest first: those on which a claim got a version. No entry of
 * the ledger is ever removed, so that an address with a day leads somewhere for good.
 */
export function listDrawnDays({ versionLedger }: Pick<Casebook, 'versionLedger'>): string[] {
  const days = Object.values(versionLedger.claims).flatMap((entries) => entries.map(({ date }) => date))
  return [...new Set(days)].sort().reverse()
}
