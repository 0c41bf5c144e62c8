import { fillPlaces } from './counted-places.ts'

const RUN = /(?:\[[^\]]*\])+/g
const PART = /\[(.*?\{(.*?)[|}].*?)\]/g

/**
 * Fills a sentence that counts: {claimed} with a number, {claimed|is|are} with the form that goes with it. A part in
 * [brackets] is left out where the first number in it is 0. Of parts side by side that begin with commas, as in a list,
 * the last one that stays begins with "and".
 */
export function fillSentence(sentence: string, valueOf: (place: string) => number | string): string {
  return fillPlaces(
    sentence.replace(RUN, (run) =>
      [...run.matchAll(PART)]
        .filter(([, , place = '']) => valueOf(place))
        .map(([, part = ''], i, all) => (i > 0 && i + 1 === all.length ? part.replace(/^,/, ' and') : part))
        .join(''),
    ),
    valueOf,
  )
}
