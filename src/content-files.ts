import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { mdxToMdast } from 'satteri'
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'astro/zod'
import { buildArticle, type Article } from './domain/article.ts'
import type { Filed, Records, Written } from './domain/casebook.ts'
import { buildIssue, type Issue } from './domain/issue.ts'
import { explainSchemaIssue } from './domain/schema-issue.ts'
import { claimSchema } from './schemas/claim.ts'
import { correctionSchema } from './schemas/correction.ts'
import { fingerprintSchema } from './schemas/fingerprint.ts'
import { labelsSchema } from './schemas/labels.ts'
import { ledgerSchema } from './schemas/ledger.ts'
import { linkGraphSchema } from './schemas/link-graph.ts'
import { pageSchema } from './schemas/page.ts'
import { siteSchema } from './schemas/site.ts'
import { sourceSchema } from './schemas/source.ts'
import { spreadEventSchema } from './schemas/spread-event.ts'
import { termSchema } from './schemas/term.ts'

type Place = Filed<unknown>['place']

/** What reading has met so far. */
interface Reading {
  issues: Issue[]
  /** Ids of records that failed their schema: others may still point at them. */
  unreadIds: Set<string>
}

/**
 * Reads the whole content folder. Every problem of form becomes an issue with file and line; a record with
 * such an issue is left out of `records`, which is undefined where a single-file record could not be read at all.
 */
export function readContent(folder: string): { records: Records | undefined; issues: Issue[] } {
  const issues: Issue[] = []
  const unreadIds = new Set<string>()
  const reading: Reading = { issues, unreadIds }
  const one = <Fields>(file: string, schema: z.ZodType<Fields>): Filed<Fields> | undefined => {
    const path = join(folder, file)
    if (existsSync(path)) return readYaml(path, schema, reading)
    issues.push(buildIssue('file', path, 'the file does not exist', 'this file; see content/README.md'))
    return undefined
  }
  const many = <Fields>(file: string, schema: z.ZodType<Fields>): Filed<Fields>[] => readList(join(folder, file), schema, reading)
  const each = <Fields>(subfolder: string, ending: string, schema: z.ZodType<Fields>): Filed<Fields>[] =>
    listFiles(join(folder, subfolder), ending).flatMap((path) => readYaml(path, schema, reading) ?? [])
  const written = <Fields>(subfolder: string, schema: z.ZodType<Fields>): Written<Fields>[] =>
    listFiles(join(folder, subfolder), '.mdx').flatMap((path) => readMdx(path, schema, reading) ?? [])

  const claims = written('claims', claimSchema)
  const pages = written('pages', pageSchema)
  const sources = each('sources', '.yaml', sourceSchema)
  const fingerprints = each('fingerprints', '.json', fingerprintSchema)
  const terms = many('glossary.yaml', termSchema)
  const events = many('spread.yaml', spreadEventSchema)
  const corrections = many('corrections.yaml', correctionSchema)
  const graph = one('links.yaml', linkGraphSchema)
  const labels = one('labels.yaml', labelsSchema)
  const site = one('site.yaml', siteSchema)
  const ledger = one('ledger.yaml', ledgerSchema)
  const records =
    graph && labels && site && ledger
      ? { claims, pages, sources, fingerprints, terms, events, corrections, graph, labels, site, ledger, unreadIds }
      : undefined
  return { records, issues }
}

function listFiles(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name))
}

function readYaml<Fields>(path: string, schema: z.ZodType<Fields>, reading: Reading): Filed<Fields> | undefined {
  const { document, place } = parseYaml(path, readFileSync(path, 'utf8'), 0, reading)
  return document && checkFields(document.toJS(), schema, path, place, reading)
}

function readList<Fields>(path: string, schema: z.ZodType<Fields>, reading: Reading): Filed<Fields>[] {
  if (!existsSync(path)) {
    reading.issues.push(buildIssue('file', path, 'the file does not exist', 'this file; see content/README.md'))
    return []
  }
  const { document, place } = parseYaml(path, readFileSync(path, 'utf8'), 0, reading)
  const list: unknown = document?.toJS() ?? []
  if (!Array.isArray(list)) {
    reading.issues.push(buildIssue('schema', path, 'not a list', 'a list of records, each beginning with "- id:"'))
    return []
  }
  return list.flatMap(
    (item, i) => checkFields(item, schema, path, (...field) => place(i, ...field), reading) ?? [],
  )
}

function readMdx<Fields>(path: string, schema: z.ZodType<Fields>, reading: Reading): Written<Fields> | undefined {
  const text = readFileSync(path, 'utf8')
  const front = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text)?.[1]
  if (front === undefined) {
    reading.issues.push(buildIssue('schema', path, 'no front matter', 'the fields between two lines of ---'))
    return undefined
  }
  const { document, place } = parseYaml(path, front, 1, reading)
  const filed = document && checkFields(document.toJS(), schema, path, place, reading)
  const article = parseArticle(path, text, reading)
  return filed && article && { ...filed, slug: basename(path, '.mdx'), article }
}

function parseArticle(path: string, text: string, { issues }: Reading): Article | undefined {
  try {
    const article = buildArticle(mdxToMdast(text))
    for (const { line, found, wanted } of article.problems)
      issues.push(buildIssue('mdx', `${path}:${String(line)}`, found, wanted))
    return article
  } catch (error) {
    const [, line = '1', reason = String(error)] = /^(\d+):\d+: ([\s\S]*)$/.exec((error as Error).message) ?? []
    issues.push(buildIssue('mdx', `${path}:${line}`, reason, 'MDX in which every <Tag> is closed in its own paragraph'))
    return undefined
  }
}

function parseYaml(path: string, text: string, linesBefore: number, { issues }: Reading): { document?: Document; place: Place } {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const at = (offset: number): string => `${path}:${String(counter.linePos(offset).line + linesBefore)}`
  for (const error of [...document.errors, ...document.warnings])
    issues.push(buildIssue('yaml', at(error.pos[0]), error.message.split('\n')[0] ?? '', 'valid YAML'))
  const place: Place = (...field) => at(findOffset(document, field))
  return document.errors.length > 0 ? { place } : { document, place }
}

/** Where a field begins; for a field that is missing, where its parent begins. */
function findOffset(document: Document, path: (string | number)[]): number {
  let node: unknown = document.contents
  let offset = 0
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document)
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined
    const next: unknown = pair?.value ?? (isSeq(node) && typeof key === 'number' ? node.items[key] : undefined)
    const begins: unknown = pair?.key ?? next
    if (!isNode(begins)) break
    offset = begins.range?.[0] ?? offset
    node = next
  }
  return offset
}

function checkFields<Fields>(
  data: unknown,
  schema: z.ZodType<Fields>,
  file: string,
  place: Place,
  { issues, unreadIds }: Reading,
): Filed<Fields> | undefined {
  const parsed = schema.safeParse(data)
  if (parsed.success) return { fields: parsed.data, file, place }
  const id: unknown = (data as { id?: unknown } | null)?.id
  if (typeof id === 'string') unreadIds.add(id)
  for (const issue of parsed.error.issues.flatMap((each) => explainSchemaIssue(each, data)))
    issues.push(buildIssue('schema', place(...issue.path), `${issue.field}: ${issue.found}`, issue.wanted))
  return undefined
}
