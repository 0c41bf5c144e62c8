// While editing: the files beside pages, for programs: claims/serenity.bib, claims/serenity.json.
import { extname } from 'node:path'
import type { APIRoute, GetStaticPaths } from 'astro'
import { loadCasebook } from '../casebook.ts'
import { buildAbsolute } from '../components/address.ts'
import { listFilesBeside, type FileBeside } from '../domain/data/files-beside.ts'

interface Props extends Record<string, unknown> {
  file: FileBeside
}

export const getStaticPaths = (({ routePattern }) => {
  const absolute = buildAbsolute(new URL(import.meta.env.SITE))
  const ending = extname(routePattern)
  return [...listFilesBeside(loadCasebook(), absolute)]
    .filter(({ path }) => path.endsWith(ending))
    .map((file) => ({ params: { file: file.path.slice(0, -ending.length) }, props: { file } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(file.write(), { headers: { 'Content-Type': `${file.mime}; charset=utf-8` } })
