/** Words as they stand at the beginning of a line: "the ACLU" becomes "The ACLU". */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
