import type { Plate } from '../../schemas/edition.ts'
import { findDiagram, type Casebook } from '../../domain/casebook.ts'
import { LICENCE } from '../../domain/data/table-json.ts'
import type { DiagramName } from '../../domain/diagram-grammars.ts'
import { formatDate } from '../../domain/partial-date.ts'
import { buildPictureFile } from './picture-file.ts'
import { buildPicture } from './pictures.ts'
import { buildDrawingSheet, buildTokenSheet } from './sheets.ts'
import { listStates, readState } from './states.ts'

/**
 * The pictures of one version of a diagram: each state that has a page, as a file that stays as it is. It names the
 * version instead of an address, which may move.
 */
export function drawPlates(casebook: Casebook, name: DiagramName, version: number, date: string): Plate[] {
  const states = listStates(casebook).filter((state) => state.name === name)
  return states.map((state) => {
    const picture = buildPicture(name, casebook, readState(state, casebook))
    const { title, description } = picture
    const credit = [
      `State shown: ${state.word}.`,
      description,
      `Source: ${casebook.site.name}, ${findDiagram(casebook, name).name}, version ${version} of ${formatDate(date)}.`,
      `${name === 'friends-model' ? 'A model, not data. ' : ''}Licence: ${LICENCE.title}, ${LICENCE.url}`,
    ]
    const sheets = { tokens: buildTokenSheet(casebook), styles: buildDrawingSheet(name, casebook) }
    const slug = state.path.split('/')[2] ?? ''
    return { slug, title, description, svg: buildPictureFile({ ...picture, credit }, sheets) }
  })
}
