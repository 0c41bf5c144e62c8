import type { APIRoute } from 'astro'
import { buildAbsolute } from '../../../components/address.ts'
import { answerJson, formatJson } from '../../../components/data/file-text.ts'
import { allTables, findTable } from '../../../domain/data/columns.ts'
import { buildSchema } from '../../../domain/data/json-schema.ts'

export function getStaticPaths() {
  return allTables.map(({ name }) => ({ params: { table: name } }))
}

export const GET: APIRoute = ({ site, params }) =>
  answerJson(formatJson(buildSchema(findTable(params['table'] ?? ''), buildAbsolute(site))))
