/** Makes the full address of a site path, with origin and base. */
export type Absolute = (path: string) => string

/** A description in JSON-LD. A property that is undefined is left out of the page: unknown is never guessed. */
export interface Thing {
  '@type': string
  [property: string]: unknown
}

/** A thing that stands on its own in a page, with the vocabularies its words come from. */
export type Document = Thing & { '@context': unknown }

/** The vocabulary of the search engines, in which all but the relations between claims can be said. */
export const SCHEMA = 'https://schema.org'

/** "<" could end the script element; the others are unseen, and would let a source line read unlike what it says. */
const UNSAFE = /[<\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** JSON that is safe inside a script element. Read back it is the same, letter for letter. */
export function renderJsonLd(document: Document): string {
  return JSON.stringify(document).replace(
    UNSAFE,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
