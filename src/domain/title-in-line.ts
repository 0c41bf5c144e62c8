/** Straight marks as a reader expects them: ’ within and after words, ‘ ’ and “ ” around them. Records keep what was printed. */
export function curlQuotes(text: string): string {
  return text
    .replace(/(?<=^|[\s([“—–])'/g, '‘')
    .replace(/(?<=^|[\s([‘—–])"/g, '“')
    .replaceAll("'", '’')
    .replaceAll('"', '”')
}

/** A title in a line that goes on, and what follows it: no comma after a full stop, which goes, or after "?" and "!". */
export function endTitle(title: string): { words: string; comma: string } {
  // The stops of "U.S." and of an ellipsis are no end of a sentence.
  const words = curlQuotes(title).replace(/(?<![A-Z.])\.$/, '')
  return { words, comma: /[?!]$/.test(words) ? '' : ',' }
}
