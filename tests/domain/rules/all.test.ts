import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findIssues, RULES } from '../../../src/domain/rules/all.ts'
import { aCasebook } from '../../casebook-fixtures.ts'
import { aClaim } from '../../record-fixtures.ts'

const RULE_FILES = 'src/domain/rules'
const TESTS = 'tests/domain/rules'
/** What the newsroom has agreed on. A rule that goes is taken out here as well, so that somebody decides it. */
const AGREED = `
  findUnknownIds
  findDuplicateIds
  findMisnamedFiles
  findStrayPages
  findLedgerGaps
  findSharedSlugs
  findUnfoundedVerdicts
  findUnbalancedVerdicts
  findUnclearAnswers
  findAsymmetricRelations
  findUnmappedClaims
  findUndocumentedEdges
  findMissingScales
  findSharedSigns
  findUncountedPlaces
  findLostSources
  findImpossibleDates
  findMisdatedFindings
  findImpossibleDescent
  findCircularDescent
  findUncitedFigures
  findUnsupportedFigures
  findUnsoundQuotations
  findUnheldTexts
  findBareQuotationMarks
  findUnquotedRuns
  findHiddenLetters
  findMixedAlphabets
  findMarkupInRecords
  findWrongLengths
  findEchoingHeadlines
  findLoadedWords
  findHardSummaries
  findUnaddressedParagraphs
  findTypewriterApostrophes
  findWrongExplainerLengths
  findIncompleteExplainers
  findUnsupportedSentences
  findUnreadableSteps
  findSilentChanges
  findVersionGaps
  findFallingDates
  findVanishedPages
  findAlteredEditions
  findUnloggedVersions
  findVanishedSources
  findUnknownRoles
  findFaintRoles
  findFaintColours
  findSharedMarks
  findWrongLetters
  findUnknownClaimants
  findEmptyDiagrams
`.match(/\w+/g)

/** Every function that a file of rules exports, whatever it is called, with what stands above it there. */
const files = readdirSync(RULE_FILES).filter((file) => file !== 'all.ts')
const modules = files.map(async (file) => {
  const text = readFileSync(`${RULE_FILES}/${file}`, 'utf8')
  const exported = (await import(`../../../${RULE_FILES}/${file}`)) as Record<string, unknown>
  const names = Object.keys(exported).filter((name) => typeof exported[name] === 'function')
  return names.map((name) => ({
    name,
    subject: file.replace('.ts', ''),
    above: text.slice(0, text.search(new RegExp(`^export [a-z ]+${name}\\b`, 'm'))),
  }))
})
const rules = (await Promise.all(modules)).flat()

describe('all rules', () => {
  it('break nowhere in a sound casebook', () => {
    expect(findIssues(aCasebook())).toEqual([])
  })

  it('report the problems of every rule at once', () => {
    const claim = aClaim({ text: 'It had 700 points.', inShort: 'A hoax.', repeatedBy: ['gone'] })
    const broken = findIssues(aCasebook({ claims: [claim] })).map(({ rule }) => rule)
    expect(broken).toEqual(['unknown-id', 'uncited-figure', 'length', 'loaded-word', 'paragraph-id'])
  })

  it('are those that the newsroom has agreed on, no more and no fewer', () => {
    expect(rules.map(({ name }) => name).sort()).toEqual(AGREED?.toSorted())
  })

  it('say each in a sentence what they hold', () => {
    expect(rules.filter(({ above }) => !/\.\s*\*\/\n$/.test(above)).map(({ name }) => name)).toEqual([])
  })

  it('are asked together, every one of them', () => {
    expect(RULES.map(({ name }) => name).sort()).toEqual(AGREED?.toSorted())
  })

  it('have a test each, in the file of their subject', () => {
    const isTested = ({ name, subject }: { name: string; subject: string }): boolean =>
      readdirSync(TESTS)
        .filter((file) => file.startsWith(subject))
        .some((file) => readFileSync(`${TESTS}/${file}`, 'utf8').includes(`: ${name}', () => {`))
    expect(rules.filter((rule) => !isTested(rule))).toEqual([])
  })
})
