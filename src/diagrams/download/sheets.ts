// The style sheets of the pictures as text, as the pages use them.
import friends from '../friends-model/friends-model-drawing.css?raw'
import linkMap from '../link-map/link-map.css?raw'
import linkUp from '../link-up/link-up.css?raw'
import score from '../score-inputs/score-inputs.css?raw'
import spread from '../spread/spread.css?raw'
import states from '../states.css?raw'
import tokens from '../../styles/tokens.css?raw'
import shift from '../verdict-shift/verdict-shift.css?raw'
import verdictSign from '../verdict-shift/verdict-sign.css?raw'

/** The tokens, and the styles of every drawing in the order in which they may overrule each other. */
export const sheets = {
  tokens,
  styles: [states, friends, linkMap, linkUp, score, spread, verdictSign, shift].join('\n'),
}
