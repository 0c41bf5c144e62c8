import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import type { z } from 'astro/zod'
import { parseMdx } from './content-mdx.ts'
import { parseYaml } from './content-yaml.ts'
import { splitSlug } from './domain/addresses.ts'
import type { Filed, Written } from './domain/records.ts'
import { buildIssue, type Issue } from './domain/issue.ts'
import { explainSchemaIssue } from './domain/schema-issue.ts'
import { idForm } from './schemas/fields.ts'

/** What reading has met so far. */
export interface Reading {
  issues: Issue[]
  /** Ids and slugs of records that could not be read: others may still point at them. */
  unreadIds: Set<string>
}

/** What some editors of Windows write before a text to say that it is UTF-8. */
const MARK = '\uFEFF'

/** Reads a file that holds one record; undefined where it has an issue. */
export function readYaml<Fields>(
  path: string,
  schema: z.ZodType<Fields>,
  reading: Reading,
): Filed<Fields> | undefined {
  const text = readText(path, reading)
  if (text === undefined) return undefined
  const { data, issues, place } = parseYaml(path, text)
  reading.issues.push(...issues)
  const fields = issues.length > 0 ? undefined : checkFields(data, schema, place, reading)
  if (fields === undefined) noteUnread(path, text, reading)
  return fields && { fields, file: path, place }
}

/** Reads a file that holds a list of records; those with an issue are left out. */
export function readList<Fields>(path: string, schema: z.ZodType<Fields>, reading: Reading): Filed<Fields>[] {
  const text = readText(path, reading)
  if (text === undefined) return []
  const { data, issues, place } = parseYaml(path, text)
  reading.issues.push(...issues)
  const list: unknown = data ?? []
  if (!Array.isArray(list))
    reading.issues.push(
      buildIssue('schema', place(), 'not a list', 'a list of records, each beginning with "- id:"'),
    )
  if (issues.length > 0 || !Array.isArray(list)) {
    noteUnread(path, text, reading)
    return []
  }
  return list.flatMap((item: unknown, i) => {
    const placeInItem: typeof place = (...field) => place(i, ...field)
    const fields = checkFields(item, schema, placeInItem, reading)
    if (fields === undefined) reading.unreadIds.add(String((item as { id?: unknown } | null)?.id))
    return fields === undefined ? [] : [{ fields, file: path, place: placeInItem }]
  })
}

/** Reads a record with front matter and a text; undefined where one of them has an issue. */
export function readMdx<Fields>(
  path: string,
  schema: z.ZodType<Fields>,
  reading: Reading,
): Written<Fields> | undefined {
  const text = readText(path, reading)
  if (text === undefined) return undefined
  const front = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text)?.[1]
  if (front === undefined) {
    const wanted = 'the fields between a first line --- and a second line ---'
    reading.issues.push(buildIssue('schema', `${path}:1`, 'no front matter', wanted))
    noteUnread(path, text, reading)
    return undefined
  }
  const { data, issues, place } = parseYaml(path, front, 1)
  const mdx = parseMdx(path, text)
  reading.issues.push(...issues, ...mdx.issues)
  const fields = issues.length > 0 ? undefined : checkFields(data, schema, place, reading)
  const isNamed = hasAddress(path, reading)
  if (fields === undefined || !mdx.article || !isNamed) {
    noteUnread(path, text, reading)
    return undefined
  }
  return { fields, file: path, place, slug: splitSlug(path), article: mdx.article }
}

/** Whether the name of a file can be the address of its page; where it cannot, that becomes an issue. */
function hasAddress(path: string, { issues }: Reading): boolean {
  const slug = splitSlug(path)
  if (idForm.test(slug)) return true
  const near = slug
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-')
  issues.push(
    buildIssue(
      'file-name',
      path,
      `“${slug}” cannot be an address, and the name of this file is one`,
      `small letters, digits and single hyphens${near === undefined ? '' : `, like ${near}.mdx`}`,
    ),
  )
  return false
}

/** The text of a file; undefined where it is not UTF-8, whose marks and accents would be lost without a word. */
function readText(path: string, reading: Reading): string | undefined {
  const bytes = readFileSync(path)
  const text = bytes.toString('utf8')
  if (text.startsWith(MARK)) {
    const found = 'an unseen sign before the first letter, a byte order mark'
    reading.issues.push(
      buildIssue('file', `${path}:1`, found, 'the file saved as UTF-8 without it, “without BOM”'),
    )
  }
  if (isUtf8(bytes)) return text.replace(MARK, '')
  const before = text.slice(0, text.indexOf('\uFFFD'))
  reading.issues.push(
    buildIssue(
      'file',
      `${path}:${before.split('\n').length}`,
      `a sign that is not UTF-8, after “${before.slice(-20).split('\n').at(-1) ?? ''}”`,
      'the file saved as UTF-8; the editor has written it as Windows-1252 or another code',
    ),
  )
  noteUnread(path, text, reading)
  return undefined
}

function checkFields<Fields>(
  data: unknown,
  schema: z.ZodType<Fields>,
  place: Filed<Fields>['place'],
  { issues }: Reading,
): Fields | undefined {
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  const explained = parsed.error.issues.flatMap((issue) => explainSchemaIssue(issue, data, schema))
  // One wrong value often breaks several tests of its field; the first one says most.
  for (const [field, [first]] of Map.groupBy(explained, (each) => each.field))
    if (first)
      issues.push(buildIssue('schema', place(...first.path), `${field}: ${first.found}`, first.wanted))
  return undefined
}

/** Records that name an unread one are not to blame: its slug and every id at the margin count as known. */
export function noteUnread(path: string, text: string, { unreadIds }: Pick<Reading, 'unreadIds'>): void {
  unreadIds.add(splitSlug(path))
  for (const [, id = ''] of text.matchAll(/^(?:- )?id:\s*["']?([\w-]+)/gm)) unreadIds.add(id)
}
