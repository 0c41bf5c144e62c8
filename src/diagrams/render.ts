import { Window } from 'happy-dom'
import { select, type Selection } from 'd3-selection'

export type Svg = Selection<SVGSVGElement, unknown, null, undefined>

/**
 * Lets `draw` fill an <svg> as it would in a browser, and returns the markup. `attributes` are those of the <svg>
 * itself. The same input gives the same bytes.
 */
export function renderSvg(attributes: Record<string, string>, draw: (svg: Svg) => void): string {
  const { document } = new Window()
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg') as unknown as SVGSVGElement
  const svg = select(element)
  for (const [name, value] of Object.entries(attributes)) svg.attr(name, value)
  draw(svg)
  return element.outerHTML
}
