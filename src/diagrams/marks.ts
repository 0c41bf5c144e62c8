import type { BaseType, Selection } from 'd3-selection'

/** A label cut into lines, its middle and the baseline of its first line in pixels. */
export interface PlacedLabel {
  lines: readonly string[]
  x: number
  y: number
}

/** Pixels from one baseline of a label to the next. */
export const LINE_HEIGHT = 15
/** Mean width in pixels of a letter of a label at 12 px; measured in the widest of the fonts we name. */
export const LETTER_WIDTH = 6.4

/** The key of a join: the datum's own, or for a mark already in the page its data-key, so that built marks are adopted. */
export function keyOr<Datum>(keyOf: (datum: Datum) => string) {
  return function (this: Element, datum: Datum): string {
    const isBuilt = (datum as Datum | undefined) === undefined
    return isBuilt ? (this.getAttribute('data-key') ?? '') : keyOf(datum)
  }
}

/** Fills every <text> of a selection with the lines of its label. */
export function drawLabels<Text extends BaseType, Datum, Parent extends BaseType, ParentDatum>(
  texts: Selection<Text, Datum, Parent, ParentDatum>,
  labelOf: (datum: Datum) => PlacedLabel,
): void {
  texts
    .selectAll<SVGTSpanElement, unknown>('tspan')
    .data((datum) => {
      const { lines, x, y } = labelOf(datum)
      return lines.map((line, i) => ({ line, x, y: y + i * LINE_HEIGHT }))
    })
    .join('tspan')
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .text(({ line }) => line)
}
