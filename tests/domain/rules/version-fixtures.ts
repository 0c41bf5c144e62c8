import { aCasebook, someEditions } from '../../casebook-fixtures.ts'
import { anExplainer } from '../../record-fixtures.ts'

/** A casebook in which all stands as it was published. */
export const published = aCasebook({
  explainers: [anExplainer({ text: '<Para id="a">\nOne *word*.\n</Para>' })],
})
/** What was published of it, the first version of its claim first. */
export const editions = someEditions(published)
const [claim] = editions
if (!claim) throw new Error('the fixture has no edition')
/** The first version of the claim, and a second one. */
export const first = claim
export const second = { ...first, version: 2, date: '2026-11-23' }
