import type { APIRoute } from 'astro'
import { loadCasebook } from '../../casebook.ts'
import { buildAbsolute } from '../../components/address.ts'
import { answerCsv, formatTableFile } from '../../components/data/file-text.ts'
import { listDataTables } from '../../domain/data/columns.ts'

export function getStaticPaths() {
  return listDataTables(loadCasebook()).map(({ name }) => ({ params: { table: name } }))
}

export const GET: APIRoute = ({ site, params }) =>
  answerCsv(formatTableFile(params['table'] ?? '', 'csv', loadCasebook(), buildAbsolute(site)))
