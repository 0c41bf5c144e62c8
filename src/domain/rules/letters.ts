import type { Casebook } from '../casebook.ts'
import { buildIssue, type Issue } from '../issue.ts'
import { listArticleTexts, listRecordTexts } from '../own-words.ts'

/**
 * Letters that no reader sees: they turn the direction of a line around, join or part words, fill a place, or are codes
 * for machines. The soft hyphen, which says where a long word may break, is none of them.
 */
const HIDDEN = /(?!\u00AD)[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/u
const LINE_ENDS = /[\n\r]/g
/** Alphabets with letters that look like Latin ones. */
const LATIN = /\p{Script=Latin}/u
const ALIKE = /\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Armenian}|\p{Script=Cherokee}/u
/** Latin letters in disguise, the wide ones of Chinese and Japanese and those of formulas: no search finds their words. */
const DISGUISED = /[\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]/u
/** How a tag, its end, a comment or an instruction of HTML begins. */
const MARKUP = /<[a-z/!?]/i
const SHOWN = 30

/** No letter stands anywhere that readers cannot see and machines obey. */
export function findHiddenLetters(casebook: Casebook): Issue[] {
  return [...listRecordTexts(casebook), ...listArticleTexts(casebook)].flatMap((words) => {
    const { text } = words
    const match = HIDDEN.exec(text.replace(LINE_ENDS, ' '))
    if (!match) return []
    const shown = text.slice(Math.max(match.index - SHOWN, 0), match.index + SHOWN)
    return [
      buildIssue(
        'hidden-letter',
        words.where,
        `a letter that nobody sees, ${formatCode(match[0])}, in “${shown.replace(/[\p{Cc}\p{Cf}]/gu, '�')}”`,
        'the text without it',
      ),
    ]
  })
}

/** No word is written in two alphabets whose letters look alike: it would be found by no search and deceive a reader. */
export function findMixedAlphabets(casebook: Casebook): Issue[] {
  return [...listRecordTexts(casebook), ...listArticleTexts(casebook)].flatMap((words) =>
    (words.text.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => {
      const stranger = (DISGUISED.exec(word) ?? (LATIN.test(word) ? ALIKE.exec(word) : null))?.[0]
      return stranger === undefined
        ? []
        : [
            buildIssue(
              'mixed-alphabets',
              words.where,
              `“${word}” has a letter of another alphabet, ${formatCode(stranger)}, that looks like a Latin one`,
              'every letter of a word in one alphabet',
            ),
          ]
    }),
  )
}

/** A record holds words, never HTML: pages would show it as letters, and other programs might run it. */
export function findMarkupInRecords(casebook: Casebook): Issue[] {
  return listRecordTexts(casebook).flatMap((words) => {
    const { text } = words
    const match = MARKUP.exec(text)
    return match
      ? [
          buildIssue(
            'markup',
            words.where,
            `HTML in a record: “${text.slice(match.index, match.index + SHOWN)}”`,
            'plain words, without "<"',
          ),
        ]
      : []
  })
}

function formatCode(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
