/** U+00AD: where a long word may be divided. */
const SOFT_HYPHEN = '\u00AD'

/** Cuts a label into lines of at most `most` letters; a word with a soft hyphen may be divided there. */
export function wrapLabel(label: string, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of label.split(' ')) {
    const whole = word.replaceAll(SOFT_HYPHEN, '')
    if (line && line.length + 1 + whole.length <= most) {
      line += ` ${whole}`
      continue
    }
    if (line) lines.push(line)
    const [head = whole, ...tail] = whole.length > most ? word.split(SOFT_HYPHEN) : [whole]
    if (tail.length > 0) lines.push(`${head}-`)
    line = tail.length > 0 ? tail.join('') : head
  }
  return line ? [...lines, line] : lines
}
