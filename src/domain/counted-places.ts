const PLACE = /\{(.*?)(?:\|(.*?)\|(.*?))?\}/g

/** Fills the places of a sentence: {claimed} with a number or words, {claimed|is|are} with the form that goes with it. */
export function fillPlaces(sentence: string, valueOf: (place: string) => number | string): string {
  return sentence.replace(PLACE, (_, place: string, one?: string, more?: string) =>
    String(one === undefined ? valueOf(place) : valueOf(place) === 1 ? one : more),
  )
}

/** The places that a sentence wants filled, each once. */
export function listPlaces(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(PLACE)].map(([, place = '']) => place))]
}
