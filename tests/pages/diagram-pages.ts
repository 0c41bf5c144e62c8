/** Every diagram: its page, an address with a state, and one that is broken. */
export interface DiagramPage {
  name: string
  path: string
  /** A state, and the selector of what only that state shows. */
  state: string
  shows: string
  /** An address with a part that cannot be read. */
  broken: string
  /** What Enter fills with words about the mark under the keyboard. */
  told: string
}

const PANEL = '.detail .told'

export const diagramPages: readonly DiagramPage[] = [
  {
    name: 'link-map',
    path: './diagrams/link-map/',
    state: '?lens=claimed2015&edge=e05&v=1',
    shows: 'svg .edge.chosen[data-id=e05]',
    broken: '?lens=claimed2015&edge=e99&v=1',
    told: PANEL,
  },
  {
    name: 'friends-model',
    path: './diagrams/friends-model/',
    state: '?rule=caixin&act=default&v=1',
    shows: 'svg[aria-label*="Caixin"]',
    broken: '?rule=caixin&reach=9&v=1',
    told: '.result',
  },
  {
    name: 'score-inputs',
    path: './diagrams/score-inputs/',
    state: '?side=inputs&item=relationships&v=1',
    shows: 'svg .item.chosen[data-id=relationships]',
    broken: '?standing=rumoured&v=1',
    told: PANEL,
  },
  {
    name: 'spread',
    path: './diagrams/spread/',
    state: '?event=ev-aclu&v=1',
    shows: 'svg .chosen[data-id=ev-aclu]',
    broken: '?event=ev-none&v=1',
    told: PANEL,
  },
  {
    name: 'verdict-shift',
    path: './diagrams/verdict-shift/',
    state: '?group=claimant&claim=A09&v=1',
    shows: 'svg .chosen[data-id=A09]',
    broken: '?group=nobody&v=1',
    told: PANEL,
  },
  {
    name: 'link-up',
    path: './diagrams/link-up/',
    state: '?consequence=detention&edge=e15&v=1',
    shows: 'svg .edge.chosen[data-id=e15]',
    broken: '?data=rumours&consequence=detention&v=1',
    told: PANEL,
  },
]
