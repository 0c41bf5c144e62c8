// Every state of a diagram that has a page, as files beside it: diagrams/link-map/evidenceNow.svg, .png, .csv, .json.
import type { APIRoute } from 'astro'
import { loadCasebook } from '../../casebook.ts'
import { buildAbsolute } from '../../components/address.ts'
import { answerCsv, answerJson } from '../../components/data/file-text.ts'
import { formatJson } from '../../domain/data/format-json.ts'
import { buildStateJson, buildStateTable, hasData } from '../../diagrams/download/state-data.ts'
import { buildStatePicture } from '../../diagrams/download/state-picture.ts'
import { listStates, type DiagramState } from '../../diagrams/download/states.ts'
import { stateFileEndings, stateFilePath, type StateFileEnding } from '../../domain/data/addresses.ts'
import { formatCsv } from '../../domain/data/csv.ts'
import { answerPng, drawPicture } from '../../pictures/draw.ts'

interface Props extends Record<string, unknown> {
  state: DiagramState
  ending: StateFileEnding
}

export function getStaticPaths() {
  return listStates(loadCasebook()).flatMap((state) =>
    stateFileEndings
      .filter((ending) => ending !== 'csv' || hasData(state.name))
      .map((ending) => ({
        params: { file: stateFilePath(state.path, ending).replace(/^diagrams\//, '') },
        props: { state, ending },
      })),
  )
}

export const GET: APIRoute<Props> = async ({ site, props: { state, ending } }) => {
  const casebook = loadCasebook()
  const absolute = buildAbsolute(site)
  switch (ending) {
    case 'svg':
      return new Response(buildStatePicture(state, casebook, absolute), {
        headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
      })
    case 'png':
      return answerPng(await drawPicture(buildStatePicture(state, casebook, absolute)))
    case 'csv': {
      const { entry, rows } = buildStateTable(state, casebook, absolute)
      return answerCsv(formatCsv(entry, rows))
    }
    case 'json':
      return answerJson(formatJson(buildStateJson(state, casebook, absolute)))
  }
}
