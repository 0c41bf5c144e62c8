import type { Casebook } from '../../domain/casebook.ts'
import { buildGrammar, type DiagramName } from '../../domain/diagram-grammars.ts'
import { listPresets } from '../../domain/diagram-presets.ts'
import { parseView, type View } from '../../domain/diagram-view.ts'
import { ACT_LABELS, RULE_LABELS } from '../friends-model/words.ts'

/** A state of a diagram that has a page of its own, and files that show just this state. */
export interface DiagramState {
  name: DiagramName
  /** Site path of its page: "diagrams/link-map/evidenceNow/". */
  path: string
  /** As in an address: "lens=evidenceNow"; "" for the state that the diagram begins with. */
  written: string
  /** What is chosen, as a name: "What the evidence shows". */
  word: string
}

/** The name of what a state chooses, by the fields of its view. */
const WORDS: Readonly<Record<DiagramName, (view: View, casebook: Casebook) => string | undefined>> = {
  'link-map': ({ lens }, { labels }) => wordOf({ difference: labels.difference, ...labels.lenses }, lens),
  'link-up': ({ lens }, { labels }) => wordOf(labels.lenses, lens),
  'friends-model': ({ rule = '', act = '' }) =>
    `${labelOf(RULE_LABELS, rule)}: one person ${labelOf(ACT_LABELS, act).toLowerCase()}`,
  'score-inputs': ({ side = '' }) => labelOf(SIDE_WORDS, side),
  spread: ({ event }, casebook) =>
    event ? listSpreadPresets(casebook).find((preset) => preset.event === event)?.name : 'All steps',
  'verdict-shift': ({ group }) => (group === 'claimant' ? 'By who said it' : 'By theme'),
}

const SIDE_WORDS = { both: 'Inputs and uses', inputs: 'Inputs only', opens: 'Uses only' }

function labelOf(labels: Readonly<Record<string, string>>, id: string): string {
  return labels[id] ?? ''
}

function wordOf(labels: Readonly<Record<string, { word: string }>>, id = ''): string | undefined {
  return labels[id]?.word
}

/** Every state of every diagram that has a page, the one that a diagram begins with first. */
export function listStates(casebook: Casebook): DiagramState[] {
  return casebook.diagrams.flatMap(({ id: name }) =>
    listPresets(name, casebook).map(({ slug, view: written }) => {
      const state = { name, path: `diagrams/${name}/${slug && `${slug}/`}`, written, word: '' }
      return { ...state, word: WORDS[name](readState(state, casebook), casebook) ?? '' }
    }),
  )
}

/** The state that a page shows; an error of ours where the page shows none. */
export function findState(casebook: Casebook, path: string): DiagramState {
  const found = listStates(casebook).find((state) => state.path === path)
  if (!found) throw new Error(`${path} is not the page of a state of a diagram`)
  return found
}

/** The fields of a state, as the diagram reads them. */
export function readState({ name, written }: DiagramState, casebook: Casebook): View {
  return parseView(written, buildGrammar(name, casebook)).view
}

/** The first step of each claimant, which is its article itself; what follows are its updates. */
export function listSpreadPresets({
  events,
  labels,
}: Pick<Casebook, 'events' | 'labels'>): { event: string; name: string }[] {
  return Object.entries(labels.claimants).flatMap(([source, { word }]) => {
    const event = events.find((each) => each.source === source)
    return event ? [{ event: event.id, name: `Before and after ${word}` }] : []
  })
}
