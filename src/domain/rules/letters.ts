import type { Casebook } from '../casebook.ts'
import { buildIssue, type Issue } from '../issue.ts'
import { listArticleTexts, listRecordTexts } from '../own-words.ts'

/**
 * Letters that no reader sees: they turn the direction of a line around, join or part words, or are codes for machines.
 * The soft hyphen, which says where a long word may break, is none of them.
 */
const HIDDEN = /[\p{Cc}\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/u
const LINE_ENDS = /[\n\r]/g
/** Alphabets with letters that look like Latin ones. */
const LATIN = /\p{Script=Latin}/u
const ALIKE = /\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Armenian}|\p{Script=Cherokee}/u
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
      const stranger = ALIKE.exec(word)?.[0]
      return stranger === undefined || !LATIN.test(word)
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
