/** One word or one punctuation mark of a text. */
export interface Token {
  /** As written, Unicode NFC. */
  exact: string
  /** After folding: straight marks, one kind of dash, small letters. */
  folded: string
}

/** A word with its inner apostrophes and hyphens, an ellipsis, or any other single sign that is not white space. */
const TOKEN = /[\p{L}\p{N}]+(?:['’‘-][\p{L}\p{N}]+)*|\.{3}|…|[^\s]/gu
const FOLDS: readonly [RegExp, string][] = [
  [/[“”„«»]/g, '"'],
  [/[‘’‚]/g, "'"],
  [/[‐‑‒–—―]/g, '-'],
  [/…/g, '...'],
]

/** Cuts a text into tokens. White space of any kind and length separates tokens and is not kept. */
export function buildTokens(text: string): Token[] {
  return (text.normalize('NFC').match(TOKEN) ?? []).map((exact) => ({ exact, folded: fold(exact) }))
}

/** The words of a text without its punctuation, for counting. */
export function buildWords(text: string): string[] {
  return buildTokens(text)
    .filter(isWord)
    .map(({ exact }) => exact)
}

/** The same after folding, for comparing. */
export function buildFoldedWords(text: string): string[] {
  return buildTokens(text)
    .filter(isWord)
    .map(({ folded }) => folded)
}

function isWord({ exact }: Token): boolean {
  return /[\p{L}\p{N}]/u.test(exact)
}

function fold(text: string): string {
  return FOLDS.reduce((folded, [from, to]) => folded.replace(from, to), text).toLowerCase()
}
