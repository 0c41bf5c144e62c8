/** Every diagram: its page, an address with a state, and one that is broken. */
export interface DiagramPage {
  name: string
  path: string
  /** A state, and the selector of what only that state shows. */
  state: string
  shows: string
  /** An address with a part that cannot be read. */
  broken: string
}

export const diagramPages: readonly DiagramPage[] = [
  {
    name: 'link-map',
    path: './diagrams/link-map/',
    state: '?lens=claimed2015&edge=e05&v=1',
    shows: 'svg .edge.chosen[data-id=e05]',
    broken: '?lens=claimed2015&edge=e99&v=1',
  },
  {
    name: 'link-up',
    path: './diagrams/link-up/',
    state: '?consequence=detention&edge=e15&v=1',
    shows: 'svg .edge.chosen[data-id=e15]',
    broken: '?data=rumours&consequence=detention&v=1',
  },
]
