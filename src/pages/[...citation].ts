// The citation of every page as files beside it: claims/serenity.bib, .ris and .csl.json.
import type { APIRoute } from 'astro'
import { loadCasebook } from '../casebook.ts'
import { addressOf } from '../components/address.ts'
import { CITATION_FILES, citationFormats, citationPath, type CitationFormat } from '../domain/cite/files.ts'
import { findCitation, listCitations } from '../domain/cite/pages.ts'

interface Props extends Record<string, unknown> {
  path: string
  format: CitationFormat
}

export function getStaticPaths() {
  return listCitations(loadCasebook(), (path) => path).flatMap(({ path }) =>
    citationFormats.map((format) => ({
      params: { citation: citationPath(path, format) },
      props: { path, format },
    })),
  )
}

export const GET: APIRoute<Props> = ({ props: { path, format }, site }) => {
  const citation = findCitation(loadCasebook(), path, (each) => new URL(addressOf(each), site).href)
  const { mime, write } = CITATION_FILES[format]
  return new Response(write(citation), { headers: { 'Content-Type': `${mime}; charset=utf-8` } })
}
