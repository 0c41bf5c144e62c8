import type { DiagramName } from './diagram-grammars.ts'

/** A diagram is called and cited by the title of its page. */
export const DIAGRAM_TITLES: Readonly<Record<DiagramName, string>> = {
  'link-map': 'The link map',
  'link-up': 'What leads to what',
  'friends-model': 'The friends model',
  'score-inputs': 'The score, in and out',
  spread: 'How the story spread',
  'verdict-shift': 'Verdicts then and now',
}
