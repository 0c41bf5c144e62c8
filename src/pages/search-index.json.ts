import type { APIRoute } from 'astro'
import { loadCasebook } from '../casebook.ts'
import { buildSearchDocuments } from '../domain/search/casebook-documents.ts'
import { buildSearchIndex } from '../domain/search/build-index.ts'

export const GET: APIRoute = () =>
  new Response(JSON.stringify(buildSearchIndex(buildSearchDocuments(loadCasebook()))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
