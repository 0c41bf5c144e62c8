import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findIssues } from '../../../src/domain/rules/all.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aClaim } from '../../record-fixtures.ts'

const RULES = 'src/domain/rules'
const TESTS = 'tests/domain/rules'
const rules = readdirSync(RULES)
  .filter((file) => file !== 'all.ts')
  .flatMap((file) =>
    [...readFileSync(`${RULES}/${file}`, 'utf8').matchAll(/^export function (find\w+)/gm)].map(
      ([, name = '']) => ({
        name,
        subject: file.replace('.ts', ''),
      }),
    ),
  )

describe('all rules', () => {
  it('break nowhere in a sound casebook', () => {
    expect(findIssues(aCasebook())).toEqual([])
  })

  it('report the problems of every rule at once', () => {
    const claim = aClaim({ text: 'It had 700 points.', inShort: 'A hoax.', repeatedBy: ['gone'] })
    const broken = findIssues(aCasebook({ claims: [claim] })).map(({ rule }) => rule)
    expect(broken).toEqual(['unknown-id', 'uncited-figure', 'length', 'loaded-word', 'paragraph-id'])
  })

  it('are at least as many as the newsroom has agreed on', () => {
    const AGREED = 23
    expect(rules.length).toBeGreaterThanOrEqual(AGREED)
  })

  it('are asked together, every one of them', () => {
    const asked =
      /= \[\n([^\]]*)\n\]/.exec(readFileSync(`${RULES}/all.ts`, 'utf8'))?.[1]?.split(/[\s,]+/) ?? []
    expect(rules.filter(({ name }) => !asked.includes(name))).toEqual([])
  })

  it('have a test each, in the file of their subject', () => {
    const isTested = ({ name, subject }: { name: string; subject: string }): boolean =>
      readdirSync(TESTS)
        .filter((file) => file.startsWith(subject))
        .some((file) => readFileSync(`${TESTS}/${file}`, 'utf8').includes(`: ${name}', () => {`))
    expect(rules.filter((rule) => !isTested(rule))).toEqual([])
  })
})
