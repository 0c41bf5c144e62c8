// The story as the site holds it, and the views under which the tests look at it.
import { readContent } from '../../src/content-files.ts'
import { buildSteps } from '../../src/diagrams/spread/step.ts'
import { buildSpreadView, type SpreadView } from '../../src/diagrams/spread/view.ts'
import { buildGrammar } from '../../src/domain/diagram-grammars.ts'
import { buildInitialView, type View } from '../../src/domain/diagram-view.ts'
import { eventKinds } from '../../src/schemas/scales.ts'

const { records } = readContent('content')
export const events = records.events.map(({ fields }) => fields)
export const steps = buildSteps(events)
export const words = Object.fromEntries(
  eventKinds.map((kind) => [kind, records.labels.fields.eventKinds[kind].word]),
)
export const grammar = buildGrammar('spread', {
  graph: records.graph.fields,
  events,
  claims: [],
  scoreItems: [],
})
export const initial = buildInitialView(grammar)
export const viewOf = (view: View = {}): SpreadView => buildSpreadView({ ...initial, ...view })
export const VIEWS: View[] = [
  {},
  { event: 'ev-aclu' },
  { event: 'ev-the-world' },
  { kinds: 'repeat,rebuttal,correction' },
  { event: 'ev-alternet', kinds: 'report' },
  { kinds: '' },
]
