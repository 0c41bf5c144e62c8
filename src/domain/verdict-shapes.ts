import type { Verdict } from '../schemas/scales.ts'

/** A shape for each verdict, so that the meaning survives without colour: a path in a square of 20 by 20. */
export const verdictShapes: Readonly<Record<Verdict, string>> = {
  supported: 'M3 10.5 8 15.5 17 5.5',
  'partly-supported': 'M10 2.5a7.5 7.5 0 0 1 0 15z',
  unsupported: 'M5 10h10',
  contradicted: 'M5 5 15 15M15 5 5 15',
  disputed: 'M7 4 3 8h13M13 16l4-4H4',
  opinion: 'M4 5h12v8H9l-4 3.5V13H4z',
  'not-checkable': 'M7 7.5a3 3 0 1 1 4 2.8c-1 .5-1 1.2-1 2.2M10 15.5v.5',
}

/** The same shapes as cut out of a disc: of a half, the other half is cut out. */
export const verdictCutouts: Readonly<Record<Verdict, string>> = {
  ...verdictShapes,
  'partly-supported': 'M10 2.5a7.5 7.5 0 0 0 0 15z',
}
