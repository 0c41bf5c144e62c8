import FriendsModel from '../diagrams/friends-model/FriendsModel.astro'
import FriendsModelPicture from '../diagrams/friends-model/FriendsModelPicture.astro'
import LinkMap from '../diagrams/link-map/LinkMap.astro'
import LinkMapKey from '../diagrams/link-map/LinkMapKey.astro'
import LinkMapPicture from '../diagrams/link-map/LinkMapPicture.astro'
import LinkUp from '../diagrams/link-up/LinkUp.astro'
import LinkUpPicture from '../diagrams/link-up/LinkUpPicture.astro'
import ScoreInputs from '../diagrams/score-inputs/ScoreInputs.astro'
import ScoreInputsPicture from '../diagrams/score-inputs/ScoreInputsPicture.astro'
import Spread from '../diagrams/spread/Spread.astro'
import SpreadPicture from '../diagrams/spread/SpreadPicture.astro'
import VerdictShift from '../diagrams/verdict-shift/VerdictShift.astro'
import VerdictShiftPicture from '../diagrams/verdict-shift/VerdictShiftPicture.astro'
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

/** A diagram as steps of a story and frames on other sites show it. */
export interface StepDiagram {
  /** Drawings of one state, without script. */
  Picture: (props: Drawn & { view: View; label: string; isExcerpt: boolean }) => Rendered
  /** What the signs of that picture mean, where it does not say so itself. */
  Key?: (props: Drawn & { view: View }) => Rendered
  /** The diagram to look into. */
  Whole: (props: Drawn & { view: string; home?: string | undefined }) => Rendered
}

/** The diagrams that steps and frames may show. */
export const diagrams: Record<DiagramName, StepDiagram> = {
  'link-map': { Picture: LinkMapPicture, Key: LinkMapKey, Whole: LinkMap },
  'link-up': { Picture: LinkUpPicture, Whole: LinkUp },
  'friends-model': { Picture: FriendsModelPicture, Whole: FriendsModel },
  'score-inputs': { Picture: ScoreInputsPicture, Whole: ScoreInputs },
  spread: { Picture: SpreadPicture, Whole: Spread },
  'verdict-shift': { Picture: VerdictShiftPicture, Whole: VerdictShift },
}
