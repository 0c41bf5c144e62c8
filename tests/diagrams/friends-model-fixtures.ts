import { readContent } from '../../src/content-files.ts'
import { layoutFriendsModel } from '../../src/diagrams/friends-model/layout.ts'
import type { FriendsScene } from '../../src/diagrams/friends-model/scene.ts'
import { buildFriendsModel, type FriendsModel } from '../../src/diagrams/friends-model/view.ts'
import { buildGrammar } from '../../src/domain/diagram-grammars.ts'
import { buildInitialView, type View } from '../../src/domain/diagram-view.ts'
import { ACTS, RULES } from '../../src/domain/friends-model.ts'

export const { records } = readContent('content')
export const grammar = buildGrammar('friends-model', {
  graph: records.graph.fields,
  events: [],
  claims: [],
  scoreItems: [],
})
export const initial = buildInitialView(grammar)

/** The model of the initial view, with other values for some fields. */
export function aModel(view: View = {}): FriendsModel {
  return buildFriendsModel({ ...initial, ...view })
}

/** The scene of such a model. */
export function aScene(view: View, width: number): FriendsScene {
  return layoutFriendsModel(aModel(view), width)
}

/** Every rule with every act. */
export const PRESET_VIEWS: View[] = RULES.flatMap((rule) => ACTS.map((act) => ({ rule, act })))

/** Views that fill the picture in different ways: sparse, dense, far-reaching, with long numbers, torn apart. */
export const VIEWS: View[] = [
  ...PRESET_VIEWS,
  ...['2', '3', '5', '6', '8', '9', '10'].flatMap((density) =>
    ['p01', 'p25', 'p60'].map((person, i) => ({
      density,
      person,
      reach: '3',
      drop: '25',
      seed: String(100 * i + 11),
    })),
  ),
]
