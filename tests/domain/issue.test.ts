import { describe, expect, it } from 'vitest'
import { buildIssue, formatChoices, formatIssues, type Issue } from '../../src/domain/issue.ts'

const at = (where: string): Issue => buildIssue('rule', where, 'this', 'that')

describe('issues for a terminal', () => {
  it('say where, what was found, what would be right and which rule says so', () => {
    expect(formatIssues([at('a.yaml:3')])).toBe(
      'error  a.yaml:3\n  this\n  wanted: that  (rule)\n1 error, 0 warnings',
    )
  })

  it('come errors first, then by file and by line as a number', () => {
    const warning: Issue = { ...at('a.yaml:1'), severity: 'warning' }
    const places = formatIssues([warning, at('b.yaml:2'), at('a.yaml:10'), at('a.yaml:9')]).match(
      /\w\.yaml:\d+/g,
    )
    expect(places).toEqual(['a.yaml:9', 'a.yaml:10', 'b.yaml:2', 'a.yaml:1'])
  })

  it('end with a count', () => {
    expect(formatIssues([])).toBe('0 errors, 0 warnings')
    expect(formatIssues([at('a'), at('b'), { ...at('c'), severity: 'warning' }])).toMatch(
      /\n2 errors, 1 warning$/,
    )
  })
})

describe('the choices that an issue offers', () => {
  const many = Array.from({ length: 20 }, (_, i) => `report-${i}`)

  it('are all of a few', () => {
    expect(formatChoices('x', ['a', 'b'])).toBe('one of a, b')
  })

  it('are the three nearest of many', () => {
    expect(formatChoices('caixin-airport', [...many, 'caixin-airport-lane-2015'])).toBe(
      'an id that exists; near ones are caixin-airport-lane-2015',
    )
    expect(formatChoices('report-1', many).split(', ')).toHaveLength(3)
  })

  it('are the shorter ones first where several are equally near', () => {
    const ids = [...many, 'aclu-air-travel-caste-2014', 'aclu-2015', 'aclu-tsa-commercial-data-2013']
    expect(formatChoices('aclu', ids)).toMatch(/near ones are aclu-2015, aclu-air/)
  })

  it('are called what they are', () => {
    expect(formatChoices('reprt-7', many, 'a field')).toMatch(/^a field that exists; near ones are report-7/)
  })

  it('are left out where none is near, or there is none', () => {
    expect(formatChoices('zzz', many)).toBe('an id that exists')
    expect(formatChoices('a', [])).toBe('an id that exists')
  })
})
