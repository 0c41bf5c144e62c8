import type { Node } from 'mdast'
import type { Quotation } from '../schemas/quotation.ts'
import { splitList, type Article, type Inline, type Step } from './article.ts'
import { isOfSite } from './site-address.ts'
import { type Component, findAttributeIssues, isComponent } from './vocabulary.ts'
import { formatText, isJsx, lineOf, readAttributes, type AnyNode } from './mdx-node.ts'

/** Reads a parsed MDX text (an mdast tree with positions). Wrong components become problems, never exceptions. */
export function buildArticle(root: Node): Article {
  const article: Article = { blocks: [], steps: [], problems: [] }
  readBlocks(root, {}, article)
  return article
}

/** What stands around a node: the paragraph with its address, and the steps. */
interface Around {
  id?: string | undefined
  group?: Step['group']
}

/** The depth of every heading in a text. */
const HEADING_DEPTH = 2
const BLOCKS_WITH_TEXT = ['paragraph', 'heading', 'tableRow']
/** Words that stand in a line; alone in a list item or between two blank lines, each is a paragraph of its own. */
const LINE_WORDS: readonly (Component | undefined)[] = ['Quote', 'Cite', 'Term', 'Claim', 'Zh']
/** All that an article may be made of. The rules read just these; whatever else Markdown has is refused. */
const ALLOWED: readonly string[] = [
  'root',
  'yaml',
  'heading',
  'paragraph',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'text',
  'emphasis',
  'strong',
  'link',
  'inlineCode',
  'break',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]
/** What an editor would call some of the rest. */
const REFUSED: Readonly<Record<string, string>> = {
  mdxjsEsm: 'an import or export in the text',
  html: 'HTML in the text',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
  code: 'a block of code',
  image: 'an image',
  imageReference: 'an image',
  linkReference: 'a link whose address stands elsewhere',
  definition: 'an address apart from its link',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
}

function readBlocks(node: AnyNode, around: Around, article: Article): void {
  if (node.type === 'yaml') return
  if (!ALLOWED.includes(node.type)) return refuse(node, article)
  const name = node.name ?? ''
  if (isJsx(node) && isComponent(name) && LINE_WORDS.includes(name)) {
    const line = lineOf(node)
    article.blocks.push({ kind: 'paragraph', id: around.id, line, inlines: readWord(node, line, article) })
    return
  }
  const component = isJsx(node) ? readComponent(node, article) : undefined
  const isParagraph = component === 'Para'
  const id = isParagraph ? readAttributes(node)['id'] : around.id
  if (BLOCKS_WITH_TEXT.includes(node.type) || (isParagraph && !node.children?.some(isBlock))) {
    const inlines = readInlines(node, article)
    article.problems.push(...findDepthProblems(node))
    const kind = node.type === 'heading' ? 'heading' : 'paragraph'
    article.blocks.push({ kind, id, line: lineOf(node), inlines })
    return
  }
  const { of = '', part } = component === 'Steps' ? readAttributes(node) : {}
  const group = component === 'Steps' ? { of, part } : around.group
  const before = article.blocks.length
  for (const child of node.children ?? []) readBlocks(child as AnyNode, { id, group }, article)
  if (isParagraph) joinBlocks(node, before, article)
  if (component === 'Step') article.steps.push(readStep(node, group, article.blocks.length > before))
}

/** One address leads to one paragraph. Several under one are read as one, so that no rule takes them for two. */
function joinBlocks(node: AnyNode, from: number, { blocks, problems }: Article): void {
  const [first, ...others] = blocks.splice(from)
  if (!first) return
  const inlines = [first, ...others].flatMap((block) => block.inlines)
  blocks.push({ ...first, inlines })
  if (others.length === 0) return
  const found = `${others.length + 1} paragraphs or entries of a list in one <Para>`
  problems.push({ line: lineOf(node), found, wanted: 'one in each <Para>, each with an id of its own' })
}

/** The page has its own heading of the first depth, and the articles need no third. */
function findDepthProblems(node: AnyNode): Article['problems'] {
  if (node.type !== 'heading' || node.depth === HEADING_DEPTH) return []
  const found = `the heading “${formatText(node)}” of depth ${node.depth}`
  return [{ line: lineOf(node), found, wanted: `two number signs: ## ${formatText(node)}` }]
}

function readStep(node: AnyNode, group: Step['group'], hasText: boolean): Step {
  const { id = '', of = '', part, view = '', title = '' } = readAttributes(node)
  return { id, of, part, view, title, line: lineOf(node), group, hasText }
}

function isBlock(node: Node): boolean {
  return BLOCKS_WITH_TEXT.includes(node.type)
}

function refuse(node: AnyNode, article: Article): void {
  const found = REFUSED[node.type] ?? node.type
  article.problems.push({ line: lineOf(node), found, wanted: 'plain words and the known components' })
}

function readInlines(node: AnyNode, article: Article): Inline[] {
  return (node.children ?? []).flatMap((each): Inline[] => {
    const child = each as AnyNode
    const line = lineOf(child)
    if (child.type === 'text' || child.type === 'inlineCode')
      return [{ kind: 'text', text: child.value ?? '', line }]
    if (child.type === 'break') return [{ kind: 'text', text: ' ', line }]
    if (!ALLOWED.includes(child.type)) {
      refuse(child, article)
      return []
    }
    if (child.type === 'link') article.problems.push(...findLinkProblems(child))
    const inlines = isJsx(child) ? readWord(child, line, article) : readInlines(child, article)
    return child.type === 'emphasis' ? inlines.map(emphasise) : inlines
  })
}

function findLinkProblems(link: AnyNode): Article['problems'] {
  const line = lineOf(link)
  const found = `a link to ${link.url ?? ''}`
  return [
    ...(isOfSite(link.url ?? '')
      ? []
      : [{ line, found, wanted: '<Cite of="…" />; only sources lead out of the site' }]),
    ...(link.title
      ? [{ line, found: `${found} with a title`, wanted: 'the words and the address alone' }]
      : []),
  ]
}

function emphasise(inline: Inline): Inline {
  return inline.kind === 'text' ? { ...inline, isEmphasised: true } : inline
}

function readWord(node: AnyNode, line: number, article: Article): Inline[] {
  const given = readAttributes(node)
  const words = formatText(node)
  switch (readComponent(node, article)) {
    case 'Cite':
      return [{ kind: 'cite', sourceIds: splitList(given['of']), line }]
    case 'Quote':
      return [{ kind: 'quote', quotation: readQuotation(given, words), line }]
    case 'Term':
      return [{ kind: 'term', id: given['id'] ?? '', text: words, line }, ...readNested(node, article)]
    case 'Claim':
      return [{ kind: 'claim', id: given['id'] ?? '', text: words, line }, ...readNested(node, article)]
    default:
      return readInlines(node, article)
  }
}

/** Quotations and citations inside a link: its words are read already. */
function readNested(node: AnyNode, article: Article): Inline[] {
  return readInlines(node, article).filter(({ kind }) => kind !== 'text')
}

function readQuotation(given: Record<string, string>, words: string): Quotation {
  const { source = '', paragraph = '', via, before, after, originals } = given
  return {
    source,
    paragraph,
    words,
    ...(via === undefined ? {} : { via }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(originals === undefined ? {} : { originals: originals.split('|') }),
  }
}

function readComponent(node: AnyNode, article: Article): Component | undefined {
  const name = node.name ?? ''
  const problems = findAttributeIssues(name, readAttributes(node))
  article.problems.push(...problems.map((problem) => ({ line: lineOf(node), ...problem })))
  for (const { name: attribute = '', value } of node.attributes ?? [])
    if (typeof value === 'object' && value !== null)
      article.problems.push({ line: lineOf(node), found: `${attribute}={…}`, wanted: `${attribute}="…"` })
  return isComponent(name) ? name : undefined
}
