import type { Casebook } from '../casebook.ts'
import { buildIssue, type Issue } from '../issue.ts'
import { compareDates, findDates } from '../partial-date.ts'

/** Published, checked and changed stand in an order that can be true. */
export function findImpossibleDates({ records }: Casebook): Issue[] {
  const pieces = [...records.claims, ...records.explainers].flatMap(({ fields, place }) => [
    ...later('published', fields.published, 'lastChanged', fields.lastChanged, place('lastChanged')),
    ...findLateChecks(fields, place('lastChecked')),
  ])
  const sources = records.sources.flatMap(({ fields: { issued, updated, accessed }, place }) => [
    ...(issued && updated ? later('issued', issued, 'updated', updated, place('updated')) : []),
    ...(issued ? later('issued', issued, 'accessed', accessed, place('issued')) : []),
  ])
  return [...pieces, ...sources]
}

/** A finding of period "then" is of the time of the first verdict or before; one that is dated before its end is not "since". */
export function findMisdatedFindings({ records, labels }: Casebook): Issue[] {
  const { ends } = labels.then
  return records.claims.flatMap(({ fields, place }) =>
    fields.findings.flatMap((finding, i) => {
      const dates = findDates(finding.when)
      const isDatedFully = finding.when.replace(/[\d\s-]|\bto\b/g, '') === ''
      const isLate = dates.some((date) => compareDates(date, ends) > 0)
      const isEarly = dates.length > 0 && dates.every((date) => endsBy(date, ends))
      const wrong = finding.period === 'then' ? isLate : isDatedFully && isEarly
      if (!wrong) return []
      const found = `${finding.id} is dated "${finding.when}" and stands under "${finding.period}"`
      return [
        buildIssue(
          'misdated-finding',
          place('findings', i, 'when'),
          found,
          `"then" up to ${ends}, "since" after it`,
        ),
      ]
    }),
  )
}

/** A step of the story builds on steps that came before it, and never on itself. */
export function findImpossibleDescent({ records, eventById }: Casebook): Issue[] {
  return records.events.flatMap(({ fields, place }) =>
    fields.derivedFrom.flatMap(({ event }, i) => {
      const origin = eventById.get(event)
      if (event === fields.id)
        return [
          buildIssue(
            'descent',
            place('derivedFrom', i),
            `"${event}" is derived from itself`,
            'an earlier event',
          ),
        ]
      if (!origin || compareDates(origin.date, fields.date) <= 0) return []
      const found = `"${fields.id}" of ${fields.date} is derived from "${event}" of ${origin.date}`
      return [buildIssue('descent', place('derivedFrom', i), found, 'an earlier event')]
    }),
  )
}

/** Descent runs in no circle. Dates that overlap would let one pass: "2015" is neither before nor after "2015-10". */
export function findCircularDescent({ records, eventById }: Casebook): Issue[] {
  const order = records.events.map(({ fields }) => fields.id)
  return records.events.flatMap(({ fields: { id, derivedFrom }, place }) => {
    const circle = findCircle(id, eventById)
    // One circle is one issue, at its first event in the file; an event derived from itself is an issue of its own.
    const isFirst = circle.every((other) => order.indexOf(id) <= order.indexOf(other))
    const [next] = circle
    if (next === undefined || next === id || !isFirst) return []
    const where = place(
      'derivedFrom',
      derivedFrom.findIndex(({ event }) => event === next),
    )
    const steps = circle.map((origin) => `"${origin}"`).join(', which is derived from ')
    return [
      buildIssue('descent', where, `"${id}" is derived from ${steps}`, 'no circle: earlier events only'),
    ]
  })
}

/** The shortest way from an event through what it builds on back to itself; empty where there is none. */
function findCircle(id: string, eventById: Casebook['eventById']): string[] {
  const seen = new Set<string>()
  let ways: string[][] = [[]]
  while (ways.length > 0) {
    ways = ways.flatMap((way) => {
      const origins = eventById.get(way.at(-1) ?? id)?.derivedFrom ?? []
      return origins.filter(({ event }) => !seen.has(event)).map(({ event }) => [...way, event])
    })
    for (const way of ways) seen.add(way.at(-1) ?? '')
    const circle = ways.find((way) => way.at(-1) === id)
    if (circle) return circle
  }
  return []
}

/** A bare "2016" may lie on either side. */
function endsBy(date: string, end: string): boolean {
  const order = compareDates(date, end)
  return order < 0 || (order === 0 && date.length >= end.length)
}

/** Of the two days the check is the wrong one: an editor sets it, and the other one npm run revise. */
function findLateChecks(
  { lastChecked, lastChanged }: { lastChecked: string; lastChanged: string },
  where: string,
): Issue[] {
  if (compareDates(lastChecked, lastChanged) <= 0) return []
  const found = `lastChecked ${lastChecked} lies after lastChanged ${lastChanged}`
  return [
    buildIssue('dates', where, found, `lastChecked on or before ${lastChanged}; lastChanged stays as it is`),
  ]
}

function later(early: string, earlyDate: string, late: string, lateDate: string, where: string): Issue[] {
  if (compareDates(earlyDate, lateDate) <= 0) return []
  return [
    buildIssue(
      'dates',
      where,
      `${late} ${lateDate} lies before ${early} ${earlyDate}`,
      `${late} on or after ${early}`,
    ),
  ]
}
