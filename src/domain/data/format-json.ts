/** JSON as it stands in a file: one line for each value, so that a change shows where it is. */
export function formatJson(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
