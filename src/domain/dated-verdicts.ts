import type { Verdict } from '../schemas/claim.ts'
import type { Labels } from '../schemas/labels.ts'
import type { Claim } from './casebook.ts'
import { formatDate } from './partial-date.ts'

/** Both verdicts on a claim, each with what it rests on; one where nothing moved, so that those that moved stand out. */
export function listDatedVerdicts(
  { verdict2015, verdictNow }: Pick<Claim, 'verdict2015' | 'verdictNow'>,
  { then }: Pick<Labels, 'then'>,
): { when: string; verdict: Verdict }[] {
  const [before, now] = [verdict2015.verdict, verdictNow.verdict]
  const when = `By ${formatDate(then.ends)}`
  if (before === now) return [{ when: `${when} and now`, verdict: now }]
  return [
    { when, verdict: before },
    { when: 'Now', verdict: now },
  ]
}
