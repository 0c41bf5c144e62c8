import type { Casebook } from '../../domain/casebook.ts'
import { stateFileEndings, type StateFileEnding } from '../../domain/data/addresses.ts'
import { buildPicture } from './pictures.ts'
import { hasData } from './state-data.ts'
import { readState, type DiagramState } from './states.ts'

/**
 * A drawing as long as that of five hundred claims, in its own pixels. Programs open a picture of some 16 million dots;
 * of a longer one that leaves less than one dot for a pixel, and small letters cannot be read.
 */
const LONGEST = 23_000

/** What a state of a diagram can be taken away as: a model has no table, and a very long drawing is no picture of dots. */
export function listStateEndings(state: DiagramState, casebook: Casebook): StateFileEnding[] {
  const isOffered: Partial<Record<StateFileEnding, boolean>> = {
    png: buildPicture(state.name, casebook, readState(state, casebook)).measure() <= LONGEST,
    csv: hasData(state.name),
  }
  return stateFileEndings.filter((ending) => isOffered[ending] ?? true)
}
