import type { z } from 'astro/zod'
import { formatChoices } from './issue.ts'

export interface ExplainedIssue {
  path: (string | number)[]
  /** The field as an editor would say it: "findings[2].stance". */
  field: string
  found: string
  wanted: string
}

type SchemaIssue = z.core.$ZodIssue
type Schema = z.core.$ZodType

/** Characters of a wrong value that are shown; enough to find it in the line. */
const SHOWN = 80

/** Turns one complaint of a schema into what was found and what would be right. */
export function explainSchemaIssue(issue: SchemaIssue, data: unknown, schema: Schema): ExplainedIssue[] {
  const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol')
  const given = findValue(data, path)
  if (issue.code === 'unrecognized_keys') {
    const known = listFields(schema, path)
    return issue.keys.map((key) =>
      explain([...path, key], 'unknown field', formatChoices(key, known, 'a field')),
    )
  }
  if (issue.code === 'invalid_union') {
    // The form that was nearly met says most about what is wrong.
    const [nearest] = issue.errors.toSorted((a, b) => a.length - b.length)
    return (nearest ?? []).flatMap((each) =>
      explainSchemaIssue({ ...each, path: [...issue.path, ...each.path] }, data, schema),
    )
  }
  return [explain(path, describeFound(issue, given), describeWanted(issue, given))]
}

function describeFound(issue: SchemaIssue, given: unknown): string {
  if (given === undefined) return 'missing'
  if (given === null) return 'empty'
  const shown = JSON.stringify(given).slice(0, SHOWN)
  return issue.code === 'too_big' && typeof given === 'string'
    ? `${given.length} characters, ${shown}`
    : shown
}

function describeWanted(issue: SchemaIssue, given: unknown): string {
  switch (issue.code) {
    case 'invalid_value':
      return formatChoices(String(given ?? ''), issue.values.map(String))
    case 'invalid_type':
      return describeType(issue.expected, given)
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message
    case 'too_big':
    case 'too_small':
      return issue.message.startsWith('Too ') ? describeSize(issue) : issue.message
    default:
      return issue.message
  }
}

function describeType(expected: string, given: unknown): string {
  if (expected === 'array') return 'a list'
  if (expected === 'object' || expected === 'record') return 'fields under it'
  if (expected !== 'string') return 'a number'
  const isMistaken = typeof given === 'number' || typeof given === 'boolean'
  return isMistaken ? `"${given}" in quotation marks, to be read as text` : 'a text'
}

function describeSize(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const [limit, size] =
    issue.code === 'too_big'
      ? [issue.inclusive === false ? 'less than' : 'at most', issue.maximum]
      : [issue.inclusive === false ? 'more than' : 'at least', issue.minimum]
  const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : ''
  return `${limit} ${size}${unit}`
}

/** The names of the fields that a schema has at a place; none where it has no fixed ones. */
function listFields(schema: Schema, path: readonly (string | number)[]): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  const [key, ...rest] = path
  switch (def.type) {
    case 'object': {
      const within = key === undefined ? undefined : def.shape[key]
      return key === undefined ? Object.keys(def.shape) : within ? listFields(within, rest) : []
    }
    case 'array':
      return listFields(def.element, rest)
    case 'record':
      return listFields(def.valueType, rest)
    case 'union':
      return def.options.flatMap((option) => listFields(option, path))
    case 'optional':
    case 'nullable':
    case 'default':
      return listFields(def.innerType, path)
    default:
      return []
  }
}

function explain(path: (string | number)[], found: string, wanted: string): ExplainedIssue {
  const field = path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : i > 0 ? `.${key}` : key))
    .join('')
  return { path, field: field || 'record', found, wanted }
}

function findValue(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      isRecord(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[key] : undefined,
    data,
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
