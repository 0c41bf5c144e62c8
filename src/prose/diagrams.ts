import LinkMap from '../diagrams/link-map/LinkMap.astro'
import LinkMapKey from '../diagrams/link-map/LinkMapKey.astro'
import LinkMapPicture from '../diagrams/link-map/LinkMapPicture.astro'
import type { Casebook } from '../domain/casebook.ts'
import type { DiagramName } from '../domain/diagram-grammars.ts'
import type { View } from '../domain/diagram-view.ts'

/** What every component of a diagram may ask for; each takes what it needs. `graph` is the part that is drawn. */
interface Drawn {
  casebook: Casebook
  graph: Casebook['graph']
  labels: Casebook['labels']
}
type Rendered = ReturnType<typeof LinkMap>

/** A diagram as steps of a story show it. */
export interface StepDiagram {
  /** As it is called inside a sentence. */
  name: string
  /** Drawings of one state, without script. */
  Picture: (props: Drawn & { view: View; label: string }) => Rendered
  /** What the signs of that picture mean, where it does not say so itself. */
  Key?: (props: Drawn & { view: View }) => Rendered
  /** The diagram to look into. */
  Whole: (props: Drawn & { view: string }) => Rendered
}

/** The diagrams that steps may show. A step of a diagram that is not here shows its text alone. */
export const diagrams: Partial<Record<DiagramName, StepDiagram>> = {
  'link-map': { name: 'the link map', Picture: LinkMapPicture, Key: LinkMapKey, Whole: LinkMap },
}
