/** What an address holds besides what was asked for: folders of the site, endings of files, version numbers. */
const FURNITURE =
  /^(?:claims?|by|explainers?|sources?|diagrams?|glossary|quotations?|data|index|home|www|html?|php|aspx?|json|csv|pdf|v\d+)$/
/** More words than this are no address that somebody meant. */
const MOST_WORDS = 8
/** Letters of one word; longer ones are cut. */
const MOST_LETTERS = 40

/**
 * The words that somebody asked for with an address that leads nowhere: "/claims/freinds-score.html" → "freinds score".
 * Letters and digits only, whatever the address holds; "" where nothing is left. `base` is where the site stands.
 */
export function readAskedWords(path: string, base: string): string {
  const asked = path.startsWith(base) ? path.slice(base.length) : path
  return decode(asked)
    .normalize('NFC')
    .split(/[/.]/)
    .filter((part) => !FURNITURE.test(part.toLowerCase()))
    .flatMap((part) => part.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, MOST_LETTERS))
    .join(' ')
}

/** An address with a broken escape is read as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
