import { expect, it } from 'vitest'
import { claimTemplate, explainerTemplate } from '../../src/editor/templates.ts'
import { claimSchema } from '../../src/schemas/claim.ts'
import { explainerSchema } from '../../src/schemas/explainer.ts'
import { someLabels } from '../casebook-fixtures.ts'

it.each([
  ['claim', claimSchema, claimTemplate('A18', '2026-12-01', someLabels())],
  ['explainer', explainerSchema, explainerTemplate('2026-12-01', someLabels())],
])('an empty %s has every field that an editor may fill in, if only as a note', (_, schema, template) => {
  const [, front = ''] = template.split('---\n')
  const fields = [...front.matchAll(/^(?:# )?([\w]+):/gm)].map(([, field]) => field)
  expect(Object.keys(schema.shape).filter((field) => !fields.includes(field))).toEqual([])
})
