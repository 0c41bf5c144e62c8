import { buildStateJson, buildStateTable } from '../diagrams/download/state-data.ts'
import { buildStatePicture } from '../diagrams/download/state-picture.ts'
import { listStateEndings } from '../diagrams/download/state-endings.ts'
import { listStates, type DiagramState } from '../diagrams/download/states.ts'
import type { Casebook } from '../domain/casebook.ts'
import { stateFilePath } from '../domain/data/addresses.ts'
import { formatCsv } from '../domain/data/csv.ts'
import type { FileBeside } from '../domain/data/files-beside.ts'
import { formatJson } from '../domain/data/format-json.ts'
import type { Absolute } from '../domain/data/row.ts'
import { listCards } from './cards.ts'
import { drawCard, drawPicture } from './draw.ts'

const MIME = { svg: 'image/svg+xml', png: 'image/png', csv: 'text/csv', json: 'application/json' }

/** The pictures beside pages: social cards; and every state of a diagram, its data with it. */
export function listPictureFiles(casebook: Casebook, absolute: Absolute): FileBeside[] {
  return [
    ...listCards(casebook).map((card) => ({
      path: card.file,
      mime: MIME.png,
      write: () => drawCard(card, casebook, absolute),
    })),
    ...listStates(casebook).flatMap((state) => listStateFiles(state, casebook, absolute)),
  ]
}

/** A state as files: diagrams/link-map/evidenceNow.svg, .png, .csv, .json. */
function listStateFiles(state: DiagramState, casebook: Casebook, absolute: Absolute): FileBeside[] {
  const write = {
    svg: () => buildStatePicture(state, casebook, absolute),
    png: () => drawPicture(buildStatePicture(state, casebook, absolute)),
    csv: () => {
      const { entry, rows } = buildStateTable(state, casebook, absolute)
      return formatCsv(entry, rows)
    },
    json: () => formatJson(buildStateJson(state, casebook, absolute)),
  }
  return listStateEndings(state, casebook).map((ending) => ({
    path: stateFilePath(state.path, ending),
    mime: MIME[ending],
    write: write[ending],
  }))
}
