import type { APIRoute } from 'astro'
import { loadCasebook } from '../../../casebook.ts'
import { buildAbsolute } from '../../../components/address.ts'
import { answerJson } from '../../../components/data/file-text.ts'
import { formatJson } from '../../../domain/data/format-json.ts'
import { listDataTables, listDiagramTables, type TableEntry } from '../../../domain/data/columns.ts'
import { buildSchema } from '../../../domain/data/json-schema.ts'

interface Props extends Record<string, unknown> {
  entry: TableEntry
}

export function getStaticPaths() {
  const casebook = loadCasebook()
  return [...listDataTables(casebook), ...listDiagramTables(casebook)].map((entry) => ({
    params: { table: entry.name },
    props: { entry },
  }))
}

export const GET: APIRoute<Props> = ({ site, props: { entry } }) =>
  answerJson(formatJson(buildSchema(entry, buildAbsolute(site))))
