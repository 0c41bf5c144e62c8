import type { Quotation } from '../schemas/quotation.ts'
import type { Source } from '../schemas/source.ts'
import { WINDOW } from './fingerprint.ts'
import type { QuotationCheck } from './quotation.ts'
import { findSourceLink } from './source-link.ts'
import { buildTokens } from './tokens.ts'

/**
 * The end of an address that asks a browser to go to some words (https://wicg.github.io/scroll-to-text-fragment/).
 * Comma, hyphen and ampersand have a meaning in it, so they are encoded too.
 */
export function buildTextFragment(words: string): string {
  return `:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`
}

/**
 * The address of quoted words in the source itself; undefined where it has none, where the words do not stand there letter
 * for letter, or where they are so few that they may stand elsewhere too. It holds no word of the source but the quoted.
 */
export function findPassageAddress(
  { words, source: quoted }: Quotation,
  check: QuotationCheck,
  source: Pick<Source, 'id' | 'url' | 'dead' | 'archived'> | undefined,
): string | undefined {
  const isVerbatim = check.isSound && check.match === 'exact'
  const link = source?.id === quoted ? findSourceLink(source) : undefined
  if (!isVerbatim || !link) return undefined
  if (buildTokens(words).length < WINDOW) return undefined
  return `${link.address}${link.address.includes('#') ? '' : '#'}${buildTextFragment(words)}`
}
