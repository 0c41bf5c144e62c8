import Fuse from 'fuse.js'

/** One thing wrong with the content, as a sentence someone can act on. */
export interface Issue {
  /** The rule that found it. */
  rule: string
  /** Path of the file from the project's folder, with ":line" where known. */
  where: string
  /** What stands there. */
  found: string
  /** What would be right. */
  wanted: string
  /** A warning is printed; an error stops the build. */
  severity: 'error' | 'warning'
}

/** Makes an error; see Issue for the parts. */
export function buildIssue(rule: string, where: string, found: string, wanted: string): Issue {
  return { rule, where, found, wanted, severity: 'error' }
}

/** All issues for a terminal: errors first, then by place; ends with a count. */
export function formatIssues(issues: readonly Issue[]): string {
  const lines = issues
    .toSorted(
      (a, b) =>
        a.severity.localeCompare(b.severity) || a.where.localeCompare(b.where, 'en', { numeric: true }),
    )
    .map(
      ({ severity, where, rule, found, wanted }) =>
        `${severity}  ${where}\n  ${found}\n  wanted: ${wanted}  (${rule})`,
    )
  const errors = issues.filter((issue) => issue.severity === 'error').length
  return [
    ...lines,
    `${formatCount(errors, 'error')}, ${formatCount(issues.length - errors, 'warning')}`,
  ].join('\n')
}

/** Says what is allowed: all of a few, or the nearest of many, which are called `what`. */
export function formatChoices(given: string, choices: readonly string[], what = 'an id'): string {
  const MANY = 12
  if (choices.length > 0 && choices.length <= MANY) return `one of ${choices.join(', ')}`
  const near = new Fuse(choices, { threshold: 0.5, includeScore: true })
    .search(given)
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0) || a.item.length - b.item.length)
    .slice(0, 3)
    .map((hit) => hit.item)
  return near.length > 0 ? `${what} that exists; near ones are ${near.join(', ')}` : `${what} that exists`
}

function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
