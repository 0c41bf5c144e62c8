import type { Rule } from '../../domain/friends-model.ts'

/** Where a rule of the model comes from. */
export interface Account {
  /** What the account says, and what the model makes of it. */
  meaning: string
  claims: readonly string[]
  sources: string[]
}

/** The four accounts that the model acts out; whatever they leave open is an assumption of ours, listed as one. */
export const ACCOUNTS: Readonly<Record<Rule, Account>> = {
  claimed: {
    meaning:
      'The ACLU wrote in October 2015, as far as its source could be relied on, that a score falls when a friend posts political opinions. It names friends only.',
    claims: ['A09', 'A12'],
    sources: ['aclu-2015'],
  },
  caixin: {
    meaning:
      'Caixin reported in March 2015 that a financially irresponsible friend could count; a company director limited this to people who transfer money to each other.',
    claims: ['A09', 'B06'],
    sources: ['caixin-sesame-scores-2015'],
  },
  quartz: {
    meaning:
      'Quartz, as quoted by AlterNet, reported that a score goes up when more friends join, and that the scores and data of friends do not move it.',
    claims: ['B06', 'A09'],
    sources: ['quartz-mine-sucks-2015', 'alternet-2015'],
  },
  none: {
    meaning:
      'For government systems no effect of friends is documented in what we read; effects on family members are.',
    claims: ['B04', 'A09'],
    sources: ['clt-social-credit-essay-nd', 'scmp-village-nd', 'ecns-debtors-children-2018'],
  },
}
