import type { Node, Parent } from 'mdast'

interface JsxAttribute {
  type: string
  name?: string
  value?: unknown
}

/** Any node of an mdast tree, with what some kinds of them have. */
export type AnyNode = Node &
  Partial<Parent> & {
    value?: string
    /** Of a heading: 1 for the highest. */
    depth?: number
    url?: string
    title?: string
    name?: string
    attributes?: JsxAttribute[]
  }

/** The attributes of a component by their names; one without a name, like {...all}, is named {…}. */
export function readAttributes(node: AnyNode): Record<string, string> {
  return Object.fromEntries(
    (node.attributes ?? []).map((attribute) => [attribute.name ?? '{…}', String(attribute.value ?? '')]),
  )
}

/** All words inside a node, with single spaces. */
export function formatText({ value, children = [] }: AnyNode): string {
  const text = value ?? children.map((child) => formatText(child as AnyNode)).join('')
  return text.replace(/\s+/g, ' ')
}

/** Whether a node is a component. */
export function isJsx(node: Node): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** The line of the file in which a node begins. */
export function lineOf(node: Node): number {
  return node.position?.start.line ?? 0
}
