import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
} from 'yaml'
import type { Filed } from './domain/records.ts'
import { buildIssue, type Issue } from './domain/issue.ts'

/** A YAML text as plain data, or with the issues that kept it from being read. */
export interface YamlText {
  /** Undefined where there are issues. */
  data: unknown
  issues: Issue[]
  place: Filed<unknown>['place']
}

/** What would be right, for the slips that editors make; said of the line that the issue names. */
const WANTED: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'the same indentation as the lines around it, and every list closed with its ]',
  BAD_SCALAR_START: 'quotation marks around a text that begins with this sign',
  BLOCK_AS_IMPLICIT_KEY:
    'quotation marks around a text that holds a colon, and this line and the next at the indentation of their neighbours',
  DUPLICATE_KEY: 'each field once',
  MISSING_CHAR:
    'a field, a colon and its value at the indentation of its neighbours, every quotation mark closed',
  MULTILINE_IMPLICIT_KEY: 'a space after the colon, and the indentation of the lines around it',
  TAB_AS_INDENT: 'spaces; YAML takes no tab for indentation',
  TAG_RESOLVE_FAILED: 'quotation marks around a text that begins with "!"',
  UNEXPECTED_TOKEN:
    'one value after the colon; a text with quotation marks of its own stands inside marks of the other kind',
}

/** Complaints about a text or list that was never closed; the parser makes them where it gave up. */
const UNCLOSED = /^Missing closing|end with a [\]}]$/

/** Reads YAML (and JSON, which is YAML). `linesBefore` counts the lines of the file above the text. */
export function parseYaml(file: string, text: string, linesBefore = 0): YamlText {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const lines = text.split(/\r?\n/)
  const lineAt = (offset: number): number => counter.linePos(offset).line
  const issueByLine = new Map<number, Issue>()
  const report = (offset: number, complaint: string, wanted: string): void => {
    const line = lineAt(offset)
    const found = `“${lines[line - 1]?.trim().slice(0, 60) ?? ''}”: ${complaint}`
    // One slip often breaks several rules of YAML; the first one says most.
    if (!issueByLine.has(line))
      issueByLine.set(line, buildIssue('yaml', `${file}:${line + linesBefore}`, found, wanted))
  }
  for (const { pos, code, message } of [...document.errors, ...document.warnings])
    report(
      UNCLOSED.test(message) ? findOpening(document, pos[0]) : pos[0],
      message,
      WANTED[code] ?? 'valid YAML',
    )
  visit(document, {
    Alias(_, node) {
      report(
        node.range?.[0] ?? 0,
        `*${node.source} is a reference in YAML`,
        'quotation marks around a text that begins with "*"',
      )
    },
  })
  const issues = [...issueByLine.values()]
  return {
    data: issues.length > 0 ? undefined : document.toJS(),
    issues,
    place: (...field) => `${file}:${lineAt(findOffset(document, field)) + linesBefore}`,
  }
}

/** Where the text or list began that was not closed at an offset. */
function findOpening(document: Document, offset: number): number {
  let opening = offset
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range) return
    const isMarked = isScalar(node)
      ? node.type?.startsWith('QUOTE')
      : (isMap(node) || isSeq(node)) && node.flow
    if (isMarked && node.range[0] < offset && offset <= node.range[2]) opening = node.range[0]
  })
  return opening
}

/** Where a field begins; for a field that is missing, where its parent begins. */
function findOffset(document: Document, path: (string | number)[]): number {
  let node: unknown = document.contents
  let offset = document.contents?.range?.[0] ?? 0
  for (const key of path) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined
    const next: unknown =
      pair?.value ?? (isSeq(node) && typeof key === 'number' ? node.items[key] : undefined)
    const begins: unknown = pair?.key ?? next
    if (!isNode(begins)) break
    offset = begins.range?.[0] ?? offset
    node = next
  }
  return offset
}
