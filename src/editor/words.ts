import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

/** What a command takes. */
export interface Usage<Options> {
  options: Options
  /** The most words it takes besides its options. */
  most: number
  /** A sentence that says what to write. */
  usage: string
  /** The code to end with where something else was written. */
  code: number
}

/**
 * Reads what was written after the name of a command. Ends this process with a sentence where an option is unknown or
 * without its value, or a word is too much: a command that passes over it would do something else than was asked for.
 */
export function readWords<const Options extends ParseArgsOptionsConfig>({
  options,
  most,
  usage,
  code,
}: Usage<Options>): ReturnType<typeof parseArgs<{ allowPositionals: true; options: Options }>> {
  try {
    const words = parseArgs({ allowPositionals: true, options })
    const [tooMuch] = words.positionals.slice(most)
    if (tooMuch !== undefined) throw new Error(`One word too many: ${tooMuch}`)
    return words
  } catch (error) {
    // Of what Node says the first sentence; the others are about words that begin with a hyphen.
    const [complaint = ''] = (error as Error).message.split(/\.\s/)
    console.error(`${complaint}. ${usage}`)
    process.exit(code)
  }
}
