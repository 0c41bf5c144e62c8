import type { Casebook } from '../casebook.ts'
import type { Issue } from '../issue.ts'
import { findFaintColours, findFaintRoles, findUnknownRoles } from './colours.ts'
import {
  findCircularDescent,
  findImpossibleDates,
  findImpossibleDescent,
  findMisdatedFindings,
} from './dates.ts'
import {
  findIncompleteExplainers,
  findUnsupportedSentences,
  findWrongExplainerLengths,
} from './explainers.ts'
import { findUncitedFigures, findUnsupportedFigures } from './figures.ts'
import { findHiddenLetters, findMarkupInRecords, findMixedAlphabets } from './letters.ts'
import { findMissingScales, findSharedSigns, findUncountedPlaces } from './link-scales.ts'
import { findUndocumentedEdges } from './links.ts'
import { findStrayPages } from './page-texts.ts'
import {
  findBareQuotationMarks,
  findUnheldTexts,
  findUnquotedRuns,
  findUnsoundQuotations,
} from './quotations.ts'
import { findHardSummaries } from './reading.ts'
import { findUnknownIds } from './references.ts'
import { findDuplicateIds, findLedgerGaps, findMisnamedFiles, findSharedSlugs } from './ids.ts'
import { findEmptyDiagrams, findSharedMarks, findUnknownClaimants, findWrongLetters } from './scales.ts'
import { findSilentChanges } from './silent-changes.ts'
import { findLostSources } from './sources.ts'
import { findUnreadableSteps } from './steps.ts'
import { findVanishedSources } from './vanished-sources.ts'
import {
  findAsymmetricRelations,
  findUnbalancedVerdicts,
  findUnclearAnswers,
  findUnfoundedVerdicts,
  findUnmappedClaims,
} from './verdicts.ts'
import { findUnloggedVersions } from './version-log.ts'
import { findAlteredEditions, findFallingDates, findVanishedPages, findVersionGaps } from './versions.ts'
import {
  findEchoingHeadlines,
  findLoadedWords,
  findTypewriterApostrophes,
  findUnaddressedParagraphs,
  findWrongLengths,
} from './wording.ts'

/** The rules of the newsroom, each a function of its own with a test of its own. */
export const RULES: readonly ((casebook: Casebook) => Issue[])[] = [
  findUnknownIds,
  findDuplicateIds,
  findMisnamedFiles,
  findStrayPages,
  findLedgerGaps,
  findSharedSlugs,
  findUnfoundedVerdicts,
  findUnbalancedVerdicts,
  findUnclearAnswers,
  findAsymmetricRelations,
  findUnmappedClaims,
  findUndocumentedEdges,
  findMissingScales,
  findSharedSigns,
  findUncountedPlaces,
  findLostSources,
  findImpossibleDates,
  findMisdatedFindings,
  findImpossibleDescent,
  findCircularDescent,
  findUncitedFigures,
  findUnsupportedFigures,
  findUnsoundQuotations,
  findUnheldTexts,
  findBareQuotationMarks,
  findUnquotedRuns,
  findHiddenLetters,
  findMixedAlphabets,
  findMarkupInRecords,
  findWrongLengths,
  findEchoingHeadlines,
  findLoadedWords,
  findHardSummaries,
  findUnaddressedParagraphs,
  findTypewriterApostrophes,
  findWrongExplainerLengths,
  findIncompleteExplainers,
  findUnsupportedSentences,
  findUnreadableSteps,
  findSilentChanges,
  findVersionGaps,
  findFallingDates,
  findVanishedPages,
  findAlteredEditions,
  findUnloggedVersions,
  findVanishedSources,
  findUnknownRoles,
  findFaintRoles,
  findFaintColours,
  findSharedMarks,
  findWrongLetters,
  findUnknownClaimants,
  findEmptyDiagrams,
]

/** All problems of meaning at once, from every rule. Without its scales nothing in a casebook has a meaning to judge. */
export function findIssues(casebook: Casebook): Issue[] {
  if (casebook.records.unreadIds.has('labels')) return []
  return RULES.flatMap((rule) => rule(casebook))
}
