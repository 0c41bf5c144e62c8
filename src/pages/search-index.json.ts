import type { APIRoute } from 'astro'
import { loadCasebook } from '../casebook.ts'
import { buildSearchDocuments } from '../domain/search/casebook-documents.ts'
import { buildPartFiles } from '../domain/search/part-files.ts'

export const GET: APIRoute = () => {
  const [first] = buildPartFiles(buildSearchDocuments(loadCasebook()))
  return new Response(first.json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
