import { readFileSync, writeFileSync } from 'node:fs'
import { readWords } from '../src/editor/words.ts'

/** A table as Markdown, the names of its columns first. Columns hold numbers but for those that are named as words. */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  words: readonly string[],
): string {
  const rule = head.map((name) => (words.includes(name) ? '---' : '--:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/**
 * What a bench is asked to measure, everything where nothing is named; `--write` puts the table into README, whole or not
 * at all. Ends this process with a sentence where something else was written.
 */
export function readRequest(
  usage: string,
  isKnown: (word: string) => boolean,
): { wanted: string[]; isWritten: boolean } {
  const options = { write: { type: 'boolean', default: false } } as const
  const { values, positionals: wanted } = readWords({ options, most: Infinity, usage, code: 1 })
  const strange = wanted.find((word) => !isKnown(word))
  if (strange !== undefined) stop(`"${strange}" is nothing to measure. ${usage}`)
  if (values.write && wanted.length > 0)
    stop(`README takes the whole table: leave out ${wanted.join(' ')}, or --write.`)
  return { wanted, isWritten: values.write }
}

/** Puts what a command measured between its two marks in README; throws if it has not both. */
export function writeTable(command: string, table: string, file = 'README.md'): void {
  const [begin, end] = [`<!-- ${command} -->`, `<!-- end of ${command} -->`]
  const text = readFileSync(file, 'utf8')
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`${file} lacks "${begin}" or "${end}".`)
  writeFileSync(file, `${before}${begin}\n\n${table}\n\n${end}${after}`)
}

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
