import { buildWords } from './tokens.ts'

/** How hard a text is to read, and what makes it so. */
export interface Reading {
  /** American school grade, rounded to one decimal. */
  grade: number
  wordsPerSentence: number
  /** Over the words that are not exempt. */
  syllablesPerWord: number
}

// Kincaid, Fishburne, Rogers and Chissom, Derivation of New Readability Formulas for Navy Enlisted Personnel,
// Research Branch Report 8-75, 1975.
const PER_WORD = 0.39
const PER_SYLLABLE = 11.8
const SHIFT = 15.59
/** A word of so many letters has one syllable. */
const SHORT_WORD = 3
/** Endings that are written and not spoken: “named”, “rates”, “score”; but not “listed”, “houses”, “table”. */
const SILENT = /(?:[^laeiouy]|[aeiou]l)e$|[^dtaeiouy]ed$|[^aeioucgsxzhl]es$|[aeiou]les$/
/** A sentence ends with its mark, and a colon or semicolon begins no new one. */
const SENTENCE_END = /[.!?…]+[”’)]*(?=\s|$)/u

/**
 * The Flesch-Kincaid grade of a text. Names and exempt terms lengthen a sentence like any word, but how many syllables
 * they have is left out of the average: no plainer word could take their place.
 */
export function measureReading(text: string, exempt: ReadonlySet<string>): Reading {
  const sentences = text
    .split(SENTENCE_END)
    .map(buildWords)
    .filter((words) => words.length > 0)
  const words = sentences.flat()
  if (words.length === 0) return { grade: 0, wordsPerSentence: 0, syllablesPerWord: 0 }
  const weighed = sentences.flatMap((sentence) =>
    sentence.filter((word, i) => !isName(word, i === 0) && !exempt.has(word.toLowerCase())),
  )
  const wordsPerSentence = words.length / sentences.length
  const syllables = weighed.reduce((sum, word) => sum + countSyllables(word), 0)
  const syllablesPerWord = syllables / Math.max(weighed.length, 1)
  const grade = PER_WORD * wordsPerSentence + PER_SYLLABLE * syllablesPerWord - SHIFT
  return { grade: Math.round(grade * 10) / 10, wordsPerSentence, syllablesPerWord }
}

/** Spoken syllables of an English word, by its vowels. Right for about nine words in ten; parts at a hyphen apart. */
export function countSyllables(word: string): number {
  return word
    .toLowerCase()
    .split('-')
    .map((part) => part.replace(/[^a-z]/g, ''))
    .filter(Boolean)
    .reduce((sum, part) => sum + countPart(part), 0)
}

function countPart(part: string): number {
  if (part.length <= SHORT_WORD) return 1
  const spoken = part.replace(SILENT, (ending) => ending.replace(/e[sd]?$/, ''))
  return Math.max(1, spoken.replace(/^y/, '').match(/[aeiouy]{1,2}/g)?.length ?? 1)
}

/** A capital inside a sentence, capitals throughout, or a figure. */
function isName(word: string, isFirst: boolean): boolean {
  return /^\p{N}/u.test(word) || /^\P{L}*\p{Lu}{2}/u.test(word) || (!isFirst && /^\p{Lu}/u.test(word))
}
