/**
 * Elements whose white space counts, or is no text; a tag; white space between them that is not one space already. A
 * no-break space is none.
 */
const PIECE = /<(pre|textarea|script|style)(?=[\s>])[^]*?<\/\1>|<(?:"[^"]*"|[^">])*>|[ \t\r\n]{2,}|[\t\r\n]/g

/** A page with one space where its text has several, or a new line, as a browser shows it. */
export function foldSpace(html: string): string {
  return html.replaceAll(PIECE, (piece) => (piece.startsWith('<') ? piece : ' '))
}
