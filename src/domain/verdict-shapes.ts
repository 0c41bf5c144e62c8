import type { VerdictMark } from '../schemas/scales.ts'

/** A shape for each mark of a verdict, so that the meaning survives without colour: a path in a square of 20 by 20. */
export const verdictShapes: Readonly<Record<VerdictMark, string>> = {
  tick: 'M3 10.5 8 15.5 17 5.5',
  half: 'M10 2.5a7.5 7.5 0 0 1 0 15z',
  dash: 'M5 10h10',
  cross: 'M5 5 15 15M15 5 5 15',
  arrows: 'M7 4 3 8h13M13 16l4-4H4',
  bubble: 'M4 5h12v8H9l-4 3.5V13H4z',
  question: 'M7 7.5a3 3 0 1 1 4 2.8c-1 .5-1 1.2-1 2.2M10 15.5v.5',
}

/** The same shapes as cut out of a disc: of a half, the other half is cut out. */
export const verdictCutouts: Readonly<Record<VerdictMark, string>> = {
  ...verdictShapes,
  half: 'M10 2.5a7.5 7.5 0 0 0 0 15z',
}
