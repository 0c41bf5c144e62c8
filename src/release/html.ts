import { html, parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** An element of a parsed page. */
export type Element = Tree.Element

/** Parses a page, lets `edit` change its elements, and writes it again. */
export function editPage(text: string, edit: (elements: Element[]) => void): string {
  const page = parse(text)
  edit(listElements(page))
  return serialize(page)
}

/** Every element below a node, in the order of the page. */
export function listElements(node: Tree.ParentNode): Element[] {
  const found: Element[] = []
  const collect = ({ childNodes }: Tree.ParentNode): void => {
    for (const child of childNodes) {
      if (!('tagName' in child)) continue
      found.push(child)
      collect(child)
    }
  }
  collect(node)
  return found
}

export function getAttribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value
}

/** Sets an attribute, or takes it away where the value is undefined. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const before = element.attrs.find((each) => each.name === name)
  if (value === undefined) element.attrs = element.attrs.filter((each) => each !== before)
  else if (before) before.value = value
  else element.attrs.push({ name, value })
}

/** The text inside an element that holds nothing else. */
export function getText(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}

export function setText(element: Element, value: string): void {
  element.childNodes = [{ nodeName: '#text', value, parentNode: element }]
}

export function removeElement(element: Element): void {
  const { parentNode } = element
  if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((child) => child !== element)
}

/** Makes an element and puts it at the end of another, or directly after `before` in it. */
export function addElement(parent: Element, tagName: string, before?: Element): Element {
  const element: Element = {
    nodeName: tagName,
    tagName,
    attrs: before ? before.attrs.map((each) => ({ ...each })) : [],
    namespaceURI: html.NS.HTML,
    childNodes: [],
    parentNode: parent,
  }
  const at = before ? parent.childNodes.indexOf(before) + 1 : parent.childNodes.length
  parent.childNodes.splice(at, 0, element)
  return element
}
