import { Element as BuiltElement, Node, parseHTML } from 'linkedom'
import { select, type Selection } from 'd3-selection'
import { escapeXml } from '../domain/escape-xml.ts'

export type Svg = Selection<SVGSVGElement, unknown, null, undefined>

/**
 * D3 asks of every mark whether it stands before the next one. Linkedom lists all marks for each answer, so that a
 * drawing of a thousand rows would take minutes; of neighbours the answer is known. Of two marks at different depths it
 * says that the higher one comes first; right is what holds for the two branches in which they stand.
 */
const compare = Reflect.get(Node.prototype, 'compareDocumentPosition')
/** DOCUMENT_POSITION_FOLLOWING, in every DOM. */
const FOLLOWING = 4
Node.prototype.compareDocumentPosition = function (this: Node, other: Node): number {
  if (this.nextSibling === other) return FOLLOWING
  const [own, others] = [listAround(this), listAround(other)]
  const fork = own.findIndex((node, i) => node !== others[i])
  return compare.call(own[fork] ?? this, (own[fork] && others[fork]) ?? other)
}

/** A node and all that stand around it, the outermost first. */
function listAround(node: Node): Node[] {
  return node.parentNode ? [...listAround(node.parentNode), node] : [node]
}

/** Linkedom lists last what was set first. */
const listed = Object.getOwnPropertyDescriptor(BuiltElement.prototype, 'attributes')
Object.defineProperty(BuiltElement.prototype, 'attributes', {
  get(this: Element): Attr[] {
    return [...(listed?.get?.call(this) as NamedNodeMap)].toReversed()
  },
})

const { document } = parseHTML('<!doctype html><html></html>')

/** An empty <svg> in a document without a browser: an element takes a kilobyte, so that ten thousand rows can be drawn. */
export function createSvg(): SVGSVGElement {
  return document.createElementNS('http://www.w3.org/2000/svg', 'svg')
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
  return writeHtml(element)
}

/** Writes an element as HTML; linkedom leaves "&" and "<" in an attribute as they are. */
function writeHtml(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${escapeXml(value)}"`)
  const inside =
    element.children.length > 0
      ? [...element.children].map(writeHtml).join('')
      : escapeXml(element.textContent ?? '')
  return `<${element.localName}${attributes.join('')}>${inside}</${element.localName}>`
}
