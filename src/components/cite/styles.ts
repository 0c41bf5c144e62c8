import apa from '../../citation-styles/apa.csl?raw'
import chicago from '../../citation-styles/chicago-author-date.csl?raw'
import locale from '../../citation-styles/locales-en-US.xml?raw'
import mla from '../../citation-styles/modern-language-association.csl?raw'
import { buildStyle, type Omitted, type Run } from '../../domain/cite/styled.ts'
import { nameScript, startThreads, type Threads } from '../../threads.ts'
import { keepReferences } from './kept-references.ts'
import type { StyleTask } from './style-thread.ts'

const SCRIPT = nameScript('src/components/cite/style-thread.ts')
let threads: Threads<StyleTask, Run[] | undefined> | undefined

/** Writes in one style: what an earlier build wrote is kept, the rest is written in threads, while pages are rendered. */
function write(style: string, omitted: Omitted): ReturnType<typeof buildStyle> {
  const kept = keepReferences(JSON.stringify([style, locale, omitted]))
  process.on('exit', kept.save)
  return buildStyle((item) => (threads ??= startThreads(SCRIPT, locale)).ask({ style, item }), omitted, kept)
}

/** The styles of the cite box, each made once for all pages. MLA asks to leave out the author, the others the site. */
export const STYLES = [
  { id: 'apa', name: 'APA', write: write(apa, 'container-title') },
  { id: 'mla', name: 'MLA', write: write(mla, 'author') },
  { id: 'chicago', name: 'Chicago', write: write(chicago, 'container-title') },
] as const
