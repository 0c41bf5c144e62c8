import type { Correction } from '../../schemas/correction.ts'
import { editionFolders, type Edition, type VersionLedger } from '../../schemas/edition.ts'

const LEDGER_HEAD =
  '# Every published version with its hashes, written by npm run revise; never edited, and no entry is ever removed.\n'

/** The file of an edition: JSON in one line. */
export function formatEdition(edition: Edition): string {
  return `${JSON.stringify(edition)}\n`
}

/** The file versions.yaml. Hashes stand in quotation marks: one of digits only would be read as a number. */
export function formatVersionLedger(ledger: VersionLedger): string {
  const lines = editionFolders.flatMap((folder) => {
    const pieces = Object.entries(ledger[folder]).sort(([a], [b]) => (a < b ? -1 : 1))
    if (pieces.length === 0) return [`${folder}: {}`]
    return [
      `${folder}:`,
      ...pieces.flatMap(([id, entries]) => [
        `  ${id}:`,
        ...entries.flatMap(({ version, date, text, file, correction }) => [
          `    - version: ${version}`,
          `      date: "${date}"`,
          `      text: "${text}"`,
          `      file: "${file}"`,
          ...(correction === undefined ? [] : [`      correction: ${correction}`]),
        ]),
      ]),
    ]
  })
  return `${LEDGER_HEAD}${lines.join('\n')}\n`
}

/** corrections.yaml with one entry more, which comes first. Comments at its head stay where they are. */
export function addCorrection(text: string, correction: Correction): string {
  const [head = ''] = /^(?:[ \t]*(?:#.*)?\r?\n)*/.exec(text) ?? []
  const rest = text.slice(head.length)
  const { id, date, class: kind, version, note } = correction
  const corrected = (['claim', 'explainer', 'diagram'] as const).filter(
    (each) => correction[each] !== undefined,
  )
  const entry = [
    `- id: ${id}`,
    `  date: "${date}"`,
    ...corrected.map((each) => `  ${each}: ${correction[each] ?? ''}`),
    `  class: ${kind}`,
    `  version: ${version}`,
    // A folded block: whatever signs the note holds, none of them is read as YAML.
    '  note: >-',
    ...wrap(note).map((line) => `    ${line}`),
  ].join('\n')
  return `${head}${entry}\n${rest.trim() === '[]' ? '' : rest}`
}

/** A text with front matter in which one field has another value. Throws where the field does not stand in one line. */
export function setField(text: string, field: string, value: string): string {
  const end = text.indexOf('\n---', 3)
  const front = text.slice(0, end)
  const line = new RegExp(`^${field}:[ \\t]*[^\\r\\n]*`, 'gm')
  const found = front.match(line) ?? []
  if (found.length !== 1)
    throw new Error(`the field "${field}" stands ${found.length} times in the front matter`)
  return front.replace(line, () => `${field}: ${value}`) + text.slice(end)
}

/** Lines of a note, short enough for a file that people read. */
function wrap(note: string): string[] {
  const WIDTH = 100
  return note.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length + 1 > WIDTH) return [...lines, word]
    return [...lines.slice(0, -1), `${last} ${word}`]
  }, [])
}
