// The pictures of one version of a diagram, as they were drawn when it was published.
import type { APIRoute } from 'astro'
import { loadCasebook } from '../../../../casebook.ts'
import { listVersionPages } from '../../../../domain/versions/history.ts'
import { plateFile } from '../../../../domain/versions/plates.ts'

export const getStaticPaths = () =>
  listVersionPages(loadCasebook(), 'diagrams').flatMap(({ params, props: { version } }) =>
    (version.edition.pictures ?? []).map((plate) => ({
      params: { ...params, plate: plateFile(plate) },
      props: { svg: plate.svg },
    })),
  )

export const GET: APIRoute<{ svg: string }> = ({ props: { svg } }) =>
  new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })
