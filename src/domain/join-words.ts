/** Words as running text lists them: "English, Chinese or pinyin". */
export function joinWords(words: readonly string[], last: 'and' | 'or'): string {
  const head = words.slice(0, -1)
  return head.length === 0 ? (words[0] ?? '') : `${head.join(', ')} ${last} ${words.at(-1) ?? ''}`
}
