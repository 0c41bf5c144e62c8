import type { Records } from '../domain/records.ts'
import { claimId, recordId } from '../schemas/fields.ts'

/** Letters of a name. Disks take no more than 255, and names of files of a release are longer than those of records. */
const MOST_LETTERS = 80

/** A sentence on why a new source or explainer, or the file of a claim, cannot be called so; undefined where it can. */
export function findWrongName(name: string): string | undefined {
  const [slip] = recordId.safeParse(name).error?.issues ?? []
  if (slip) return `"${name}" is no name: ${slip.message}.`
  return name.length > MOST_LETTERS
    ? `The name has ${name.length} letters. Choose one of at most ${MOST_LETTERS}.`
    : undefined
}

/** A sentence on why a new claim cannot have an id and a slug: both are given once, and never again. */
export function findWrongClaim(
  id: string,
  slug: string,
  { claims, labels, ledger, unreadIds }: Pick<Records, 'claims' | 'labels' | 'ledger' | 'unreadIds'>,
): string | undefined {
  const [slip] = claimId.safeParse(id).error?.issues ?? []
  if (slip) return `"${id}" is no id: ${slip.message}.`
  const letters = Object.entries(labels.fields.claimants).map(([source, { letter }]) => [letter, source])
  const letter = id.slice(0, 1)
  if (!letters.some(([each]) => each === letter))
    return `${letter} is the letter of no claimant. ${labels.file} has ${letters.map((each) => each.join(' for ')).join(', ') || 'none'}.`
  const published = ledger.fields.claims
  const files = new Map(claims.map(({ fields, file }) => [fields.id, file]))
  if (id in published || files.has(id) || unreadIds.has(id))
    return `${id} is the id of a claim already (${published[id]?.[0] ?? files.get(id) ?? 'one that cannot be read yet'}). An id is given once; ${findFreeId(letter, [...Object.keys(published), ...files.keys(), ...unreadIds])} is free.`
  const [owner] = Object.entries(published).find(([, slugs]) => slugs.includes(slug)) ?? []
  return owner === undefined
    ? findWrongName(slug)
    : `"${slug}" is or was the address of ${owner}. Choose another slug.`
}

/** The id after the last one of a claimant. */
function findFreeId(letter: string, taken: readonly string[]): string {
  const numbers = taken.filter((id) => id.startsWith(letter) && claimId.safeParse(id).success)
  const last = Math.max(...numbers.map((id) => Number(id.slice(1))))
  return `${letter}${String(last + 1).padStart(2, '0')}`
}
