import { formatBibtex } from './bibtex.ts'
import { buildCslItem, formatCslJson } from './csl-json.ts'
import type { CitationRecord } from './record.ts'
import { formatRis } from './ris.ts'

/** The forms in which a citation can be fetched as a file. */
export const citationFormats = ['bib', 'ris', 'csl.json'] as const
export type CitationFormat = (typeof citationFormats)[number]

/** What each file is called, what it is, and how it is written; one may hold several citations. */
export const CITATION_FILES: Readonly<
  Record<
    CitationFormat,
    { name: string; mime: string; write: (records: readonly CitationRecord[]) => string }
  >
> = {
  bib: {
    name: 'BibTeX',
    mime: 'application/x-bibtex',
    write: (records) => records.map(formatBibtex).join('\n'),
  },
  ris: {
    name: 'RIS',
    mime: 'application/x-research-info-systems',
    write: (records) => records.map(formatRis).join(''),
  },
  'csl.json': {
    name: 'CSL-JSON',
    mime: 'application/vnd.citationstyles.csl+json',
    write: (records) => formatCslJson(records.map(buildCslItem)),
  },
}

/** Where the file with the citation of a page stands: "claims/serenity.bib" beside "claims/serenity/". */
export function citationPath(path: string, format: CitationFormat): string {
  return `${path.replace(/\/$/, '')}.${format}`
}

/** Where all references of a claim or an explainer stand. */
export function referencesPath(path: string): string {
  return `${path}references.csl.json`
}
