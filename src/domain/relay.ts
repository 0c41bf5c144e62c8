import type { ClaimFields } from '../schemas/claim.ts'
import type { Labels } from '../schemas/labels.ts'
import type { Source } from '../schemas/source.ts'
import type { Claim } from './casebook.ts'
import { formatShortName } from './citation.ts'

/** Whom a claimant passes on. */
export interface Relayed {
  /** As it stands after "from" or "relaying". */
  name: string
  /** Our record of the report, by its id, where there is one. */
  source: string | undefined
}

/**
 * Whom a claimant passes on, so that nobody is said to have made what they only passed on: as the claim says; else whose
 * words are quoted; else on whom, by the claimant’s own caution, the whole paragraph rests. Undefined for its own words.
 */
export function findRelayed(
  { claimant, quotation, relays }: ClaimFields,
  sourceById: ReadonlyMap<string, Source>,
): Relayed | undefined {
  const others = relays ?? (quotation.source === claimant ? undefined : quotation.source)
  if (typeof others === 'object') return { name: others.name, source: undefined }
  const source = others === undefined ? undefined : sourceById.get(others)
  if (source) return { name: formatShortName(source), source: source.id }
  const hedge = sourceById.get(claimant)?.hedge
  const name = hedge?.paragraphs.includes(quotation.paragraph) ? hedge.relays : undefined
  return name === undefined ? undefined : { name, source: undefined }
}

type Made = Pick<Claim, 'claimant' | 'relayed'>

/** "said by the ACLU", or "relayed by AlterNet from Quartz"; "made" may stand for "said". */
export function formatSaidBy(
  { claimant, relayed }: Made,
  { claimants }: Pick<Labels, 'claimants'>,
  said = 'said',
): string {
  const { word } = claimants[claimant]
  return relayed ? `relayed by ${word} from ${relayed.name}` : `${said} by ${word}`
}

/** "the ACLU", or "AlterNet, relaying Quartz". */
export function formatSpeaker({ claimant, relayed }: Made, { claimants }: Pick<Labels, 'claimants'>): string {
  const { word } = claimants[claimant]
  return relayed ? `${word}, relaying ${relayed.name}` : word
}
