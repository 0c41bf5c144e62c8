interface Listed {
  nodes: readonly { id: string }[]
  edges: readonly { id: string }[]
}

/** What a page carries of a map that is too large for its tables. */
export interface LargeMap {
  graph: Listed
  /** How many rows the pages have that list all links and all names; left out where the tables of this page have all. */
  rows?: Record<'links' | 'names', number>
}

/**
 * Tells in the panel of a diagram what the tables of its page do not have, for of a large map they hold only some links:
 * a sentence, and the way to the row on another page (ListedElsewhere.astro).
 */
export function tellElsewhere(
  diagram: HTMLElement,
  { graph, rows }: LargeMap,
  id: string,
  describe: () => string,
): void {
  if (!rows || !id || diagram.querySelector(`[data-row="${id}"]`)) return
  const kind = graph.edges.some((edge) => edge.id === id) ? 'links' : 'names'
  const place = (kind === 'links' ? graph.edges : graph.nodes).findIndex((each) => each.id === id)
  const pages = diagram.querySelectorAll<HTMLAnchorElement>(`.listed-${kind} a`)
  const link = document.createElement('a')
  link.href = `${pages[Math.floor(place / rows[kind])]?.href ?? ''}#${id}`
  link.textContent = 'What we know of it, with claims and sources'
  const lines = [describe(), link].map((content) => {
    const line = document.createElement('p')
    line.append(content)
    return line
  })
  diagram.querySelector('.detail .told')?.replaceChildren(...lines)
  diagram.querySelector('.detail')?.removeAttribute('data-empty')
}
