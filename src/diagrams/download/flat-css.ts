/** One declaration of a style sheet for all elements that a selector matches. */
export interface FlatRule {
  selector: string
  /** How much the selector weighs: ids, then classes and the like, then elements. */
  weight: number
  declarations: readonly (readonly [property: string, value: string])[]
}

/** Blocks that hold for a screen in use, for another device or for a moment; a file has none of them. */
const NOT_IN_A_FILE = /^@(?!layer)/
/** What only a reader's pointer or keyboard brings about. */
const NEEDS_A_READER = /:(hover|focus|has)/

/** Reads a style sheet as this site writes them, nesting and layers included, into rules without either. */
export function readFlatCss(css: string): FlatRule[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@import[^;]*;/g, '')
  const rules: FlatRule[] = []
  readBlock(text, 0, [], rules)
  return rules
}

/** Reads from just behind an opening brace to behind its closing one; returns where it ended. */
function readBlock(css: string, start: number, selectors: readonly string[], rules: FlatRule[]): number {
  const declarations: [string, string][] = []
  // What stands before a nested block weighs as much and comes first.
  const own = selectors.map((selector) => ({ selector, weight: weigh(selector), declarations }))
  rules.push(...own)
  let at = start
  while (at < css.length) {
    const end = findEnd(css, at)
    const words = css.slice(at, end).trim()
    const mark = css[end]
    at = end + 1
    if (mark === '{') {
      const isSkipped = NOT_IN_A_FILE.test(words)
      const inner = words.startsWith('@') ? selectors : nest(selectors, words)
      at = readBlock(css, at, inner, isSkipped ? [] : rules)
      continue
    }
    const [property = '', ...value] = words.split(':')
    if (value.length > 0) declarations.push([property.trim(), value.join(':').trim()])
    if (mark === '}') break
  }
  return at
}

/** Where the next declaration or the head of the next block ends. */
function findEnd(css: string, start: number): number {
  const found = /[{};]/.exec(css.slice(start))
  return found ? start + found.index : css.length
}

function nest(outer: readonly string[], head: string): string[] {
  const inner = splitList(head).filter((selector) => !NEEDS_A_READER.test(selector))
  if (outer.length === 0) return inner
  return outer.flatMap((parent) =>
    inner.map((child) => (child.includes('&') ? child.replaceAll('&', parent) : `${parent} ${child}`)),
  )
}

/** Splits at the commas that stand in no parentheses. */
export function splitList(text: string): string[] {
  const parts = ['']
  let depth = 0
  for (const letter of text) {
    if (letter === '(') depth++
    if (letter === ')') depth--
    if (letter === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts.map((part) => part.trim()).filter(Boolean)
}

const CLASS = 100
/** The weight of a selector; of the choices in :is() and :not() the heaviest counts. */
function weigh(selector: string): number {
  let rest = selector
  let weight = 0
  for (let found = findChoice(rest); found; found = findChoice(rest)) {
    weight += Math.max(...splitList(found.list).map(weigh))
    rest = rest.replace(found.whole, '')
  }
  const classes = rest.match(/\.[\w-]+|\[[^\]]*\]|(?<!:):[\w-]+/g) ?? []
  const elements = rest.replace(/\.[\w-]+|\[[^\]]*\]|::?[\w-]+/g, ' ').match(/[a-z][\w-]*/gi) ?? []
  return weight + classes.length * CLASS + elements.length
}

function findChoice(selector: string): { whole: string; list: string } | undefined {
  const [whole = '', list = ''] = /:(?:is|not)\(([^()]*)\)/.exec(selector) ?? []
  return whole ? { whole, list } : undefined
}
