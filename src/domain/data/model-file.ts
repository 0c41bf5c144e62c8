import type { Casebook } from '../casebook.ts'
import { buildGrammar } from '../diagram-grammars.ts'
import { ACTS, INVITATION_BONUS, RULES, SHARE_PER_HOP, type ModelRun, type Rule } from '../friends-model.ts'
import { MONEY_SHARE, PEOPLE, REWIRED_SHARE } from '../friends-network.ts'
import { formatRun } from '../friends-report.ts'
import type { Absolute } from './row.ts'
import { buildHead, type ShownState } from './table-json.ts'

/** What an account says, with the claims and sources it belongs to. */
export interface ModelRule {
  name: string
  meaning: string
  claims: readonly string[]
  sources: readonly string[]
}

/**
 * The parameters and rules of the friends model, and what one act does in the state that a page shows. It holds no data
 * and says so: nobody in it exists.
 */
export function buildModelFile(
  casebook: Casebook,
  absolute: Absolute,
  {
    path,
    state,
    run,
    describeRule,
  }: { path: string; state: ShownState; run: ModelRun; describeRule: (rule: Rule) => ModelRule },
): object {
  const grammar = buildGrammar('friends-model', casebook)
  const head = buildHead(casebook, absolute, { title: 'The friends model', path })
  return {
    kind: 'model',
    ...head,
    notice: 'A model with made-up people. It measures nothing and is no evidence of any score.',
    state,
    in_words: formatRun(run),
    touched: run.touched.map(({ person, hops, change }) => ({ person, hops, change })),
    rules: RULES.map((id) => ({ id, ...describeRule(id) })),
    acts: ACTS,
    network: { people: PEOPLE, money_share: MONEY_SHARE, rewired_share: REWIRED_SHARE },
    assumptions: { invitation_bonus: INVITATION_BONUS, share_per_hop: SHARE_PER_HOP },
    parameters: Object.fromEntries(
      ['rule', 'act', 'person', 'density', 'drop', 'reach', 'seed'].map((name) => [name, grammar[name]]),
    ),
  }
}
