/** What a search result can be: a claim page, an explainer, a diagram, the words of a claimant, a source, or an entry of the glossary. */
export type SearchKind = 'claim' | 'explainer' | 'diagram' | 'quotation' | 'source' | 'term'

/** What a passage is in its document; a match in a title says more than one in a note. */
export type SearchField = 'title' | 'alias' | 'quotation' | 'summary' | 'body' | 'note'

/** A piece of a document that a result can open at. */
export interface Passage {
  /** The id of an element on the page, without "#"; "" is the top of the page. */
  anchor: string
  field: SearchField
  text: string
}

/** One page, or one entry on a page, as a list of results shows it. */
export interface SearchEntry {
  id: string
  kind: SearchKind
  title: string
  /** The title in English, where it is in another language. */
  titleTranslated?: string | undefined
  /** Site path without base, like "claims/serenity/". */
  path: string
  /** One line under the title. */
  detail: string
}

/** An entry with all its text: what the search index is built from. */
export interface SearchDocument extends SearchEntry {
  passages: Passage[]
}
