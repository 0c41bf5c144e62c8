// The style sheets of the pictures as text, as the pages use them.
import type { Casebook } from '../../domain/casebook.ts'
import { formatColourSheet, formatLinkStates, formatVerdictSigns } from '../../domain/colour-sheet.ts'
import type { DiagramName } from '../../domain/diagram-grammars.ts'
import friends from '../friends-model/friends-model-drawing.css?raw'
import linkMap from '../link-map/link-map-drawing.css?raw'
import linkMapContext from '../link-map/link-map-context.css?raw'
import linkUp from '../link-up/link-up-drawing.css?raw'
import marks from '../marks.css?raw'
import score from '../score-inputs/score-inputs-drawing.css?raw'
import spread from '../spread/spread-drawing.css?raw'
import states from '../states.css?raw'
import tokens from '../../styles/tokens.css?raw'
import shift from '../verdict-shift/verdict-shift-drawing.css?raw'
import verdictSign from '../verdict-shift/verdict-sign.css?raw'

/** The tokens with the colours of the casebook. */
export function buildTokenSheet({ labels, site }: Pick<Casebook, 'labels' | 'site'>): string {
  return `${tokens}\n${formatColourSheet(labels, site)}`
}

/** The styles of the drawing of a diagram, in the order in which they may overrule each other. */
export function buildDrawingSheet(name: DiagramName, { labels }: Pick<Casebook, 'labels'>): string {
  const own = name === 'verdict-shift' ? formatVerdictSigns(labels) : formatLinkStates(labels)
  return `${sheetsByName[name]}\n${own}`
}

const sheetsByName: Readonly<Record<DiagramName, string>> = {
  'friends-model': friends,
  'link-map': states + marks + linkMap + linkMapContext,
  'link-up': states + marks + linkUp,
  'score-inputs': states + marks + score,
  spread,
  'verdict-shift': verdictSign + shift,
}
