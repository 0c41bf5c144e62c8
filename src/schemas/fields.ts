import { z } from 'astro/zod'

/** What an id, and the address of a page, is made of. */
export const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** A record id: small letters, digits and hyphens. Never changes once published. */
export const recordId = z
  .string()
  .regex(idForm, 'an id has small letters, digits and single hyphens, like "caixin-airport-lane-2015"')

/** A claim id: the letter of its claimant (see labels.yaml) and two digits or more. Never reused. */
export const claimId = z
  .string()
  .regex(/^[A-Z]\d{2,5}$/, 'a claim id is a capital letter and two to five digits, like "A09"')

/** An id that the casebook itself defines in labels.yaml; a rule checks that it is there. */
export function scaleId<Id extends string>(): z.ZodType<Id> {
  return recordId as unknown as z.ZodType<Id>
}

/** A date as exact as known: year, year-month or year-month-day. */
export const partialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date is "2015", "2015-10" or "2015-10-05", in quotation marks',
  )
  .refine(isOnTheCalendar, 'this day does not exist in the calendar')

/** A full date, year-month-day. */
export const fullDate = partialDate.refine(
  (date) => date.length === 10,
  'this date needs year, month and day, like "2026-11-21"',
)

/** One or more sentences of running text. */
export const sentence = z.string().trim().min(3, 'this text is missing')

/** How sure the dossier is of a statement. */
export const confidence = z.enum(['high', 'medium', 'low'])

/** Whether every date in some words, like "2015-09 to 2015-10-05", can stand in a calendar. */
export function areOnTheCalendar(words: string): boolean {
  return (words.match(/\b\d{4}-\d\d(?:-\d\d)?\b/g) ?? []).every((date) => partialDate.safeParse(date).success)
}

function isOnTheCalendar(date: string): boolean {
  if (date.length < 10) return true
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}
