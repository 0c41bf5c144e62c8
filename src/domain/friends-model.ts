import type { Network, NetworkParameters, Tie } from './friends-network.ts'

/** The accounts of how friends count, which the model acts out. */
export const RULES = ['claimed', 'caixin', 'quartz', 'none'] as const
export type Rule = (typeof RULES)[number]

/** What one person can do. */
export const ACTS = ['post', 'default', 'invite'] as const
export type Act = (typeof ACTS)[number]

/** Points that an invitation is worth; that the score goes up is Quartz’s, how far is our assumption. */
export const INVITATION_BONUS = 5
/** What is left of a drop after each hop; our assumption, as no account gives a size. */
export const SHARE_PER_HOP = 0.5
/** Steps in a point: changes are rounded to one decimal. */
const STEPS_PER_POINT = 10

/** What happens in the model, under which account. */
export interface RunParameters {
  rule: Rule
  act: Act
  /** The id of the person who acts. */
  person: string
  /** Points that the act costs the person who acts; each hop halves them. */
  drop: number
  /** How many hops a post travels under the rule as claimed: 1 as claimed, more by assumption; no other rule goes further. */
  reach: number
}

/** All that a reader can set. */
export type ModelParameters = NetworkParameters & RunParameters

/** A person whose score moves. */
export interface Touched {
  person: string
  /** Points, rounded to one decimal; negative where they are lost. */
  change: number
  /** Ties between this person and the one who acts; 0 is the one who acts. */
  hops: number
  /** The tie by which it came; missing where `hops` is 0. */
  through?: Tie
}

/** What one act does in a network. It is a model: it shows what an account would mean, and measures nothing. */
export interface ModelRun extends RunParameters {
  /** By hops, then by id; the one who acts first. */
  touched: Touched[]
  /** How many people there are beside the one who acts. */
  others: number
}

/** What an act does to the person who acts, and along which ties it goes on. */
interface Effect {
  own: 'drop' | 'bonus'
  along?: 'all ties' | 'money ties'
}

/**
 * What each account says, and no more; a pair that is missing moves no score.
 * Claimed: one’s own posts and those of friends cost points. Caixin: only defaults, and only among people who send
 * each other money. Quartz: of friends nothing counts but how many join. None: no effect of friends.
 * A default costs the one who defaults wherever the score is Sesame Credit’s: it named repayment as an input from
 * the first day.
 */
const EFFECTS: Readonly<Record<Rule, Readonly<Partial<Record<Act, Effect>>>>> = {
  claimed: { post: { own: 'drop', along: 'all ties' }, default: { own: 'drop' } },
  caixin: { default: { own: 'drop', along: 'money ties' } },
  quartz: { default: { own: 'drop' }, invite: { own: 'bonus' } },
  none: {},
}

/** Acts out one act of one person; the parameters are taken as checked. */
export function runModel(network: Network, parameters: RunParameters): ModelRun {
  const { rule, act, person, drop, reach } = parameters
  const effect = EFFECTS[rule][act]
  const run = { rule, act, person, drop, reach, others: network.people.length - 1 }
  if (!effect) return { ...run, touched: [] }
  const own = { person, change: effect.own === 'bonus' ? INVITATION_BONUS : findDrop(drop, 0), hops: 0 }
  return { ...run, touched: [own, ...findReached(network, parameters, effect)] }
}

function findReached({ ties }: Network, run: RunParameters, { along }: Effect): Touched[] {
  if (!along) return []
  const open = along === 'all ties' ? ties : ties.filter(({ money }) => money)
  // Caixin's report is about two people who send each other money, not about those behind them.
  const reach = along === 'all ties' ? run.reach : 1
  const touchedById = new Map<string, Touched>()
  let frontier = [run.person]
  for (let hops = 1; hops <= reach; hops++) {
    const next = new Map<string, Touched>()
    for (const from of frontier)
      for (const tie of open) {
        const person = findOther(tie, from)
        if (person === undefined || person === run.person || touchedById.has(person) || next.has(person))
          continue
        next.set(person, { person, change: findDrop(run.drop, hops), hops, through: tie })
      }
    const reached = [...next.values()].toSorted((a, b) => (a.person < b.person ? -1 : 1))
    for (const touched of reached) touchedById.set(touched.person, touched)
    frontier = reached.map(({ person }) => person)
  }
  return [...touchedById.values()]
}

function findOther({ between: [a, b] }: Tie, person: string): string | undefined {
  if (person === a) return b
  return person === b ? a : undefined
}

function findDrop(drop: number, hops: number): number {
  return -Math.round(drop * SHARE_PER_HOP ** hops * STEPS_PER_POINT) / STEPS_PER_POINT
}
