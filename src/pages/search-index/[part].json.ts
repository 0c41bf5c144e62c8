import type { APIRoute } from 'astro'
import { loadCasebook } from '../../casebook.ts'
import { buildSearchFiles } from '../../domain/search/part-files.ts'

export function getStaticPaths() {
  return buildSearchFiles(loadCasebook()).map(({ name, json }) => ({
    params: { part: name.replace(/^.*\/|\.json$/g, '') },
    props: { json },
  }))
}

export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
