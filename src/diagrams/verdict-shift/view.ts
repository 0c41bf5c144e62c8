import type { View } from '../../domain/diagram-view.ts'

/** By what the claims are grouped. */
export type Grouping = 'theme' | 'claimant'

/** What one reader looks at among the verdicts. */
export interface VerdictShiftView {
  group: Grouping
  /** The chosen claim, or "". */
  claim: string
  /** The one group to draw, as an excerpt; "" for all of them. No address says it. */
  part: string
}

/** Reads the view out of checked address fields (see diagram-grammars.ts). */
export function buildVerdictShiftView(view: View): VerdictShiftView {
  return { group: (view['group'] ?? 'theme') as Grouping, claim: view['claim'] ?? '', part: '' }
}
