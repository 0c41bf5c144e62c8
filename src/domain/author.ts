import type { Site } from '../schemas/site.ts'

/** Who answers for our pages, by name: the operator, or the site itself until one is supplied. Never a person of ours. */
export function findAuthor({ name, operator }: Site): string {
  return operator.name ?? name
}
