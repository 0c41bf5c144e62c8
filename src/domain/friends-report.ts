import type { Act, ModelRun, Rule, Touched } from './friends-model.ts'
import { formatPerson } from './friends-network.ts'

const ACT_WORDS: Readonly<Record<Act, string>> = {
  post: 'posts',
  default: 'does not repay a loan',
  invite: 'invites a friend, who joins',
}

const RULE_WORDS: Readonly<Record<Rule, string>> = {
  claimed: 'Under the rule as claimed in 2015',
  caixin: 'Under the rule as Caixin reported it, by which only friends who exchange money count',
  quartz: 'Under the rule as Quartz reported it, by which only the number of friends who join counts',
  none: 'With no effect of friends, and for government systems none is documented',
}

/** A run in two plain sentences, of which the first says that it is a model. */
export function formatRun(run: ModelRun): string {
  const own = run.touched.find(({ hops }) => hops === 0)
  const nobody = `none of the ${run.others} others is touched`
  const effects = own
    ? `${formatPerson(run.person)} ${formatChange(own.change)} and ${formatOthers(run) ?? nobody}`
    : 'nobody’s score moves'
  return `In this model, ${formatPerson(run.person)} ${ACT_WORDS[run.act]}. ${RULE_WORDS[run.rule]}${formatFurther(run.touched)}, ${effects}.`
}

/** What is added where an act goes beyond friends: no account does, so that it is an assumption of ours. */
export function formatFurther(touched: readonly Pick<Touched, 'hops'>[]): string {
  return touched.some(({ hops }) => hops > 1) ? ' (beyond friends: our assumption)' : ''
}

/** A run step by step, one sentence for each hop, to be announced as the picture shows it. */
export function formatSteps(run: ModelRun): string[] {
  const actor = `${formatPerson(run.person)} ${ACT_WORDS[run.act]}`
  if (run.touched.length === 0) return [`${actor}: nobody’s score moves.`]
  return groupByHops(run.touched).map(({ hops, change, count }) => {
    if (hops === 0) return `${actor}: ${formatPerson(run.person)} ${formatChange(change)}.`
    const each = count === 1 ? '' : ' each'
    return `Step ${hops}${formatFurther([{ hops }])}: ${formatFriends(count, hops)} ${formatChange(change, count)}${each}.`
  })
}

interface HopGroup {
  hops: number
  change: number
  count: number
}

/** People equally far away are touched alike. */
function groupByHops(touched: readonly Touched[]): HopGroup[] {
  const groups = new Map<number, HopGroup>()
  for (const { hops, change } of touched)
    groups.set(hops, { hops, change, count: (groups.get(hops)?.count ?? 0) + 1 })
  return [...groups.values()].toSorted((a, b) => a.hops - b.hops)
}

function formatOthers({ touched, others }: ModelRun): string | undefined {
  const groups = groupByHops(touched.filter(({ hops }) => hops > 0))
  if (groups.length === 0) return undefined
  const count = groups.reduce((sum, group) => sum + group.count, 0)
  const list = groups.map((group) => {
    const each = group.count === 1 ? '' : ' each'
    return `${formatFriends(group.count, group.hops)} ${Math.abs(group.change)}${each}`
  })
  return `${count} of ${others} others ${count === 1 ? 'loses' : 'lose'} points: ${list.join(', ')}`
}

/** "5 friends", "1 friend of friends", "9 friends of friends of friends". */
function formatFriends(count: number, hops: number): string {
  return `${count} friend${count === 1 ? '' : 's'}${' of friends'.repeat(hops - 1)}`
}

function formatChange(change: number, people = 1): string {
  const verb = change < 0 ? 'lose' : 'gain'
  const points = Math.abs(change)
  return `${verb}${people === 1 ? 's' : ''} ${points} point${points === 1 ? '' : 's'}`
}
