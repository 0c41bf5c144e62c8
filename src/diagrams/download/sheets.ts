// The style sheets of the pictures as text, as the pages use them.
import type { DiagramName } from '../../domain/diagram-grammars.ts'
import friends from '../friends-model/friends-model-drawing.css?raw'
import linkMap from '../link-map/link-map-drawing.css?raw'
import linkUp from '../link-up/link-up-drawing.css?raw'
import marks from '../marks.css?raw'
import score from '../score-inputs/score-inputs-drawing.css?raw'
import spread from '../spread/spread-drawing.css?raw'
import states from '../states.css?raw'
import tokens from '../../styles/tokens.css?raw'
import shift from '../verdict-shift/verdict-shift-drawing.css?raw'
import verdictSign from '../verdict-shift/verdict-sign.css?raw'

/** The tokens, and of each diagram the styles of its drawing in the order in which they may overrule each other. */
export const tokenSheet = tokens
export const sheetsByName: Readonly<Record<DiagramName, string>> = {
  'friends-model': friends,
  'link-map': states + marks + linkMap,
  'link-up': states + marks + linkUp,
  'score-inputs': states + marks + score,
  spread,
  'verdict-shift': verdictSign + shift,
}
