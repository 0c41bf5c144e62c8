import type { Change, LinkSign } from '../schemas/scales.ts'

/** How the lines of a status are drawn. */
interface LinkDrawing {
  sign: string
  /** A colour of evidence of tokens.css. */
  colour: string
  /** Lengths of strokes and gaps, as SVG has them; a line without is whole. */
  dash?: string
  /** Where they differ from other lines: the ends of strokes, and how thick the line is on the whole map. */
  cap?: string
  width?: number
}

/** The drawings that a status can choose: colour, dash and sign say the same. */
export const linkDrawings: Readonly<Record<LinkSign, LinkDrawing>> = {
  dot: { sign: '●', colour: 'supported' },
  question: { sign: '?', colour: 'partly-supported', dash: '9 4' },
  unequal: { sign: '≠', colour: 'disputed', dash: '9 3 2 3' },
  ring: { sign: '○', colour: 'unsupported', dash: '1.5 4', cap: 'round' },
  cross: { sign: '✕', colour: 'contradicted', dash: '4 3', width: 1 },
  plus: { sign: '+', colour: 'opinion' },
  minus: { sign: '−', colour: 'not-checkable', dash: '6 8' },
}

/** The drawings of what became of a link; a status that can stand beside them has another one. */
export const changeSigns: Readonly<Record<Exclude<Change, 'absent'>, LinkSign>> = {
  stands: 'dot',
  'came-to-light': 'plus',
  'not-addressed': 'minus',
}
