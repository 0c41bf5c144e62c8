import type { APIRoute } from 'astro'
import { loadCasebook } from '../../casebook.ts'
import { buildAbsolute } from '../../components/address.ts'
import { answerJson, formatTableFile } from '../../components/data/file-text.ts'
import { listDataTables } from '../../domain/data/columns.ts'

export function getStaticPaths() {
  return listDataTables(loadCasebook()).map(({ name }) => ({ params: { table: name } }))
}

export const GET: APIRoute = ({ site, params }) =>
  answerJson(formatTableFile(params['table'] ?? '', 'json', loadCasebook(), buildAbsolute(site)))
