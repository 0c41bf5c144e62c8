// The citation of every page as files beside it: claims/serenity.bib, .ris and .csl.json. Beside the page for citing one
// place in a version (claims/serenity/v1/cite/) stand the same with an entry for every place.
import type { APIRoute } from 'astro'
import { loadCasebook } from '../casebook.ts'
import { buildAbsolute } from '../components/address.ts'
import { CITATION_FILES, citationFormats, citationPath, type CitationFormat } from '../domain/cite/files.ts'
import { listCitations } from '../domain/cite/pages.ts'
import type { CitationRecord } from '../domain/cite/record.ts'
import { citePassage, passagesPath } from '../domain/cite/versions.ts'

interface Props extends Record<string, unknown> {
  citations: CitationRecord[]
  format: CitationFormat
}

export function getStaticPaths() {
  const absolute = buildAbsolute(new URL(import.meta.env.SITE))
  const files = listCitations(loadCasebook(), absolute).flatMap((citation) => [
    { path: citation.path, citations: [citation] },
    ...(citation.kind === 'version' && citation.kept && citation.kept.anchors.length > 0
      ? [
          {
            path: passagesPath(citation.kept),
            citations: citation.kept.anchors.map((anchor) => citePassage(citation, anchor)),
          },
        ]
      : []),
  ])
  return files.flatMap(({ path, citations }) =>
    citationFormats.map((format) => ({
      params: { citation: citationPath(path, format) },
      props: { citations, format },
    })),
  )
}

export const GET: APIRoute<Props> = ({ props: { citations, format } }) => {
  const { mime, write } = CITATION_FILES[format]
  return new Response(write(citations), { headers: { 'Content-Type': `${mime}; charset=utf-8` } })
}
