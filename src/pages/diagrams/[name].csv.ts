// What a diagram shows, as a table. The friends model shows no data and has none.
import type { APIRoute } from 'astro'
import { loadCasebook } from '../../casebook.ts'
import { buildAbsolute } from '../../components/address.ts'
import { answerCsv, formatTableFile } from '../../components/data/file-text.ts'
import { diagramTables } from '../../domain/data/columns-diagrams.ts'

export function getStaticPaths() {
  return diagramTables.map(({ name }) => ({ params: { name } }))
}

export const GET: APIRoute = ({ site, params }) =>
  answerCsv(formatTableFile(params['name'] ?? '', 'csv', loadCasebook(), buildAbsolute(site)))
