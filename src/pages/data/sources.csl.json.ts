// A plain array, as reference managers want it; licence and date stand in the data package.
import type { APIRoute } from 'astro'
import { loadCasebook } from '../../casebook.ts'
import { answerJson } from '../../components/data/file-text.ts'
import { buildReferences, formatCslJson } from '../../domain/cite/csl-json.ts'

export const GET: APIRoute = () => {
  const casebook = loadCasebook()
  const ids = casebook.sources.map(({ id }) => id)
  return answerJson(formatCslJson(buildReferences(ids, casebook)))
}
