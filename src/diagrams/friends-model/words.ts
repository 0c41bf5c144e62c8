import { RULES, type Act, type Rule } from '../../domain/friends-model.ts'
import { formatPerson, type Tie } from '../../domain/friends-network.ts'
import { formatSteps } from '../../domain/friends-report.ts'
import { countTies, countTouched, findChange, type RuleCount } from './counts.ts'
import type { FriendsModel } from './view.ts'

/** Stands in the picture itself, so that it goes wherever the picture goes. */
export const MODEL_NOTE = 'Model · made-up people'

/** The four accounts of how friends count, as headings. */
export const RULE_LABELS: Readonly<Record<Rule, string>> = {
  claimed: 'As claimed',
  caixin: 'As Caixin reported',
  quartz: 'As Quartz reported',
  none: 'No effect of friends',
}

/** What one person can do, as headings. */
export const ACT_LABELS: Readonly<Record<Act, string>> = {
  post: 'Posts',
  default: 'Does not repay',
  invite: 'Invites a friend',
}

const RULE_PHRASES: Readonly<Record<Rule, string>> = {
  claimed: 'under the rule as claimed',
  caixin: 'under the rule as Caixin reported it',
  quartz: 'under the rule as Quartz reported it',
  none: 'with no effect of friends',
}

const ACT_PHRASES: Readonly<Record<Act, string>> = {
  post: 'One post',
  default: 'One unpaid loan',
  invite: 'One invitation',
}

const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four']

/** "5 of 59 others", "nobody else" where only the one who acts is touched, "nobody". */
export function formatCount({ isActorTouched, further, others }: RuleCount, everyone: number): string {
  if (others > 0) return `${others} of ${everyone} others${further}`
  return isActorTouched ? 'nobody else' : 'nobody'
}

/** The takeaway: how far one act goes under each of the four rules. */
export function formatTitle(model: FriendsModel): string {
  const { act, others: everyone } = model.run
  const counts = countTouched(model).filter((count) => count.act === act)
  const reached = counts.filter(({ others }) => others > 0)
  const start = `${ACT_PHRASES[act]}, four rules: in this model it touches`
  if (reached.length === 0) return `${start} none of the ${everyone} others under any of them`
  const list = reached.map(
    ({ rule, others, further }, i) =>
      `${others}${i === 0 ? ` of ${everyone} others` : ''} ${RULE_PHRASES[rule]}${further}`,
  )
  const rest = NUMBER_WORDS[RULES.length - reached.length] ?? ''
  return `${start} ${list.join(', ')} and none under the other ${rest}`
}

/** What is said when a view has changed: the run step by step, and how many it touched. */
export function formatAnnouncement({ run }: FriendsModel): string {
  const others = run.touched.filter(({ hops }) => hops > 0).length
  const total = others === 0 ? 'None' : String(others)
  return `${RULE_LABELS[run.rule]}. ${formatSteps(run).join(' ')} ${total} of the ${run.others} others touched.`
}

/** What is said of a person: ties, distance, and what becomes of the score. */
export function formatPersonState({ network, run, hopsById }: FriendsModel, id: string): string {
  const { all, money } = countTies(network.ties, id)
  const ties = `${formatNumber(all, 'tie')}, ${money} with money`
  const where = id === run.person ? 'acts' : formatDistance(hopsById.get(id))
  return `${formatPerson(id)}, ${where}: ${ties}. ${formatChange(findChange(run, id))}.`
}

/** What is said of a tie: between whom, of what kind, and whether a loss came along it. */
export function formatTieState({ run }: FriendsModel, { id, between: [a, b], money }: Tie): string {
  const kind = money ? 'who also exchange money' : 'who exchange no money'
  const carried = run.touched.some(({ through }) => through?.id === id)
  return `Tie between ${formatPerson(a)} and ${formatPerson(b)}, ${kind}: ${carried ? '' : 'no '}points were lost along it.`
}

/** "−10", "+5", "0". */
export function formatSigned(change: number): string {
  if (change === 0) return '0'
  return `${change < 0 ? '−' : '+'}${Math.abs(change)}`
}

/** Inside a circle: points lost without a sign, as the legend says; a gain with its plus. */
export function formatPoints(change = 0): string {
  return change > 0 ? formatSigned(change) : String(Math.abs(change))
}

/** "2 hops away", "not connected". */
export function formatDistance(hops: number | undefined): string {
  return hops === undefined ? 'not connected' : `${formatNumber(hops, 'hop')} away`
}

/** What a ring or a group of rows holds, in two lines. */
export function formatRing(hops: number, people: number, isFar: boolean): string[] {
  return [isFar ? 'further' : formatNumber(hops, 'hop'), people === 1 ? '1 person' : `${people} people`]
}

function formatChange(change: number): string {
  if (change === 0) return 'The score stays'
  return `The score ${change < 0 ? 'falls' : 'rises'} by ${formatNumber(Math.abs(change), 'point')}`
}

function formatNumber(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
