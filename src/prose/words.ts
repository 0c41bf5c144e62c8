import type { Component } from '../domain/vocabulary.ts'
import Cite from './Cite.astro'
import Claim from './Claim.astro'
import Heading from './Heading.astro'
import LinkMapInShort from './LinkMapInShort.astro'
import MatchClasses from './MatchClasses.astro'
import Operator from './Operator.astro'
import Para from './Para.astro'
import Quote from './Quote.astro'
import ReadingCounts from './ReadingCounts.astro'
import SameStandard from './SameStandard.astro'
import Step from './Step.astro'
import Steps from './Steps.astro'
import Story from './Story.astro'
import Term from './Term.astro'
import Threads from './Threads.astro'
import UnknownFacts from './UnknownFacts.astro'
import VerdictScale from './VerdictScale.astro'
import VerdictsInShort from './VerdictsInShort.astro'
import WaysIn from './WaysIn.astro'
import Zh from './Zh.astro'

/** The components that MDX may use, by name. */
export const words = {
  Cite,
  Claim,
  LinkMapInShort,
  MatchClasses,
  Operator,
  Para,
  Quote,
  ReadingCounts,
  SameStandard,
  Step,
  Steps,
  Story,
  Term,
  Threads,
  UnknownFacts,
  VerdictScale,
  VerdictsInShort,
  WaysIn,
  Zh,
} satisfies Record<Component, unknown>

/** The same for an article inside a page that has headings of its own: one level down. */
export const wordsInPage = { ...words, h2: Heading }
