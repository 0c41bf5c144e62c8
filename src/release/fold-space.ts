import { ATTRIBUTES } from './tags.ts'

/**
 * Elements whose white space counts, or is no text; a tag; white space between them that is not one space already. A
 * no-break space is none.
 */
const PIECE = /<(pre|textarea|script|style)(?=[\s>])[^]*?<\/\1>|<(?:"[^"]*"|[^">])*>|[ \t\r\n]{2,}|[\t\r\n]/g
/** A shape of a picture that holds nothing. */
const SHAPE = new RegExp(`<(circle|ellipse|line|path|polygon|rect|use)(${ATTRIBUTES})></\\1>`, 'g')

/** A page with one space where its text has several, or a new line, as a browser shows it. */
export function foldSpace(html: string): string {
  return html.replaceAll(PIECE, (piece) => (piece.startsWith('<') ? piece : ' '))
}

/** A page whose empty shapes close themselves: a page has some hundred of them, and HTML allows it within pictures only. */
export function closeShapes(html: string): string {
  return html.replaceAll(SHAPE, '<$1$2/>')
}
