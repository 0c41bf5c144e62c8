import type { BaseType, Selection } from 'd3-selection'
import type { Svg } from './render.ts'

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
/** How much wider a line becomes where a reader sets letters and words apart, as far as WCAG 1.4.12 goes. */
export const SPACED = 1.22

/**
 * The key of a join: the datum's own, or for a mark already in the page its data-key, or else its data-id, so that built
 * marks are adopted.
 */
export function keyOr<Datum>(keyOf: (datum: Datum) => string) {
  return function (this: Element, datum: Datum): string {
    const isBuilt = (datum as Datum | undefined) === undefined
    return isBuilt ? (this.getAttribute('data-key') ?? this.getAttribute('data-id') ?? '') : keyOf(datum)
  }
}

/** What is to stand in a mark: attributes by name, and under "text" its words; null takes an attribute away. */
type Written = Readonly<Record<string, string | number | null>>

/**
 * Writes attributes and words into every mark of a selection, only where they differ from what stands there: a browser
 * lays out anew whatever is written, even if it was there before.
 */
export function write<Mark extends BaseType, Datum, Parent extends BaseType, ParentDatum>(
  marks: Selection<Mark, Datum, Parent, ParentDatum>,
  findValues: (datum: Datum) => Written,
): void {
  marks.each(function (datum) {
    const mark = this as unknown as Element
    for (const [name, value] of Object.entries(findValues(datum))) {
      const words = String(value)
      if (name === 'text') {
        if (mark.textContent !== words) mark.textContent = words
      } else if (value === null) {
        if (mark.hasAttribute(name)) mark.removeAttribute(name)
      } else if (mark.getAttribute(name) !== words) mark.setAttribute(name, words)
    }
  })
}

/** Gives a drawing the size of its scene. */
export function writeSize(svg: Svg, { width, height }: { width: number; height: number }): void {
  write(svg, () => ({ viewBox: `0 0 ${width} ${height}` }))
}

/** Fills every <text> of a selection with the lines of its label. */
export function drawLabels<Text extends BaseType, Datum, Parent extends BaseType, ParentDatum>(
  texts: Selection<Text, Datum, Parent, ParentDatum>,
  labelOf: (datum: Datum) => PlacedLabel,
): void {
  const lines = texts
    .selectAll<SVGTSpanElement, unknown>('tspan')
    .data((datum) => {
      const { lines, x, y } = labelOf(datum)
      return lines.map((text, i) => ({ x, y: y + i * LINE_HEIGHT, text }))
    })
    .join('tspan')
  write(lines, (line) => line)
}
