import type { Term } from '../schemas/term.ts'

/** A text with its Chinese words in pinyin, as far as the glossary knows them: for where no Chinese type is at hand. */
export function spellChinese(text: string, terms: readonly Pick<Term, 'chinese' | 'pinyin'>[]): string {
  return terms
    .flatMap(({ chinese, pinyin }) => (chinese && pinyin ? [{ chinese, pinyin }] : []))
    .toSorted((a, b) => b.chinese.length - a.chinese.length)
    .reduce((spelt, { chinese, pinyin }) => spelt.replaceAll(chinese, pinyin), text)
}
