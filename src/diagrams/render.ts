import { Node, Window } from 'happy-dom'
import { select, type Selection } from 'd3-selection'

export type Svg = Selection<SVGSVGElement, unknown, null, undefined>

/**
 * D3 asks of every mark whether it stands before the next one. Happy DOM counts all nodes for each answer, so that a
 * drawing of a thousand rows would take minutes; of neighbours the answer is known.
 */
const compare = Reflect.get(Node.prototype, 'compareDocumentPosition')
Node.prototype.compareDocumentPosition = function (other: Node): number {
  return this.nextSibling === other ? Node.DOCUMENT_POSITION_FOLLOWING : compare.call(this, other)
}

let window: Window | undefined

/** An empty <svg> in a document without a browser: one for all, for each costs as much as a small drawing. */
export function createSvg(): SVGSVGElement {
  window ??= new Window()
  return window.document.createElementNS('http://www.w3.org/2000/svg', 'svg') as unknown as SVGSVGElement
}

/**
 * Lets `draw` fill an <svg> as it would in a browser, and returns the markup. `attributes` are those of the <svg>
 * itself. The same input gives the same bytes.
 */
export function renderSvg(attributes: Record<string, string>, draw: (svg: Svg) => void): string {
  const element = createSvg()
  const svg = select(element)
  for (const [name, value] of Object.entries(attributes)) svg.attr(name, value)
  draw(svg)
  return element.outerHTML
}
