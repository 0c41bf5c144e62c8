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

/** Turns one complaint of a schema into what was found and what would be right. */
export function explainSchemaIssue(issue: SchemaIssue, data: unknown): ExplainedIssue[] {
  const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol')
  const given = findValue(data, path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const known = Object.keys(isRecord(given) ? given : {}).filter((other) => !issue.keys.includes(other))
      const wanted = `a field of the schema (besides ${known.slice(0, 5).join(', ')} …); check the spelling`
      return explain([...path, key], 'unknown field', wanted)
    })
  if (given === undefined) return [explain(path, 'missing', describeWanted(issue, ''))]
  return [explain(path, JSON.stringify(given).slice(0, 80), describeWanted(issue, String(given)))]
}

function describeWanted(issue: SchemaIssue, given: string): string {
  switch (issue.code) {
    case 'invalid_value':
      return formatChoices(given, issue.values.map(String))
    case 'invalid_type':
      return `${issue.expected === 'array' ? 'a list' : `a ${issue.expected}`}`
    case 'invalid_union':
      return 'one of the forms in the schema'
    default:
      return issue.message
  }
}

function explain(path: (string | number)[], found: string, wanted: string): ExplainedIssue {
  const field = path.map((key, i) => (typeof key === 'number' ? `[${String(key)}]` : i > 0 ? `.${key}` : key)).join('')
  return { path, field: field || 'record', found, wanted }
}

function findValue(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isRecord(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[key] : undefined),
    data,
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
