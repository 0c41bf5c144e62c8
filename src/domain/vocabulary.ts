import { formatChoices } from './issue.ts'

interface Grammar {
  required: readonly string[]
  optional: readonly string[]
}

/** The words an editor may use in MDX, with their attributes. Each is a component of the same name in src/prose/. */
export const vocabulary = {
  /** A paragraph with a permanent address. */
  Para: { required: ['id'], optional: [] },
  /** Words of a source; checked against its fingerprint. */
  Quote: { required: ['source', 'paragraph'], optional: ['via', 'before', 'after', 'originals'] },
  /** The sources of the sentence before it. */
  Cite: { required: ['of'], optional: [] },
  /** A glossary term. */
  Term: { required: ['id'], optional: [] },
  /** A link to a claim. */
  Claim: { required: ['id'], optional: [] },
  /** Chinese words. */
  Zh: { required: [], optional: [] },
  /** The verdict scale as a table. */
  VerdictScale: { required: [], optional: [] },
  /** What is not in our copies, counted. */
  UnknownFacts: { required: [], optional: [] },
  /** How much of the sources we read, counted. */
  ReadingCounts: { required: [], optional: [] },
  /** The match classes of quotations, with their counts. */
  MatchClasses: { required: [], optional: [] },
  /** The same measures for both sides. */
  SameStandard: { required: [], optional: [] },
  /** Steps of a story beside a diagram; a part of it where bands are named. */
  Steps: { required: ['of'], optional: ['part'] },
  /** One step: its text, and the state of the diagram that goes with it. */
  Step: { required: ['of', 'id', 'title', 'view'], optional: ['part'] },
  /** A value that the operator of the site supplies in site.yaml. */
  Operator: { required: ['value'], optional: [] },
  /** For the front page: the links that the first account has, claimed when, and what the whole map has besides. */
  LinkMapInShort: { required: [], optional: ['when', 'besides'] },
  /** For the front page: explainers, each with its answer in one sentence. */
  Threads: { required: ['of'], optional: [] },
  /** For the front page: how many verdicts moved, and where. */
  VerdictsInShort: { required: [], optional: [] },
  /** For the front page: some steps in which the story travelled. */
  Story: { required: ['of'], optional: [] },
  /** For the front page: where to go for somebody who reads, reports or studies. */
  WaysIn: { required: [], optional: [] },
} as const satisfies Record<string, Grammar>

export type Component = keyof typeof vocabulary

export function isComponent(name: string): name is Component {
  return Object.hasOwn(vocabulary, name)
}

/** What is wrong with a component as written: an unknown name, an unknown or a missing attribute. */
export function findAttributeIssues(
  name: string,
  attributes: Readonly<Record<string, string>>,
): { found: string; wanted: string }[] {
  if (!isComponent(name))
    return [{ found: `unknown component <${name}>`, wanted: `one of ${Object.keys(vocabulary).join(', ')}` }]
  const grammar: Grammar = vocabulary[name]
  const allowed = [...grammar.required, ...grammar.optional]
  return [
    ...Object.keys(attributes)
      .filter((given) => !allowed.includes(given))
      .map((given) => ({
        found: `<${name}> has an unknown attribute "${given}"`,
        wanted: allowed.length > 0 ? formatChoices(given, allowed) : 'no attribute',
      })),
    ...grammar.required
      .filter((needed) => !attributes[needed]?.trim())
      .map((needed) => ({ found: `<${name}> has no "${needed}"`, wanted: `${needed}="…"` })),
  ]
}
