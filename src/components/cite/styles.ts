import apa from '../../citation-styles/apa.csl?raw'
import chicago from '../../citation-styles/chicago-author-date.csl?raw'
import locale from '../../citation-styles/locales-en-US.xml?raw'
import mla from '../../citation-styles/modern-language-association.csl?raw'
import { buildStyle } from '../../domain/cite/styled.ts'

/** The styles of the cite box, each made once for all pages. MLA asks to leave out the author, the others the site. */
export const STYLES = [
  { id: 'apa', name: 'APA', write: buildStyle(apa, locale, 'container-title') },
  { id: 'mla', name: 'MLA', write: buildStyle(mla, locale, 'author') },
  { id: 'chicago', name: 'Chicago', write: buildStyle(chicago, locale, 'container-title') },
] as const
