import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildCasebook, type Casebook } from '../../../src/domain/casebook.ts'
import { isColourRole, readTokens } from '../../../src/domain/design-tokens.ts'
import { pageColours } from '../../../src/domain/page-colours.ts'
import { findFaintColours, findFaintRoles, findUnknownRoles } from '../../../src/domain/rules/colours.ts'
import { labelsSchema } from '../../../src/schemas/labels.ts'
import { aCasebook, someLabels } from '../../casebook-fixtures.ts'
import { inFile } from '../../record-fixtures.ts'

const { records } = aCasebook()
const withLabels = (change: object): Casebook =>
  buildCasebook({
    ...records,
    labels: inFile('content/labels.yaml', labelsSchema.parse({ ...someLabels(), ...change })),
  })
const withColours = (colours: Record<string, { light: string; dark: string }>): Casebook =>
  buildCasebook({ ...records, site: inFile('content/site.yaml', { ...records.site.fields, colours }) })
const { themes } = someLabels() as unknown as Record<string, Record<string, object>>

describe('the colours that the code knows', () => {
  it('are the roles of the style sheet, every one, with the values that they have there', () => {
    const roles = readTokens(readFileSync('src/styles/tokens.css', 'utf8')).filter(isColourRole)
    const known = Object.values(pageColours).flatMap((kind) =>
      Object.entries(kind).map(([name, pair]) => ({ name, ...pair })),
    )
    const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1)
    expect(known.toSorted(byName)).toEqual(roles.toSorted(byName))
  })
})

describe('a colour of site.yaml is of a role that the pages have: findUnknownRoles', () => {
  it('accepts one, and refuses a slip with the roles that are near', () => {
    const pair = { light: '#ffffff', dark: '#000000' }
    expect(findUnknownRoles(withColours({ surface: pair }))).toEqual([])
    expect(findUnknownRoles(withColours({ surfce: pair }))).toMatchObject([
      {
        where: 'content/site.yaml:colours.surfce',
        found: 'no page has a colour "surfce"',
        wanted: expect.stringContaining('surface'),
      },
    ])
  })
})

describe('words can be read in the colours of site.yaml: findFaintRoles', () => {
  it('accepts none, and one that stands out', () => {
    expect(findFaintRoles(withColours({}))).toEqual([])
    expect(findFaintRoles(withColours({ text: { light: '#000000', dark: '#ffffff' } }))).toEqual([])
  })

  it.each([
    [
      'text like the page',
      'text',
      '#fffdf8',
      ['"text" has a contrast of 1.0 to 1 on "surface"', 'at least 7 to 1'],
    ],
    [
      'a focus that nobody sees',
      'focus',
      '#fffdf8',
      ['"focus" has a contrast of 1.0 to 1 on "surface"', 'at least 3 to 1'],
    ],
    [
      'a ground like the text',
      'surface',
      '#50483c',
      ['"text-faint" has a contrast of 1.0 to 1 on "surface"', 'at least 7 to 1'],
    ],
  ])('refuses %s, and names role, ground and scheme', (_, role, light, [found, wanted]) => {
    const dark = { text: '#f0ebe0', focus: '#ffb59b', surface: '#16171a' }[role] ?? ''
    const [issue] = findFaintRoles(withColours({ [role]: { light, dark } }))
    expect(issue).toEqual({
      rule: 'faint-colour',
      severity: 'error',
      where: `content/site.yaml:colours.${role}.light`,
      found: `${found ?? ''} in the light scheme`,
      wanted,
    })
  })
})

describe('colours that a casebook chooses can be read: findFaintColours', () => {
  it('accepts a contrast of 7 to 1 in both schemes', () => {
    const colour = { light: '#0f5431', dark: '#7fd6a4' }
    expect(findFaintColours(withLabels({ themes: { scope: { ...themes?.['scope'], colour } } }))).toEqual([])
  })

  it('refuses less, and names the scheme', () => {
    const colour = { light: '#888888', dark: '#7fd6a4' }
    const found = findFaintColours(withLabels({ themes: { scope: { ...themes?.['scope'], colour } } }))
    expect(found).toMatchObject([
      {
        where: 'content/labels.yaml:themes.scope.colour.light',
        found: '#888888 has a contrast of 3.5 to 1 on the light page',
      },
    ])
  })
})
