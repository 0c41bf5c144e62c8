import { z } from 'astro/zod'
import { describe, expect, it } from 'vitest'
import { explainSchemaIssue } from '../../src/domain/schema-issue.ts'

const schema = z.strictObject({
  name: z.string().min(3).max(8, 'a name is short'),
  kind: z.enum(['report', 'advocacy']),
  size: z.number().int().positive().optional(),
  parts: z
    .array(z.strictObject({ id: z.string(), of: z.array(z.string()).max(2).default([]) }))
    .min(1, 'at least one part'),
  author: z
    .union([
      z.strictObject({ family: z.string(), given: z.string() }),
      z.strictObject({ literal: z.string() }),
    ])
    .optional(),
  slugs: z.record(z.string().regex(/^[A-Z]$/, 'one capital'), z.array(z.string())).optional(),
  note: z.string().nullable().optional(),
})
const valid = { name: 'Name', kind: 'report', parts: [{ id: 'a' }] }

function explain(given: object): string[] {
  const data = { ...valid, ...given }
  const { error } = schema.safeParse(data)
  return (error?.issues ?? []).flatMap((issue) =>
    explainSchemaIssue(issue, data, schema).map(
      ({ field, found, wanted }) => `${field}: ${found} → ${wanted}`,
    ),
  )
}

describe('a complaint of a schema becomes what was found and what would be right', () => {
  it.each<[string, object, string[]]>([
    ['a missing text', { name: undefined }, ['name: missing → a text']],
    ['an empty field', { name: null }, ['name: empty → a text']],
    ['a number for a text', { name: 2015 }, ['name: 2015 → "2015" in quotation marks, to be read as text']],
    ['yes or no for a text', { name: true }, ['name: true → "true" in quotation marks, to be read as text']],
    ['fields for a text', { name: { a: 1 } }, ['name: {"a":1} → a text']],
    ['a text for a number', { size: 'one' }, ['size: "one" → a number']],
    ['a text for a list', { parts: 'a' }, ['parts: "a" → a list']],
    ['a text for fields', { parts: ['a'] }, ['parts[0]: "a" → fields under it']],
    ['an unknown choice', { kind: 'advokacy' }, ['kind: "advokacy" → one of report, advocacy']],
    ['a missing choice', { kind: undefined }, ['kind: missing → one of report, advocacy']],
    [
      'too long a text, in words of the schema',
      { name: 'Too long a name' },
      ['name: 15 characters, "Too long a name" → a name is short'],
    ],
    ['too short a text', { name: 'N' }, ['name: "N" → at least 3 characters']],
    ['an empty list, in words of the schema', { parts: [] }, ['parts: [] → at least one part']],
    [
      'too long a list',
      { parts: [{ id: 'a', of: ['b', 'c', 'd'] }] },
      ['parts[0].of: ["b","c","d"] → at most 2 entries'],
    ],
    ['a number below the least', { size: 0 }, ['size: 0 → more than 0']],
    ['a key of the wrong form', { slugs: { a: [] } }, ['slugs.a: [] → one capital']],
    ['neither of two forms', { author: { family: 'A' } }, ['author.given: missing → a text']],
  ])('%s', (_, given, explained) => {
    expect(explain(given)).toEqual(explained)
  })

  it('a misspelt field is set beside the fields that exist there', () => {
    expect(explain({ nmae: 'x' })).toEqual([
      'nmae: unknown field → one of name, kind, size, parts, author, slugs, note',
    ])
    expect(explain({ parts: [{ id: 'a', fo: [] }] })).toEqual(['parts[0].fo: unknown field → one of id, of'])
  })

  it('two misspelt fields are two complaints', () => {
    expect(explain({ a: 1, b: 2 })).toHaveLength(2)
  })

  it('a whole record of the wrong kind is called the record', () => {
    const { error } = schema.safeParse('text')
    const [issue] = error?.issues ?? []
    expect(issue && explainSchemaIssue(issue, 'text', schema)).toEqual([
      { path: [], field: 'record', found: '"text"', wanted: 'fields under it' },
    ])
  })

  it('a long wrong value is cut', () => {
    expect(explain({ kind: 'x'.repeat(200) })[0]?.length).toBeLessThan(130)
  })
})
