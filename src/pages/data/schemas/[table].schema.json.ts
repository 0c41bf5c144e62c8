import type { APIRoute } from 'astro'
import { loadCasebook } from '../../../casebook.ts'
import { buildAbsolute } from '../../../components/address.ts'
import { answerJson, formatJson } from '../../../components/data/file-text.ts'
import { findTable, listDataTables, listDiagramTables } from '../../../domain/data/columns.ts'
import { buildSchema } from '../../../domain/data/json-schema.ts'

export function getStaticPaths() {
  const casebook = loadCasebook()
  return [...listDataTables(casebook), ...listDiagramTables(casebook)].map(({ name }) => ({ params: { table: name } }))
}

export const GET: APIRoute = ({ site, params }) =>
  answerJson(formatJson(buildSchema(findTable(params['table'] ?? ''), buildAbsolute(site))))
