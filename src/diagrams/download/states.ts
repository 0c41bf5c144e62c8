import type { Casebook } from '../../domain/casebook.ts'
import { buildGrammar, diagramNames, type DiagramName } from '../../domain/diagram-grammars.ts'
import { parseView, type View } from '../../domain/diagram-view.ts'
import { lenses } from '../../schemas/scales.ts'
import { findPresetSlug, PRESETS } from '../friends-model/presets.ts'
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

type ListStates = (casebook: Casebook) => { part: string; written: string; word: string }[]

const LISTS: Readonly<Record<DiagramName, ListStates>> = {
  'link-map': ({ labels }) =>
    (['difference', ...lenses] as const).map((lens) => ({
      part: lens === 'difference' ? '' : lens,
      written: lens === 'difference' ? '' : `lens=${lens}`,
      word: labels.lenses[lens].word,
    })),
  'link-up': ({ labels }) =>
    lenses.map((lens) => ({
      part: lens === 'evidenceNow' ? '' : lens,
      written: lens === 'evidenceNow' ? '' : `lens=${lens}&data=weibo-posts&consequence=loan-decisions`,
      word: labels.lenses[lens].word,
    })),
  'friends-model': () =>
    PRESETS.map(({ rule, act }) => {
      const part = findPresetSlug(rule, act) ?? ''
      return {
        part,
        written: part && `rule=${rule}&act=${act}`,
        word: `${RULE_LABELS[rule]}: one person ${ACT_LABELS[act].toLowerCase()}`,
      }
    }),
  'score-inputs': () => [
    { part: '', written: '', word: 'Inputs and uses' },
    { part: 'inputs', written: 'side=inputs', word: 'Inputs only' },
    { part: 'opens', written: 'side=opens', word: 'Uses only' },
  ],
  spread: (casebook) => [
    { part: '', written: '', word: 'All steps' },
    ...listSpreadPresets(casebook).map(({ event, name }) => ({
      part: event,
      written: `event=${event}`,
      word: name,
    })),
  ],
  'verdict-shift': () => [
    { part: '', written: '', word: 'By theme' },
    { part: 'claimant', written: 'group=claimant', word: 'By who said it' },
  ],
}

/** Every state of every diagram that has a page, the one that a diagram begins with first. */
export function listStates(casebook: Casebook): DiagramState[] {
  return diagramNames.flatMap((name) =>
    LISTS[name](casebook).map(({ part, ...state }) => ({
      name,
      path: `diagrams/${name}/${part && `${part}/`}`,
      ...state,
    })),
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
