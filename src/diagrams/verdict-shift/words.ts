import { idsOf } from '../../domain/ids-of.ts'
import { findDirection, groupClaims, hasMoved } from './groups.ts'
import type { ShiftClaim, ShiftWords } from './scene.ts'
import type { Grouping } from './view.ts'

type Claims = readonly ShiftClaim[]

/** Moves that are told one by one; of more, nobody would listen to the end. */
export const MOST_MOVES = 40

/** The takeaway: how many verdicts differ, and which way they went, or whose claims they are about. */
export function formatTitle(claims: Claims, group: Grouping, words: ShiftWords): string {
  const base = `differ from those on what was known by ${words.then}`
  if (group === 'theme')
    return `${countMoved(claims)} of ${claims.length} verdicts ${base}${formatDirections(claims, words)}`
  const sides = groupClaims(claims, 'claimant', words).map(
    (side) =>
      `${countMoved(side.claims)} of ${side.claims.length} verdicts on claims by ${words.groups[side.id] ?? side.id}`,
  )
  return `${sides.join(' and ')} ${base}`
}

/** All counts and every move, in words. */
export function formatSummary(claims: Claims, words: ShiftWords): string {
  const moved = claims.filter(hasMoved)
  const formatMove = ({ then, now }: Claims[number]): string =>
    `from ${lower(words.verdicts[then])} to ${lower(words.verdicts[now])}`
  const moves =
    moved.length > MOST_MOVES
      ? [...Map.groupBy(moved, formatMove)].map(([move, some]) => `${some.length} ${move}`)
      : moved.map((claim) => `${claim.id} ${formatMove(claim)}`)
  return [
    `On what was known by ${words.then}: ${formatCounts(claims, 'then', words)}.`,
    `Now: ${formatCounts(claims, 'now', words)}.`,
    moves.length > 0 ? `These moved: ${moves.join('; ')}.` : 'None moved.',
  ].join(' ')
}

/** A claim with both its verdicts; begins with what the picture writes of it. */
export function formatName({ id, text, then, now }: ShiftClaim, words: ShiftWords): string {
  const [before, after] = [lower(words.verdicts[then]), lower(words.verdicts[now])]
  const said = then === now ? `Then and now ${after}` : `Then ${before}, now ${after}`
  return `${id} ${text} ${said}.`
}

/** The name of a group at the beginning of a line. */
export function formatGroup(id: string, words: ShiftWords): string {
  const word = words.groups[id] ?? id
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** How many claims a group has, and how many of their verdicts moved. */
export function formatGroupCount(claims: Claims): string {
  const all = claims.length === 1 ? '1 claim' : `${claims.length} claims`
  const moved = countMoved(claims)
  return `${all}, ${moved === 0 ? 'none' : String(moved)} moved`
}

/** How many claims have a verdict then or now. */
export function countVerdict(claims: Claims, when: 'then' | 'now', verdict: ShiftClaim['now']): number {
  return claims.filter((claim) => claim[when] === verdict).length
}

function countMoved(claims: Claims): number {
  return claims.filter(hasMoved).length
}

function formatDirections(claims: Claims, words: ShiftWords): string {
  const moved = claims.filter(hasMoved)
  const went = (way: ReturnType<typeof findDirection>): Claims =>
    moved.filter((claim) => findDirection(claim, words) === way)
  /** One verdict at a time: two in one breath read as one, since some are called "this or that". */
  const list = (way: 'left' | 'came', when: 'then' | 'now', say: (count: number) => string) =>
    [...Map.groupBy(went(way), (claim) => claim[when])].map(
      ([verdict, { length }]) => [length, `${say(length)} ${lower(words.verdicts[verdict])}`] as const,
    )
  const [best = ''] = Object.values<string>(words.verdicts)
  const parts = [
    [went('away').length, `moved away from ${lower(best)}`],
    [went('towards').length, 'moved towards it'],
    ...list('left', 'then', (count) => `${count === 1 ? 'is' : 'are'} no longer`),
    ...list('came', 'now', () => 'became'),
  ] as const
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`)
  return said.length > 0 ? `: ${said.join(', ')}` : ''
}

function formatCounts(claims: Claims, when: 'then' | 'now', words: ShiftWords): string {
  return idsOf(words.verdicts)
    .map((verdict) => [verdict, countVerdict(claims, when, verdict)] as const)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${lower(words.verdicts[verdict])}`)
    .join(', ')
}

function lower(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}
