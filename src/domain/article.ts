import type { Quotation } from '../schemas/quotation.ts'

/** A piece of running text of an article; `line` counts in the file, from 1. */
export type Inline =
  | { kind: 'text'; text: string; line: number; isEmphasised?: true }
  | { kind: 'quote'; quotation: Quotation; line: number }
  | { kind: 'cite'; sourceIds: string[]; line: number }
  | { kind: 'term' | 'claim'; id: string; text: string; line: number }

/** One paragraph, list item, table row or heading; `id` is its permanent address, if the editor gave it one. */
export interface Block {
  kind: 'paragraph' | 'heading'
  id: string | undefined
  line: number
  inlines: Inline[]
}

/** A step of a story beside a diagram, as the editor wrote it. */
export interface Step {
  id: string
  /** The diagram, and the part of it as a list of bands. */
  of: string
  part: string | undefined
  /** The state of the diagram, as in its address. */
  view: string
  title: string
  line: number
  /** The diagram of the steps around it; undefined for a step on its own. */
  group: { of: string; part: string | undefined } | undefined
  hasText: boolean
}

/** What the build knows of an MDX text: its words in order, its citations, its quotations and its steps. */
export interface Article {
  blocks: Block[]
  steps: Step[]
  /** What the editor wrote that the site has no word for. */
  problems: { line: number; found: string; wanted: string }[]
}

/** The words of a block as a reader sees them, citations left out. */
export function formatBlock(block: Block): string {
  return block.inlines
    .map((inline) =>
      inline.kind === 'quote' ? `“${inline.quotation.words}”` : inline.kind === 'cite' ? '' : inline.text,
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The sources an article cites, in the order in which a reader meets them. */
export function listCitedSources({ blocks }: Article): string[] {
  const cited = blocks.flatMap(({ inlines }) =>
    inlines.flatMap((inline) => (inline.kind === 'cite' ? inline.sourceIds : [])),
  )
  return [...new Set(cited)]
}

/** The claims an article links to, in the order in which a reader meets them. */
export function listLinkedClaims({ blocks }: Article): string[] {
  const linked = blocks.flatMap(({ inlines }) =>
    inlines.flatMap((inline) => (inline.kind === 'claim' ? [inline.id] : [])),
  )
  return [...new Set(linked)]
}

/** The address of the first paragraph that links to a claim or cites a source. */
export function findMention(
  { blocks }: Article,
  of: { kind: 'claim' | 'source'; id: string },
): string | undefined {
  const isMention = (inline: Inline): boolean =>
    of.kind === 'claim'
      ? inline.kind === 'claim' && inline.id === of.id
      : inline.kind === 'cite' && inline.sourceIds.includes(of.id)
  return blocks.find(({ id, inlines }) => id !== undefined && inlines.some(isMention))?.id
}

/** Splits "a, b" into ids. */
export function splitList(list = ''): string[] {
  return list.split(',').flatMap((item) => (item.trim() ? [item.trim()] : []))
}
