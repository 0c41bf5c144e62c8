import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Passage } from '../../schemas/edition.ts'

/** SHA-256 of what a version said. */
export function hashPassages(passages: readonly Passage[]): string {
  return hashValue(passages)
}

/** Whether the second text holds every passage of the first as it was. */
export function isAddition(before: readonly Passage[], after: readonly Passage[]): boolean {
  const kept = new Set(after.map((passage) => hashValue(passage)))
  return before.every((passage) => kept.has(hashValue(passage)))
}

/** SHA-256 of plain data, whatever the order of its fields and the spaces in its file. */
export function hashValue(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(sortFields(value)).normalize('NFC'))))
}

function sortFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortFields)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields.map(([key, field]) => [key, sortFields(field)]))
}
