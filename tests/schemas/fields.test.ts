import { describe, expect, it } from 'vitest'
import type { z } from 'astro/zod'
import { claimId, fullDate, partialDate, recordId, sentence } from '../../src/schemas/fields.ts'

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success
const complaint = (schema: z.ZodType, value: unknown): string | undefined =>
  schema.safeParse(value).error?.issues[0]?.message

describe('an id of a record', () => {
  it.each(['aclu-2015', 'a', 'ev-report', '2015-x'])('%s is accepted', (id) => {
    expect(accepts(recordId, id)).toBe(true)
  })

  it.each(['Aclu-2015', 'aclu_2015', 'aclu--2015', '-aclu', 'aclu-', 'a b', 'é', ''])(
    '"%s" is refused',
    (id) => {
      expect(complaint(recordId, id)).toMatch(/^an id has small letters, digits and single hyphens/)
    },
  )
})

describe('an id of a claim', () => {
  it.each(['A01', 'B14', 'C2031'])('%s is accepted', (id) => {
    expect(accepts(claimId, id)).toBe(true)
  })

  it.each(['AB1', 'a01', 'A1', 'A000001', 'A01 '])('"%s" is refused', (id) => {
    expect(complaint(claimId, id)).toMatch(/^a claim id is a capital letter and two to five digits/)
  })
})

describe('a date', () => {
  it.each(['2015', '2015-10', '2015-10-05', '2016-02-29', '2015-12-31'])('%s is accepted', (date) => {
    expect(accepts(partialDate, date)).toBe(true)
  })

  it.each([
    '2015-13',
    '2015-00-01',
    '2015-10-32',
    '2015-1-1',
    '15-10-05',
    '5 October 2015',
    '2015-10-05T00:00',
    '',
  ])('"%s" is refused with the forms that are right', (date) => {
    expect(complaint(partialDate, date)).toBe(
      'a date is "2015", "2015-10" or "2015-10-05", in quotation marks',
    )
  })

  it.each(['2015-02-30', '2015-02-29', '2015-04-31'])('%s is on no calendar', (date) => {
    expect(complaint(partialDate, date)).toBe('this day does not exist in the calendar')
  })

  it('without quotation marks is a number where it is a year alone, and is refused', () => {
    expect(accepts(partialDate, 2015)).toBe(false)
  })

  it.each(['2015', '2015-10'])('%s is refused where the day is needed', (date) => {
    expect(complaint(fullDate, date)).toBe('this date needs year, month and day, like "2026-11-21"')
  })
})

describe('a sentence', () => {
  it('is trimmed, and refused where nothing is left', () => {
    expect(sentence.parse('  It is so. ')).toBe('It is so.')
    expect(complaint(sentence, '   ')).toBe('this text is missing')
  })
})
