/** U+00AD: where a long word may be divided. */
const SOFT_HYPHEN = '\u00AD'

/**
 * Cuts a label into lines of at most `most` letters, the first of at most `first`; a word with a soft hyphen may be
 * divided there.
 */
export function wrapLabel(label: string, most: number, first = most): string[] {
  const lines: string[] = []
  let line = ''
  const room = (): number => (lines.length > 0 ? most : first)
  for (const word of label.split(' ')) {
    const whole = word.replaceAll(SOFT_HYPHEN, '')
    if (line && line.length + 1 + whole.length <= room()) {
      line += ` ${whole}`
      continue
    }
    if (line) lines.push(line)
    const [head = whole, ...tail] = whole.length > room() ? word.split(SOFT_HYPHEN) : [whole]
    if (tail.length > 0) lines.push(`${head}-`)
    line = tail.length > 0 ? tail.join('') : head
  }
  return line ? [...lines, line] : lines
}
