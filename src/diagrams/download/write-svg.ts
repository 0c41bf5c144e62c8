import { escapeXml } from '../../domain/escape-xml.ts'

/** Attributes that say what to draw; the others serve the page around a picture. */
const DRAWN =
  /^(xmlns|viewBox|width|height|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|d|dx|dy|points|transform|fill|stroke|stroke-[a-z]+|paint-order|opacity|font-[a-z]+|text-anchor|xml:[a-z]+|role|id|aria-labelledby)$/
/** A link of the page leads nowhere in a file: its marks stay. */
const AS_GROUP = 'a'

/**
 * Writes an element as XML, one to a line; marks that show nothing are left out. Between the parts of a text no line may
 * end, and a space at the edge of a part counts.
 */
export function writeSvg(element: Element): string {
  const name = element.localName === AS_GROUP ? 'g' : element.localName
  if (isUnseen(element)) return ''
  const attributes = [...element.attributes]
    .filter((attribute) => DRAWN.test(attribute.name) && attribute.value !== '')
    .map((attribute) => ` ${attribute.name}="${escapeXml(attribute.value)}"`)
    .join('')
  const inside =
    element.children.length > 0
      ? [...element.children].map(writeSvg).join('')
      : escapeXml(element.textContent ?? '')
  const end = name === 'tspan' ? '' : '\n'
  const space = name === 'text' ? ' xml:space="preserve"' : ''
  return inside ? `<${name}${attributes}${space}>${inside}</${name}>${end}` : `<${name}${attributes}/>${end}`
}

/** A shape without fill and line: it is there to be touched. */
function isUnseen(element: Element): boolean {
  const is = (name: string, value: string): boolean => element.getAttribute(name) === value
  const isEmpty = is('fill', 'none') || is('fill', 'transparent')
  return isEmpty && (is('stroke', 'none') || (!element.hasAttribute('stroke') && !is('class', 'line')))
}
