import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { addCorrection, setField } from '../../../src/domain/versions/files.ts'
import { correctionSchema } from '../../../src/schemas/correction.ts'
import { aCorrection } from '../../record-fixtures.ts'

describe('the log', () => {
  it.each([
    'It said 600: 650 is right # not a comment',
    '- "quoted" and ‘single’ and {braces} [brackets] %d & 芝麻信用',
    `long ${'word '.repeat(80)}end`,
    '> | * ! @ `tick` yes no null',
  ])('gives back the note as it was written: %s', (note) => {
    const text = addCorrection('# Newest first.\n[]\n', aCorrection({ note }).fields)
    expect(text).toMatch(/^# Newest first\.\n- id: c1\n/)
    expect(correctionSchema.array().parse(parse(text))).toMatchObject([
      { id: 'c1', claim: 'A01', class: 'fact', version: 2, note },
    ])
  })

  it('has the newest entry first and keeps the others', () => {
    const older = addCorrection('# Head\n\n[]\n', aCorrection().fields)
    const both = addCorrection(older, aCorrection({ id: 'c2', version: 3 }).fields)
    expect((parse(both) as { id: string }[]).map(({ id }) => id)).toEqual(['c2', 'c1'])
    expect(both).toMatch(/^# Head\n\n- id: c2/)
  })
})

describe('setField', () => {
  it('refuses a field that is missing or stands twice', () => {
    expect(() => setField('---\nid: A01\n---\nversion: 1\n', 'version', '2')).toThrow(/stands 0 times/)
    expect(() => setField('---\nversion: 1\nversion: 1\n---\n', 'version', '2')).toThrow(/stands 2 times/)
  })
})
