/** Texts in pages/ that are a page and nothing else, by the names of their files. */
export const plainTexts = ['about', 'method'] as const
/** All texts that the site shows: those, and the ones at the head of a page that has more than its text. */
export const pageTexts = [...plainTexts, 'corrections', 'home', 'quotations'] as const
export type PageText = (typeof pageTexts)[number]
