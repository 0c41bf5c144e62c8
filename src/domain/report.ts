import type { Claim } from './casebook.ts'
import { formatDate } from './partial-date.ts'

/** Where a report about a page goes: a letter ready to write, or the page that explains how to report. */
export function buildReportAddress(
  claim: Pick<Claim, 'id' | 'version' | 'lastChanged'>,
  paragraph: string | undefined,
  email: string | null,
): { isMail: boolean; address: string } {
  const reference = formatReportReference(claim, paragraph)
  if (email !== null) {
    const letter = new URLSearchParams({
      subject: `Error in ${reference}`,
      body: `About ${reference}:\n\nWhat is wrong:\n\nHow you know:\n`,
    })
    return { isMail: true, address: `mailto:${email}?${letter.toString().replaceAll('+', '%20')}` }
  }
  const query = new URLSearchParams({
    claim: claim.id,
    version: String(claim.version),
    ...(paragraph === undefined ? {} : { paragraph }),
  })
  return { isMail: false, address: `corrections/report/?${query.toString()}` }
}

/** "claim A09, version 1 of 22 November 2026, paragraph answer". */
export function formatReportReference(
  claim: Pick<Claim, 'id' | 'version' | 'lastChanged'>,
  paragraph?: string,
): string {
  const where = paragraph === undefined ? '' : `, paragraph ${paragraph}`
  return `claim ${claim.id}, version ${claim.version} of ${formatDate(claim.lastChanged)}${where}`
}
