// All references of a claim as one file.
import type { APIRoute } from 'astro'
import { loadCasebook } from '../../../casebook.ts'
import { buildReferences, formatCslJson } from '../../../domain/cite/csl-json.ts'
import { CITATION_FILES } from '../../../domain/cite/files.ts'

interface Props extends Record<string, unknown> {
  sourceIds: string[]
}

export function getStaticPaths() {
  return loadCasebook().claims.map(({ slug, sourceIds }) => ({ params: { slug }, props: { sourceIds } }))
}

export const GET: APIRoute<Props> = ({ props: { sourceIds } }) =>
  new Response(formatCslJson(buildReferences(sourceIds, loadCasebook())), {
    headers: { 'Content-Type': `${CITATION_FILES['csl.json'].mime}; charset=utf-8` },
  })
