const PART = /\[(.*?\{(.*?)[|}].*?)\]/g
const PLACE = /\{(.*?)(?:\|(.*?)\|(.*?))?\}/g

/**
 * Fills a sentence that counts: {claimed} with a number, {claimed|is|are} with the form that goes with it. A part in
 * [brackets] is left out where the first number in it is 0.
 */
export function fillSentence(sentence: string, valueOf: (place: string) => number | string): string {
  return sentence
    .replace(PART, (_, part: string, place: string) => (valueOf(place) ? part : ''))
    .replace(PLACE, (_, place: string, one?: string, more?: string) =>
      String(one === undefined ? valueOf(place) : valueOf(place) === 1 ? one : more),
    )
}

/** The places that a sentence wants filled, each once. */
export function listPlaces(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(PLACE)].map(([, place = '']) => place))]
}
