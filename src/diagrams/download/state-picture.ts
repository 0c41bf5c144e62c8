import type { Casebook } from '../../domain/casebook.ts'
import { formatCredit } from '../../domain/data/credit.ts'
import type { Absolute } from '../../domain/data/row.ts'
import { buildPictureFile } from './picture-file.ts'
import { buildPicture } from './pictures.ts'
import { buildDrawingSheet, buildTokenSheet } from './sheets.ts'
import { readState, type DiagramState } from './states.ts'

const drawnByCasebook = new WeakMap<Casebook, Map<string, string>>()

/**
 * The picture of a state as a file that needs nothing else; it says which state it shows, whose it is and its licence.
 * The SVG, the PNG and the card of a state ask for the same one, so it is made once for each casebook.
 */
export function buildStatePicture(state: DiagramState, casebook: Casebook, absolute: Absolute): string {
  const drawn = drawnByCasebook.get(casebook) ?? new Map<string, string>()
  drawnByCasebook.set(casebook, drawn)
  const address = absolute(state.path)
  const file = drawn.get(address) ?? drawState(state, casebook, absolute)
  drawn.set(address, file)
  return file
}

function drawState(state: DiagramState, casebook: Casebook, absolute: Absolute): string {
  const { name, path, word } = state
  const picture = buildPicture(name, casebook, readState(state, casebook))
  const credit = [
    `State shown: ${word}.`,
    picture.description,
    ...formatCredit(casebook, absolute, { path, isModel: name === 'friends-model' }),
  ]
  const sheets = { tokens: buildTokenSheet(casebook), styles: buildDrawingSheet(name, casebook) }
  return buildPictureFile({ ...picture, credit }, sheets)
}
