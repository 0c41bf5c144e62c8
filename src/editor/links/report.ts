import type { Remembered } from './cache.ts'
import type { LinkPlace } from './list.ts'
import type { Outcome } from './outcome.ts'

/** An address that an editor should look at, with what to do about it. */
export interface Finding {
  kind: Outcome['kind'] | 'alive'
  address: string
  answer: Remembered
  places: LinkPlace[]
  proposals: string[]
}

/** What to decide, from the answers: dead, moved and refused addresses, and dead ones that answer again. */
export function findProposals(
  links: ReadonlyMap<string, LinkPlace[]>,
  answers: ReadonlyMap<string, Remembered>,
): Finding[] {
  return [...links].flatMap(([address, places]) => {
    const answer = answers.get(address)
    if (!answer) return []
    const isKnown = places.every((place) => place.isKnownDead)
    if (answer.kind === 'ok' && !places.some((place) => place.isKnownDead)) return []
    if (answer.kind !== 'ok' && answer.kind !== 'moved' && isKnown) return []
    const kind = answer.kind === 'ok' ? 'alive' : answer.kind
    const proposals = [...new Set(places.map((place) => propose(kind, address, answer, place)))]
    return [{ kind, address, answer, places, proposals }]
  })
}

/** The report as lines for a terminal; ends with a count of every kind. */
export function formatReport(findings: readonly Finding[], answers: readonly Remembered[]): string {
  const lines = findings.flatMap(({ kind, address, answer, places, proposals }) => [
    `${kind.padEnd('blocked'.length)}  ${address}`,
    `  ${answer.note}${answer.to === undefined ? '' : `, now ${answer.to}`} (${answer.day})`,
    ...places.map(({ where, source, field }) => `  ${where}  ${source}, ${field}`),
    ...proposals.map((proposal) => `  ${proposal}`),
    '',
  ])
  const counts = (['ok', 'moved', 'dead', 'blocked', 'unsure'] as const).map(
    (kind) => `${answers.filter((answer) => answer.kind === kind).length} ${kind}`,
  )
  return [...lines, `${answers.length} addresses: ${counts.join(', ')}`].join('\n')
}

function propose(
  kind: Finding['kind'],
  address: string,
  { day, to }: Remembered,
  { field, hasArchive }: LinkPlace,
): string {
  if (kind === 'alive') return 'it answers again: look at it, and take "dead" away if it is the work'
  if (kind === 'moved') return `look at it; if it is the work: ${field}: ${to ?? ''}`
  if (kind === 'blocked') return 'a program is refused: open it in a browser'
  if (kind === 'unsure') return 'ask again another day'
  if (field !== 'url') return 'look for the right one'
  const archive = hasArchive
    ? 'pages then open the archived copy'
    : `and look for an archived copy: https://web.archive.org/web/*/${address}`
  return `if it is gone for you, too: dead: "${day}", ${archive}`
}
