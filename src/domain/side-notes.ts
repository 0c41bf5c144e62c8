import type { Article } from './article.ts'

/** What stands beside one paragraph, each list in the order in which a reader meets it. */
export interface SideNotes {
  /** Terms that the article uses here for the first time. */
  termIds: string[]
  /** Sources that the paragraph cites. */
  sourceIds: string[]
}

/** The notes beside the paragraphs of an article, by the address of the paragraph; none where there is nothing to say. */
export function listSideNotes({ blocks }: Pick<Article, 'blocks'>): Map<string, SideNotes> {
  const notes = new Map<string, SideNotes>()
  const explained = new Set<string>()
  for (const { id, inlines } of blocks) {
    if (id === undefined) continue
    const note = notes.get(id) ?? { termIds: [], sourceIds: [] }
    for (const inline of inlines) {
      if (inline.kind === 'cite') note.sourceIds = [...new Set([...note.sourceIds, ...inline.sourceIds])]
      if (inline.kind !== 'term' || explained.has(inline.id)) continue
      explained.add(inline.id)
      note.termIds.push(inline.id)
    }
    if (note.termIds.length + note.sourceIds.length > 0) notes.set(id, note)
  }
  return notes
}
