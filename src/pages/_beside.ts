// While editing: the files beside pages: claims/serenity.bib, claims/serenity.json, cards/claims/serenity.png.
import type { APIRoute, GetStaticPaths } from 'astro'
import { loadCasebook } from '../casebook.ts'
import { buildAbsolute } from '../components/address.ts'
import { listTextsBeside, type FileBeside } from '../domain/data/files-beside.ts'
import { listPictureFiles } from '../pictures/files.ts'

interface Props extends Record<string, unknown> {
  file: FileBeside
}

export const getStaticPaths = (({ routePattern }) => {
  const absolute = buildAbsolute(new URL(import.meta.env.SITE))
  const ending = routePattern.slice(routePattern.lastIndexOf('.'))
  const casebook = loadCasebook()
  return [...listTextsBeside(casebook, absolute), ...listPictureFiles(casebook, absolute)]
    .filter(({ path }) => path.endsWith(ending))
    .map((file) => ({ params: { file: file.path.slice(0, -ending.length) }, props: { file } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<Props> = async ({ props: { file } }) =>
  new Response(new Uint8Array(Buffer.from(await file.write())), {
    headers: { 'Content-Type': file.mime.startsWith('image/') ? file.mime : `${file.mime}; charset=utf-8` },
  })
